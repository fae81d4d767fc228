-- Rows for rental.sql: some hundred, the same in every run, with nulls, duplicates and every enum label.

INSERT INTO country VALUES ('DE', 'Germany'), ('FR', 'France'), ('JP', 'Japan'), ('BR', 'Brazil');

INSERT INTO city (name, country_code)
SELECT 'City ' || n, (ARRAY['DE', 'FR', 'JP', 'BR'])[1 + n % 4] FROM generate_series(1, 20) n;

INSERT INTO address (line1, line2, postal_code, city_id, phone, location)
SELECT n || ' Wheel Street', CASE WHEN n % 3 = 0 THEN 'Floor ' || n % 9 END,
    CASE WHEN n % 11 <> 0 THEN lpad(n::text, 5, '0') END, 1 + n % 20, CASE WHEN n % 5 = 0 THEN '' ELSE '+49 30 ' || 1000 + n END,
    CASE WHEN n % 2 = 0 THEN point(n / 10.0, -n / 7.0) END
FROM generate_series(1, 80) n;

INSERT INTO depot (name, address_id, hours, opened_on)
SELECT 'Depot ' || n, n,
    CASE WHEN n = 4 THEN '{}' ELSE ARRAY[ROW(1, '08:00', '18:00')::opening_hours, ROW(6, '09:00', NULL)::opening_hours] END,
    date '2015-03-01' + n * 100
FROM generate_series(1, 4) n;

INSERT INTO staff (first_name, last_name, email, depot_id, mentor_id, active, username, password_hash, last_update)
SELECT 'Sam', 'Smith ' || n, CASE WHEN n % 4 <> 0 THEN 'sam' || n || '@example.org' END, 1 + n % 4,
    NULLIF(n / 2, 0), n % 7 <> 0, 'sam' || n, CASE WHEN n % 2 = 0 THEN decode(lpad(to_hex(n), 8, '0'), 'hex') END,
    timestamptz '2026-01-05 08:00:00+00' + n * interval '1 hour'
FROM generate_series(1, 12) n;
UPDATE depot SET manager_id = depot_id * 3 WHERE depot_id < 4;

INSERT INTO customer (depot_id, first_name, last_name, email, address_id, born, active, newsletter_topics, created_at, last_update)
SELECT 1 + n % 4, (ARRAY['Ada', 'Grace', U&'\0130lker', U&'\5C71\7530', 'O''Neil'])[1 + n % 5], 'Name ' || n % 30,
    CASE WHEN n % 6 <> 0 THEN 'c' || n || '@Example.org' END, 1 + n % 80, CASE WHEN n % 5 <> 0 THEN date '1960-01-01' + n * 137 END,
    n % 9 <> 0, CASE n % 3 WHEN 0 THEN NULL WHEN 1 THEN '{}' ELSE ARRAY['bikes', NULL, 'tools'] END,
    timestamptz '2025-06-01 12:00:00+00' + n * interval '7 hours 13 minutes 0.123456 seconds',
    CASE WHEN n % 4 <> 0 THEN timestamptz '2026-01-01 00:00:00+00' END
FROM generate_series(1, 120) n;

INSERT INTO category (parent_id, name) VALUES (NULL, 'Bicycles'), (NULL, 'Tools');
INSERT INTO category (parent_id, name) SELECT 1 + n % 2, 'Group ' || n FROM generate_series(1, 8) n;

INSERT INTO article (title, description, model_year, manual_language, rental_days, daily_rate, replacement_cost, weight_kg, features,
    last_update)
SELECT 'Article ' || n, CASE WHEN n % 4 <> 0 THEN 'Sturdy model ' || n || ' for long tours' END,
    CASE WHEN n % 3 <> 0 THEN 2000 + n % 26 END, CASE WHEN n % 2 = 0 THEN 'de' ELSE 'en' END, 1 + n % 60, n * 1.25, 200 + n * 10,
    CASE WHEN n % 5 <> 0 THEN n * 0.7 END, CASE WHEN n % 2 = 0 THEN ARRAY['lights', 'f' || n] ELSE '{}' END,
    timestamptz '2026-01-01 00:00:00.000001+00'
FROM generate_series(1, 40) n;

INSERT INTO article_category SELECT n, 1 + n % 10 FROM generate_series(1, 40) n UNION SELECT n, 1 + n % 2 FROM generate_series(1, 40) n;

INSERT INTO unit (depot_id, unit_no, article_id, state, serial_number, bought_on)
SELECT 1 + n % 4, n, 1 + n % 40, (enum_range(NULL::unit_state))[1 + n % 4],
    CASE WHEN n % 8 <> 0 THEN 'SN-' || n END, CASE WHEN n % 7 <> 0 THEN date '2020-01-01' + n END
FROM generate_series(1, 150) n;

INSERT INTO rental (customer_id, staff_id, started_at, due_at, returned_at, notes)
SELECT 1 + n % 120, 1 + n % 12, t, t + interval '3 days',
    CASE WHEN n % 5 <> 0 THEN t + (n % 6) * interval '1 day' END, CASE WHEN n % 10 = 0 THEN 'called; "will be late"' END
FROM generate_series(1, 200) n, LATERAL (SELECT timestamptz '2025-12-20 09:30:00+00' + n * interval '11 hours' AS t) s;

INSERT INTO rental_line (rental_id, line_no, depot_id, unit_no, daily_rate, days)
SELECT r, l, 1 + u % 4, u, 5 + (r + l) % 20, 1 + r % 5
FROM generate_series(1, 200) r, generate_series(1, 2) l, LATERAL (SELECT 1 + (r * 7 + l * 31) % 150 AS u) s;

INSERT INTO payment (customer_id, rental_id, method, amount, paid_at, reference)
SELECT 1 + n % 120, CASE WHEN n % 8 <> 0 THEN 1 + n % 200 END, m, (n % 100) + 0.95,
    timestamptz '2025-12-15 00:00:00+00' + n * interval '9 hours 17 minutes',
    CASE WHEN m = 'voucher' OR n % 3 = 0 THEN 'ref-' || n END
FROM generate_series(1, 300) n, LATERAL (SELECT (enum_range(NULL::payment_method))[1 + n % 4] AS m) s;

REFRESH MATERIALIZED VIEW depot_stock;
