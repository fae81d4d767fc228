INSERT INTO countries VALUES ('PT', 'Portugal'), ('XX', NULL);
INSERT INTO cities (id, name, country_code) OVERRIDING SYSTEM VALUE VALUES (1, 'Lisbon', 'PT'), (2, 'Nowhere', 'XX');
INSERT INTO users (id, name, age, role, tags, city_id) OVERRIDING SYSTEM VALUE VALUES
    (1, 'Ada', 36, 'ADMIN', '{x,y}', 1), (2, 'Bela', NULL, 'MEMBER', '{}', 2), (3, 'Cleo', 20, 'MEMBER', '{z}', NULL);
INSERT INTO profiles VALUES (2, 'About Bela');
INSERT INTO follows VALUES (1, 2), (1, 3), (3, 1);
INSERT INTO posts (id, title, author_id, editor_id, price, created_at) OVERRIDING SYSTEM VALUE VALUES
    (1, 'One', 1, NULL, 1.50, '2026-01-01Z'), (2, 'Two', 1, 2, 2.25, '2026-01-02Z'), (3, 'Three', 3, 3, NULL, '2026-01-03Z');
INSERT INTO comments (id, post_id, reply_to, body) OVERRIDING SYSTEM VALUE VALUES
    (1, 1, NULL, 'a'), (2, 1, 1, 'b'), (3, 1, 2, 'c'), (4, 1, 1, 'd'), (5, 3, NULL, 'e');
INSERT INTO tags (id, label) OVERRIDING SYSTEM VALUE VALUES (1, 'sea'), (2, 'sky');
INSERT INTO post_tags VALUES (1, 1), (1, 2), (2, 2);
INSERT INTO shelves VALUES (1, 'A', 3), (1, 'B', 4), (2, 'A', 5);
INSERT INTO copies VALUES (10, 1, 'A'), (11, 1, 'A'), (12, 2, 'A');
