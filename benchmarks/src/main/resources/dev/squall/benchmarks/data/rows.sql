insert into accounts
select n, ('01234567-89ab-cdef-0000-' || lpad(to_hex(n), 12, '0'))::uuid, 'user' || n || '@squall.example',
       'User Number ' || n, n * 37 % 1000, ((n * 1234 % 1000000) / 100.0)::numeric(12, 2), n % 3 <> 0,
       timestamptz '2026-01-01 00:00:00+00' + n * interval '1 minute'
from generate_series(1, 1000) n;

insert into authors
select n, 'Author ' || n, 'country ' || n % 7, timestamptz '2026-01-01 00:00:00+00' + n * interval '1 hour'
from generate_series(1, 50) n;

insert into books
select n, (n - 1) / 10 + 1, 'The Book Number ' || n, 100 + n * 13 % 400, date '2000-01-01' + n::int
from generate_series(1, 500) n;

insert into reviews
select n, (n - 1) / 3 + 1, 1 + n % 5, 'A comment of some words, number ' || n
from generate_series(1, 1500) n;

-- Hibernate inserts in batches only with a sequence that gives out many ids at a time.
create sequence event_ids increment by 50 start with 1000000000;

analyze;
