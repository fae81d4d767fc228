-- ChatMaps: people talk about places on shared maps. The same rows on every machine: no random(), no now().

create schema chat;
create schema map;

create type chat.role as enum ('owner', 'moderator', 'member', 'guest');
create type map.place_kind as enum ('cafe', 'park', 'museum', 'viewpoint', 'station', 'market');

create table chat.users (
    id         bigint generated always as identity primary key,
    handle     varchar(32) not null unique,
    name       text not null,
    email      text unique,
    birthday   date,
    languages  text[] not null default '{}',
    settings   jsonb not null default '{}',
    created_at timestamptz not null
);
comment on table chat.users is 'People who have signed up.';
comment on column chat.users.email is 'NULL for people who signed up with a phone.';

create table map.maps (
    id          bigint generated always as identity primary key,
    owner_id    bigint not null references chat.users,
    title       text not null,
    description text,
    is_public   boolean not null default true,
    bounds      numrange,
    created_at  timestamptz not null
);
create index on map.maps (owner_id);
comment on table map.maps is 'Collections of places, shared by a link.';

create table map.places (
    id        uuid primary key,
    map_id    bigint not null references map.maps on delete cascade,
    name      text not null,
    kind      map.place_kind not null,
    latitude  numeric(9, 6) not null check (latitude between -90 and 90),
    longitude numeric(9, 6) not null check (longitude between -180 and 180),
    rating    numeric(2, 1),
    opening   jsonb,
    unique (map_id, name)
);

create table map.tags (
    id    smallint primary key,
    label text not null unique,
    color char(7) not null
);

create table map.place_tags (
    place_id uuid not null references map.places on delete cascade,
    tag_id   smallint not null references map.tags,
    primary key (place_id, tag_id)
);
create index on map.place_tags (tag_id);

create table chat.rooms (
    id         bigint generated always as identity primary key,
    map_id     bigint references map.maps on delete set null,
    name       text not null,
    topic      text,
    capacity   integer not null default 50,
    created_at timestamptz not null
);
create index on chat.rooms (map_id);

create table chat.members (
    room_id   bigint not null references chat.rooms on delete cascade,
    user_id   bigint not null references chat.users on delete cascade,
    role      chat.role not null default 'member',
    joined_on date not null,
    muted_for interval,
    primary key (room_id, user_id)
);
create index on chat.members (user_id);
comment on table chat.members is 'Who is in which room, and as what.';

create table chat.messages (
    id          bigint generated always as identity primary key,
    room_id     bigint not null references chat.rooms on delete cascade,
    author_id   bigint references chat.users on delete set null,
    reply_to    bigint references chat.messages on delete set null,
    place_id    uuid references map.places on delete set null,
    body        text not null,
    attachments jsonb not null default '[]',
    sent_at     timestamptz not null,
    edited_at   timestamptz,
    length      integer generated always as (char_length(body)) stored
);
create index on chat.messages (room_id, sent_at);
create index on chat.messages (author_id);
create index on chat.messages (sent_at, id);
comment on column chat.messages.reply_to is 'Not indexed on purpose: the studio says so on the page of a message.';

create table chat.avatars (
    user_id bigint primary key references chat.users on delete cascade,
    image   bytea not null,
    alt     text not null default ''
);

create table chat.audit_log (
    at     timestamptz not null,
    actor  text,
    action text not null,
    detail json
);
comment on table chat.audit_log is 'Without a key, as logs tend to be.';

insert into chat.users (handle, name, email, birthday, languages, settings, created_at)
select lower(first) || case when n > 20 then n::text else '' end,
       first || ' ' || last,
       case when n % 7 <> 0 then lower(first) || '.' || lower(last) || n || '@example.org' end,
       case when n % 5 <> 0 then date '1970-01-01' + (n * 397) % 13000 end,
       case n % 4 when 0 then '{en}' when 1 then '{en,de}' when 2 then '{fr,en,it}' else '{}' end::text[],
       jsonb_build_object('theme', case when n % 3 = 0 then 'dark' else 'light' end, 'notify', n % 2 = 0,
                          'digest', jsonb_build_object('hour', n % 24, 'days', jsonb_build_array('mon', 'thu'))),
       timestamptz '2026-01-05 08:00:00+00' + n * interval '7 hours 13 minutes'
from (select n,
             (array['Ada', 'Bela', 'Chidi', 'Dara', 'Eun', 'Farah', 'Goran', 'Hana', 'Ines', 'Jonas', 'Kofi', 'Lena',
                    'Mateo', 'Nadia', 'Oskar', 'Priya', 'Quinn', 'Rosa', 'Sami', 'Tuva'])[1 + (n - 1) % 20] as first,
             (array['Abara', 'Brandt', 'Costa', 'Dubois', 'Eriksen', 'Fontana', 'Grau', 'Haddad', 'Ivanova', 'Jansen',
                    'Kim', 'Lopez', 'Moreau'])[1 + (n * 5) % 13] as last
      from generate_series(1, 60) n) people;

insert into map.maps (owner_id, title, description, is_public, bounds, created_at)
select 1 + (n * 11) % 60,
       (array['Quiet places', 'Coffee in', 'Rainy days in', 'First visit to', 'Views over', 'Night walks in'])[1 + n % 6]
         || ' ' || (array['Lisbon', 'Vienna', 'Accra', 'Seoul', 'Bergen', 'Lyon', 'Zagreb'])[1 + (n * 3) % 7],
       case n % 3 when 0 then null when 1 then '' else 'Places that friends keep asking about, with notes.' end,
       n % 4 <> 0,
       case when n % 2 = 0 then numrange(n, n * 2.5, '[)') end,
       timestamptz '2026-02-01 10:00:00+00' + n * interval '31 hours'
