-- Draft of the next migration, rewritten by every compile. Do not edit it.
-- The generate command numbers it, verifies it and makes it a released migration.

-- main, one transaction
SET LOCAL lock_timeout = '5s';

CREATE TYPE role AS ENUM ('ADMIN', 'MEMBER');

CREATE TABLE cities (
    id bigint GENERATED ALWAYS AS IDENTITY,
    name text NOT NULL,
    country_code text NOT NULL,
    CONSTRAINT cities_pkey PRIMARY KEY (id)
);

CREATE TABLE comments (
    id bigint GENERATED ALWAYS AS IDENTITY,
    post_id bigint NOT NULL,
    reply_to bigint,
    body text NOT NULL,
    CONSTRAINT comments_pkey PRIMARY KEY (id)
);

CREATE TABLE copies (
    number bigint NOT NULL,
    room integer NOT NULL,
    "row" text NOT NULL,
    CONSTRAINT copies_pkey PRIMARY KEY (number)
);

CREATE TABLE countries (
    code text NOT NULL,
    name text,
    CONSTRAINT countries_pkey PRIMARY KEY (code)
);

CREATE TABLE follows (
    follower_id bigint NOT NULL,
    followed_id bigint NOT NULL,
    CONSTRAINT follows_pkey PRIMARY KEY (follower_id, followed_id)
);

CREATE TABLE post_tags (
    post_id bigint NOT NULL,
    tag_id integer NOT NULL,
    CONSTRAINT post_tags_pkey PRIMARY KEY (post_id, tag_id)
);

CREATE TABLE posts (
    id bigint GENERATED ALWAYS AS IDENTITY,
    title text NOT NULL,
    author_id bigint NOT NULL,
    editor_id bigint,
    price numeric,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT posts_pkey PRIMARY KEY (id)
);

CREATE TABLE profiles (
    user_id bigint NOT NULL,
    bio text NOT NULL,
    CONSTRAINT profiles_pkey PRIMARY KEY (user_id)
);

CREATE TABLE shelves (
    room integer NOT NULL,
    "row" text NOT NULL,
    meters integer NOT NULL,
    CONSTRAINT shelves_pkey PRIMARY KEY (room, "row")
);

CREATE TABLE tags (
    id integer GENERATED ALWAYS AS IDENTITY,
    label text NOT NULL,
    CONSTRAINT tags_pkey PRIMARY KEY (id)
);

CREATE TABLE users (
    id bigint GENERATED ALWAYS AS IDENTITY,
    name text NOT NULL,
    age integer,
    role role NOT NULL,
    tags text[] NOT NULL,
    city_id bigint,
    CONSTRAINT users_pkey PRIMARY KEY (id)
);

ALTER TABLE cities ADD CONSTRAINT cities_country_code_fkey FOREIGN KEY (country_code) REFERENCES countries (code);

ALTER TABLE comments ADD CONSTRAINT comments_post_id_fkey FOREIGN KEY (post_id) REFERENCES posts (id);

ALTER TABLE comments ADD CONSTRAINT comments_reply_to_fkey FOREIGN KEY (reply_to) REFERENCES comments (id);

ALTER TABLE copies ADD CONSTRAINT copies_room_row_fkey FOREIGN KEY (room, "row") REFERENCES shelves (room, "row");

ALTER TABLE follows ADD CONSTRAINT follows_followed_id_fkey FOREIGN KEY (followed_id) REFERENCES users (id);

ALTER TABLE follows ADD CONSTRAINT follows_follower_id_fkey FOREIGN KEY (follower_id) REFERENCES users (id);

ALTER TABLE post_tags ADD CONSTRAINT post_tags_post_id_fkey FOREIGN KEY (post_id) REFERENCES posts (id);

ALTER TABLE post_tags ADD CONSTRAINT post_tags_tag_id_fkey FOREIGN KEY (tag_id) REFERENCES tags (id);

ALTER TABLE posts ADD CONSTRAINT posts_author_id_fkey FOREIGN KEY (author_id) REFERENCES users (id);

ALTER TABLE posts ADD CONSTRAINT posts_editor_id_fkey FOREIGN KEY (editor_id) REFERENCES users (id);

ALTER TABLE profiles ADD CONSTRAINT profiles_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id);

ALTER TABLE users ADD CONSTRAINT users_city_id_fkey FOREIGN KEY (city_id) REFERENCES cities (id);

CREATE VIEW post_statistics AS
select author_id, count(*) as posts from posts group by author_id;

COMMENT ON TABLE comments IS 'A tree.';

COMMENT ON TABLE copies IS 'A key of two columns.';

COMMENT ON TABLE follows IS 'A junction of a table with itself.';

COMMENT ON TABLE post_tags IS 'A junction.';

COMMENT ON TABLE posts IS 'The author and the editor are both users: only the names of the ways back tell them apart.';

COMMENT ON TABLE profiles IS 'One for each user at most: the key is the user''s.';
