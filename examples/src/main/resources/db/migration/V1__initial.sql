SET LOCAL lock_timeout = '5s';

CREATE TYPE role AS ENUM ('ADMIN', 'MEMBER', 'GUEST');

CREATE TYPE visibility AS ENUM ('PRIVATE', 'UNLISTED', 'PUBLIC');

CREATE TABLE maps (
    id bigint GENERATED ALWAYS AS IDENTITY,
    owner_id bigint NOT NULL,
    title text NOT NULL,
    description text,
    visibility visibility NOT NULL DEFAULT 'PRIVATE',
    created_at timestamp with time zone NOT NULL DEFAULT now(),
    CONSTRAINT maps_pkey PRIMARY KEY (id),
    CONSTRAINT maps_owner_id_title_key UNIQUE (owner_id, title)
);

CREATE TABLE messages (
    id bigint GENERATED ALWAYS AS IDENTITY,
    room_id uuid NOT NULL,
    author_id bigint,
    reply_to bigint,
    body text NOT NULL,
    attachments jsonb,
    sent_at timestamp with time zone NOT NULL DEFAULT now(),
    CONSTRAINT messages_pkey PRIMARY KEY (id),
    CONSTRAINT messages_body_check CHECK (length(body) between 1 and 4000)
);

CREATE TABLE place_tags (
    place_id bigint NOT NULL,
    tag_id integer NOT NULL,
    CONSTRAINT place_tags_pkey PRIMARY KEY (place_id, tag_id)
);

CREATE TABLE places (
    id bigint GENERATED ALWAYS AS IDENTITY,
    map_id bigint NOT NULL,
    name text NOT NULL,
    latitude double precision NOT NULL,
    longitude double precision NOT NULL,
    rating numeric(2,1),
    aliases text[] NOT NULL,
    CONSTRAINT places_pkey PRIMARY KEY (id),
    CONSTRAINT places_latitude_check CHECK (latitude between -90 and 90),
    CONSTRAINT places_longitude_check CHECK (longitude between -180 and 180),
    CONSTRAINT places_rating_check CHECK (rating between 0 and 5)
);

CREATE TABLE rooms (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    name text NOT NULL,
    map_id bigint,
    archived boolean NOT NULL DEFAULT false,
    created_at timestamp with time zone NOT NULL DEFAULT now(),
    CONSTRAINT rooms_pkey PRIMARY KEY (id)
);

CREATE TABLE tags (
    id integer GENERATED ALWAYS AS IDENTITY,
    label text NOT NULL,
    CONSTRAINT tags_pkey PRIMARY KEY (id),
    CONSTRAINT tags_label_key UNIQUE (label)
);

CREATE TABLE users (
    id bigint GENERATED ALWAYS AS IDENTITY,
    email text NOT NULL,
    name character varying(80) NOT NULL,
    role role NOT NULL DEFAULT 'MEMBER',
    bio text,
    birthday date,
    created_at timestamp with time zone NOT NULL DEFAULT now(),
    CONSTRAINT users_pkey PRIMARY KEY (id),
    CONSTRAINT users_email_key UNIQUE (email)
);

CREATE INDEX messages_room_id_sent_at_idx ON messages (room_id, sent_at);

CREATE INDEX place_tags_tag_id_idx ON place_tags (tag_id);

CREATE INDEX places_map_id_name_idx ON places (map_id, name);

ALTER TABLE maps ADD CONSTRAINT maps_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES users (id) ON DELETE CASCADE;

ALTER TABLE messages ADD CONSTRAINT messages_author_id_fkey FOREIGN KEY (author_id) REFERENCES users (id) ON DELETE SET NULL;

ALTER TABLE messages ADD CONSTRAINT messages_reply_to_fkey FOREIGN KEY (reply_to) REFERENCES messages (id) ON DELETE SET NULL;

ALTER TABLE messages ADD CONSTRAINT messages_room_id_fkey FOREIGN KEY (room_id) REFERENCES rooms (id) ON DELETE CASCADE;

ALTER TABLE place_tags ADD CONSTRAINT place_tags_place_id_fkey FOREIGN KEY (place_id) REFERENCES places (id) ON DELETE CASCADE;

ALTER TABLE place_tags ADD CONSTRAINT place_tags_tag_id_fkey FOREIGN KEY (tag_id) REFERENCES tags (id) ON DELETE CASCADE;

ALTER TABLE places ADD CONSTRAINT places_map_id_fkey FOREIGN KEY (map_id) REFERENCES maps (id) ON DELETE CASCADE;

ALTER TABLE rooms ADD CONSTRAINT rooms_map_id_fkey FOREIGN KEY (map_id) REFERENCES maps (id) ON DELETE SET NULL;

COMMENT ON TYPE role IS 'What a user may do.';

COMMENT ON TYPE visibility IS 'Who may see a map.';

COMMENT ON TABLE maps IS 'Maps that users draw.';

COMMENT ON COLUMN maps.title IS 'its title, unique for its owner';

COMMENT ON TABLE messages IS 'What is said in a room.';

COMMENT ON COLUMN messages.author_id IS 'who said it; null once the user is gone';

COMMENT ON COLUMN messages.reply_to IS 'the message that it answers, if it answers one';

COMMENT ON COLUMN messages.attachments IS 'files and links, as JSON';

COMMENT ON TABLE place_tags IS 'Which place has which tag.';

COMMENT ON TABLE places IS 'Places pinned on a map.';

COMMENT ON COLUMN places.latitude IS 'degrees north, WGS 84';

COMMENT ON COLUMN places.longitude IS 'degrees east, WGS 84';

COMMENT ON COLUMN places.rating IS 'stars from 0 to 5, if anybody rated it';

COMMENT ON TABLE rooms IS 'Rooms where people talk, about a map or about anything.';

COMMENT ON COLUMN rooms.map_id IS 'the map that the room is about, if it is about one';

COMMENT ON TABLE tags IS 'Words that places are found by.';

COMMENT ON TABLE users IS 'People who draw maps and talk.';

COMMENT ON COLUMN users.email IS 'where they are reached; also their login';

COMMENT ON COLUMN users.name IS 'what others see';