from generate_series(1, 18) n;

insert into map.tags (id, label, color)
select n, (array['quiet', 'outdoor', 'with kids', 'free', 'late hours', 'wheelchair', 'dogs welcome', 'cash only'])[n],
       '#' || lpad(to_hex((n * 1973941) % 16777216), 6, '0')
from generate_series(1, 8) n;

insert into map.places (id, map_id, name, kind, latitude, longitude, rating, opening)
select md5('place ' || n)::uuid,
       1 + n % 18,
       (array['Old', 'Little', 'Upper', 'Grand', 'Harbour', 'North'])[1 + n % 6] || ' '
         || (array['Cafe', 'Garden', 'Gallery', 'Terrace', 'Station', 'Market'])[1 + (n / 6) % 6] || ' ' || n,
       (enum_range(null::map.place_kind))[1 + (n / 6) % 6],
       round((38 + (n * 0.173) % 22)::numeric, 6),
       round((-9 + (n * 0.619) % 30)::numeric, 6),
       case when n % 6 <> 0 then round(2.5 + (n * 7 % 26) / 10.0, 1) end,
       case when n % 3 <> 0 then jsonb_build_object('mon-fri', '09:00-' || (16 + n % 6) || ':00', 'sat', '10:00-14:00') end
from generate_series(1, 140) n;

insert into map.place_tags (place_id, tag_id)
select distinct md5('place ' || n)::uuid, 1 + (n * k) % 8
from generate_series(1, 140) n, generate_series(1, 3) k;

insert into chat.rooms (map_id, name, topic, capacity, created_at)
select case when n % 5 <> 0 then 1 + n % 18 end,
       (array['Lobby', 'Weekend plans', 'Route advice', 'Photos', 'Questions', 'Meet-ups'])[1 + n % 6] || ' ' || n,
       case when n % 3 = 0 then 'Be kind; links welcome.' end,
       (array[10, 25, 50, 100])[1 + n % 4],
       timestamptz '2026-02-10 12:00:00+00' + n * interval '9 hours'
from generate_series(1, 24) n;

insert into chat.members (room_id, user_id, role, joined_on, muted_for)
select room, 1 + (room * 7 + seat * 5) % 60,
       case seat when 0 then 'owner' when 1 then 'moderator' when 8 then 'guest' else 'member' end::chat.role,
       date '2026-02-15' + (room * seat) % 90,
       case when (room + seat) % 9 = 0 then interval '1 hour' * (1 + seat) end
from generate_series(1, 24) room, generate_series(0, 8) seat;

insert into chat.messages (room_id, author_id, reply_to, place_id, body, attachments, sent_at, edited_at)
select 1 + (n * 5) % 24,
       case when n % 29 <> 0 then 1 + (n * 7) % 60 end,
       case when n % 4 = 0 then n - 1 - n % 3 end,
       case when n % 6 = 0 then md5('place ' || (1 + n % 140))::uuid end,
       (array['Has anybody been there at sunset?',
              'The terrace is open again, and the queue is short before ten.',
              'Adding it to the map now.',
              'Thank you!',
              E'Three things to know:\n1. take the back entrance\n2. bring cash\n3. ask for the upper floor',
              'Is it far from the station? I have two hours between trains and a heavy bag.',
              'See you <b>there</b> & bring friends ;-)',
              'Closed on Mondays, sadly.'])[1 + (n * 3) % 8],
       case when n % 9 = 0
            then jsonb_build_array(jsonb_build_object('type', 'image', 'file', 'photo-' || n || '.jpg', 'bytes', n * 1337,
                                                      'size', jsonb_build_array(1600, 1200)))
            else '[]' end,
       timestamptz '2026-03-01 07:30:00+00' + n * interval '47 minutes 11 seconds',
       case when n % 13 = 0 then timestamptz '2026-03-01 07:35:00+00' + n * interval '47 minutes 11 seconds' end
from generate_series(1, 640) n;

insert into chat.avatars (user_id, image, alt)
select n, decode(repeat(md5('avatar ' || n), 4 + n), 'hex'), case when n % 2 = 0 then 'Portrait' else '' end
from generate_series(1, 40, 3) n;

insert into chat.audit_log (at, actor, action, detail)
select timestamptz '2026-03-01 00:00:00+00' + n * interval '3 hours', case when n % 4 <> 0 then 'user ' || (1 + n % 60) end,
       (array['login', 'rename', 'invite', 'export'])[1 + n % 4],
       case when n % 3 = 0 then json_build_object('ip', '192.0.2.' || (n % 250), 'ok', n % 2 = 0) end
from generate_series(1, 120) n;

create view chat.active_rooms as
select r.id, r.name, count(m.id) as messages, max(m.sent_at) as last_message
from chat.rooms r join chat.messages m on m.room_id = r.id
group by r.id, r.name;
comment on view chat.active_rooms is 'Rooms with how much is said in them.';

create materialized view map.popular_places as
select p.id, p.name, p.kind, count(m.id) as mentions
from map.places p left join chat.messages m on m.place_id = p.id
group by p.id;

create function map.kilometers(a map.places, b map.places) returns numeric language sql immutable
return round((6371 * acos(least(1, sin(radians(a.latitude)) * sin(radians(b.latitude))
    + cos(radians(a.latitude)) * cos(radians(b.latitude)) * cos(radians(b.longitude - a.longitude)))))::numeric, 1);
comment on function map.kilometers is 'How far two places are from each other.';

analyze;
