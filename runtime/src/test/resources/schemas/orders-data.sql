-- Rows for orders.sql: some hundred, the same in every run, with nulls, duplicates and every status.

INSERT INTO currency VALUES ('EUR', 'Euro', DEFAULT), ('USD', 'US dollar', 2), ('JPY', 'Yen', 0), ('KWD', 'Kuwaiti dinar', 3);

INSERT INTO exchange_rate (from_code, to_code, valid_on, rate)
SELECT 'EUR', c, date '2026-01-01' + n, 1 + length(c) * n / 100.0 FROM generate_series(1, 20) n, unnest(ARRAY['USD', 'JPY', 'KWD']) c;

INSERT INTO region SELECT 'R' || n, CASE WHEN n > 4 THEN 'R' || (1 + n % 4) END, 'Region ' || n, n * 10 FROM generate_series(12, 1, -1) n;

INSERT INTO customer (customer_code, company_name, tax_id, region_code, currency, credit_limit, discount, blocked, block_reason,
    created_by, created_at)
SELECT 'C' || lpad(n::text, 4, '0'), 'Company ' || n % 40, CASE WHEN n % 4 <> 0 THEN 'DE' || 100000 + n END,
    CASE WHEN n % 5 <> 0 THEN 'R' || 1 + n % 12 END, (ARRAY['EUR', 'USD', 'JPY'])[1 + n % 3], n * 100, (n % 50) / 100.0,
    n % 10 = 0, CASE WHEN n % 10 = 0 THEN 'does not pay' END, 'import', timestamp '2000-02-29 23:59:59.999999' + n * interval '1 day'
FROM generate_series(1, 60) n;

INSERT INTO customer_address
SELECT 'C' || lpad(n::text, 4, '0'), k, 1, ARRAY['Line ' || n, 'Line "2", with {braces} and \ '], 'DE'
FROM generate_series(1, 60) n, unnest(ARRAY['D', 'I']) k;

INSERT INTO supplier (supplier_code, company_name) SELECT 'S-' || n, 'Supplier ' || n FROM generate_series(1, 8) n;

INSERT INTO product (sku, supplier_number, supplier_sku, name, unit_price, vat, pack_size, replaced_by, discontinued, tags)
SELECT 'P-' || lpad(n::text, 4, '0'), 1 + n % 8, 'x' || n, U&'Pr\00F6dukt ' || n, n * 1.2345, CASE WHEN n % 7 = 0 THEN 7 ELSE 19 END,
    1 + n % 12, CASE WHEN n % 9 = 0 THEN 'P-0001' END, n % 9 = 0, CASE WHEN n % 2 = 0 THEN ARRAY['tag', 'n,' || n] ELSE '{}' END
FROM generate_series(1, 90) n;

INSERT INTO warehouse VALUES ('BER', 'Berlin'), ('LYS', 'Lyon');
INSERT INTO warehouse_bin (warehouse_code, aisle, shelf)
SELECT w, a, s FROM unnest(ARRAY['BER', 'LYS']) w, generate_series(1, 5) a, unnest(ARRAY['A', 'B']) s;

INSERT INTO stock (sku, warehouse_code, aisle, shelf, on_hand, reserved, counted_on)
SELECT 'P-' || lpad(n::text, 4, '0'), CASE WHEN n % 2 = 0 THEN 'BER' ELSE 'LYS' END, CASE WHEN n % 6 <> 0 THEN 1 + n % 5 END,
    CASE WHEN n % 6 <> 0 THEN 'A' END, n, n / 3, CASE WHEN n % 4 = 0 THEN date '2026-01-31' END
FROM generate_series(1, 90) n;

-- open first: a confirmed order must have lines when its transaction ends
INSERT INTO sales_order (year, number, customer_code, ship_kind, ship_position, ordered_on, required_on, currency, freight,
    customer_reference)
SELECT 2024 + n % 3, n, 'C' || lpad((1 + n % 60)::text, 4, '0'), CASE WHEN n % 3 <> 0 THEN 'D' END, CASE WHEN n % 3 <> 0 THEN 1 END,
    d, CASE WHEN n % 5 <> 0 THEN d + 14 END, (ARRAY['EUR', 'USD', 'JPY'])[1 + n % 3], n % 20,
    CASE WHEN n % 2 = 0 THEN 'Ref/' || n END
FROM generate_series(1, 150) n, LATERAL (SELECT date '2026-01-01' - n AS d) x;

INSERT INTO order_line (year, number, line, sku, quantity, unit_price, discount)
SELECT 2024 + n % 3, n, l, 'P-' || lpad((1 + (n * 3 + l) % 90)::text, 4, '0'), 1 + n % 10, 10 + l / 4.0, (n % 10) / 20.0
FROM generate_series(1, 150) n, generate_series(1, 3) l;

UPDATE sales_order o
SET status = s, shipped_on = CASE WHEN s IN ('shipped', 'invoiced') THEN o.ordered_on + 2 END
FROM sales_order x, LATERAL (SELECT (ARRAY['open', 'confirmed', 'shipped', 'invoiced', 'cancelled'])[1 + x.number % 5] AS s) y
WHERE (o.year, o.number) = (x.year, x.number);

INSERT INTO delivery (order_year, order_number, carrier, tracking)
SELECT CASE WHEN n % 10 <> 0 THEN 2024 + n % 3 END, CASE WHEN n % 10 <> 0 THEN n END, CASE WHEN n % 4 <> 0 THEN 'post' END, 'T' || n
FROM generate_series(1, 60) n;

INSERT INTO import_line (received_at, line, error)
SELECT timestamp '2026-01-01 00:00:00', 'same line', CASE WHEN n % 2 = 0 THEN 'bad' END FROM generate_series(1, 20) n;

-- the triggers wrote when, and as whom, the script ran
UPDATE change_log SET changed_at = timestamptz '2026-01-01 00:00:00+00', changed_by = 'import';

REFRESH MATERIALIZED VIEW turnover;
