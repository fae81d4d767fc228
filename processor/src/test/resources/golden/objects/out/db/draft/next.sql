-- Draft of the next migration, rewritten by every compile. Do not edit it.
-- The generate command numbers it, verifies it and makes it a released migration.

-- main, one transaction
SET LOCAL lock_timeout = '5s';
SET LOCAL check_function_bodies = off;

DO $guard$
BEGIN
    IF current_setting('server_version_num')::int < 150000 THEN
        RAISE EXCEPTION USING
            MESSAGE = 'this server is older than PostgreSQL 15, which the migration needs for security_invoker of shop.open_orders (PostgreSQL 15)',
            HINT = 'Nothing of the migration has run. Use a newer server, or do without it in the sources.';
    END IF;
END
$guard$;

CREATE SCHEMA IF NOT EXISTS shop;

CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE EXTENSION IF NOT EXISTS citext WITH SCHEMA shop;

CREATE TYPE shop.kind AS ENUM ('BUY', 'SELL');

CREATE DOMAIN shop.currency_code AS character(3)
    CONSTRAINT currency_code_check CHECK (value ~ '^[A-Z]{3}$');

CREATE DOMAIN shop.sku AS character varying(20) COLLATE pg_catalog."C" NOT NULL
    CONSTRAINT sku_check CHECK (value <> '')
    CONSTRAINT sku_shape CHECK (value ~ '^[A-Z0-9-]+$');

CREATE TYPE shop.exchange_rate AS (per_euro double precision, source text, kinds shop.kind[]);

CREATE TYPE shop.money AS (amount bigint, currency shop.currency_code, rate shop.exchange_rate);

CREATE SEQUENCE shop.order_number_seq MAXVALUE 99999999 START WITH 1000 CYCLE;

CREATE TABLE shop.orders (
    id bigint NOT NULL DEFAULT nextval('shop.order_number_seq'),
    sku shop.sku NOT NULL,
    currency shop.currency_code NOT NULL DEFAULT 'EUR',
    net numeric NOT NULL,
    gross shop.money NOT NULL,
    fees shop.money[] NOT NULL,
    discount shop.money,
    changed_at timestamp with time zone NOT NULL DEFAULT now(),
    CONSTRAINT orders_pkey PRIMARY KEY (id)
);

create or replace function shop.touch() returns trigger language plpgsql as $$
begin
    new.changed_at := now();
    return new;
end;
$$;

create trigger order_changed before update on shop.orders for each row execute function shop.touch();

CREATE VIEW shop.open_orders WITH (security_invoker = true) AS
select id, net from shop.orders where net > 0;

CREATE MATERIALIZED VIEW shop.turnover WITH (fillfactor = 90) AS
select sku, sum(net) as net
from shop.orders
group by sku;

CREATE INDEX turnover_net_idx ON shop.turnover (net DESC);

CREATE UNIQUE INDEX turnover_sku_idx ON shop.turnover (sku);

COMMENT ON SCHEMA shop IS 'What is sold';

COMMENT ON DOMAIN shop.sku IS 'An article';

COMMENT ON TYPE shop.money IS 'An amount with its currency.';

COMMENT ON COLUMN shop.money.amount IS 'in minor units';

COMMENT ON TABLE shop.orders IS 'An order.';

COMMENT ON VIEW shop.open_orders IS 'An order that is not delivered.';

COMMENT ON COLUMN shop.open_orders.net IS 'without taxes';

COMMENT ON MATERIALIZED VIEW shop.turnover IS 'What was sold.';
