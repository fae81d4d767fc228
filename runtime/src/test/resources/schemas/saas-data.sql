-- Rows for saas.sql: some hundred, the same in every run, with nulls, duplicates and every enum label.

INSERT INTO billing.plan (plan_code, price, interval, seats, features) VALUES
    ('free', ROW(0, 'EUR'), 'month', '[1,3]', DEFAULT),
    ('team', ROW(4900, 'EUR'), 'month', DEFAULT, '{"sso": true, "limits": {"tickets": 10000}}'),
    ('enterprise', ROW(990000, 'USD'), 'year', '[10,)', '{"sso": true, "limits": null}');

INSERT INTO tenant.organization (tenant_id, slug, name, status, plan_code, settings, created_at, deleted_at)
SELECT md5('tenant' || n)::uuid, 'tenant-' || n, U&'T\00E9nant ' || n % 8, s,
    (ARRAY['free', 'team', 'enterprise'])[1 + n % 3],
    CASE WHEN n % 3 = 0 THEN jsonb_build_object('locale', 'de', 'sso', jsonb_build_object('domain', 'd' || n)) ELSE '{}' END,
    timestamptz '2025-03-30 01:59:59.999999+00' + n * interval '1 day',
    CASE WHEN s = 'deleted' THEN timestamptz '2026-01-01 00:00:00+00' END
FROM generate_series(1, 10) n, LATERAL (SELECT (enum_range(NULL::tenant.status))[1 + n % 5] AS s) x;

INSERT INTO tenant.member (tenant_id, email, display_name, last_seen, last_ip, deactivated)
SELECT md5('tenant' || 1 + n % 10)::uuid, 'User' || n || '@Example.org', CASE WHEN n % 4 <> 0 THEN 'User ' || n ELSE '' END,
    CASE WHEN n % 3 <> 0 THEN timestamptz '2026-01-31 10:00:00+00' END,
    CASE WHEN n % 5 = 0 THEN inet '2001:db8::/32' WHEN n % 2 = 0 THEN inet '10.0.0.0' + n END, n % 13 = 0
FROM generate_series(1, 100) n;
UPDATE tenant.member m SET invited_by = (SELECT min(member_id) FROM tenant.member f WHERE f.tenant_id = m.tenant_id)
WHERE member_id % 3 = 0;
UPDATE tenant.organization o SET owner_id = (SELECT min(member_id) FROM tenant.member m WHERE m.tenant_id = o.tenant_id)
WHERE status <> 'trial';

INSERT INTO app.project (tenant_id, project_id, parent_id, key, name, archived, position)
SELECT md5('tenant' || 1 + n % 10)::uuid, n, CASE WHEN n > 20 THEN 1 + (n - 1) % 20 END, repeat(chr(65 + n % 26), 1 + n % 7),
    'Project ' || n, n % 6 = 0, n
FROM generate_series(1, 60) n;

INSERT INTO app.ticket (tenant_id, ticket_id, project_id, title, body, state, priority, reporter_id, assignee_id, tags, fields,
    due_on, created_at, updated_at)
SELECT t, n, CASE WHEN n % 3 <> 0 THEN 1 + (n - 1) % 60 END, 'Ticket ' || n, repeat('text ', n % 50),
    (enum_range(NULL::app.ticket_state))[1 + n % 5], (enum_range(NULL::app.priority))[1 + n % 4], m.first,
    CASE WHEN n % 4 <> 0 THEN m.last END, CASE WHEN n % 2 = 0 THEN ARRAY['bug', 'b' || n % 5] ELSE '{}' END,
    CASE WHEN n % 7 = 0 THEN jsonb_build_object('shared', n % 2 = 0, 'n', n, 'deep', jsonb_build_array(1, NULL, 'x')) ELSE '{}' END,
    CASE WHEN n % 3 = 0 THEN date '2026-02-28' + n END, timestamptz '2026-01-01 00:00:00+00' + n * interval '1 hour', NULL
FROM generate_series(1, 240) n, LATERAL (SELECT md5('tenant' || 1 + n % 10)::uuid AS t) x,
    LATERAL (SELECT min(member_id) AS first, max(member_id) AS last FROM tenant.member WHERE tenant_id = t) m;

INSERT INTO app.comment (tenant_id, ticket_id, comment_no, author_id, internal, body, attachments, created_at)
SELECT tenant_id, ticket_id, c, CASE WHEN c = 1 THEN reporter_id END, c = 2, 'Comment ' || c,
    CASE WHEN ticket_id % 4 = 0 THEN ARRAY[['a.png', 'image/png'], ['b.txt', NULL]] END, timestamptz '2026-01-02 00:00:00+00'
FROM app.ticket, generate_series(1, 2) c WHERE ticket_id % 2 = 0;

INSERT INTO app.shift (tenant_id, member_id, period, weekly, cancelled)
SELECT tenant_id, member_id, tstzrange(s, s + interval '8 hours'),
    CASE WHEN d = 1 THEN '{[480,720),[780,1020)}'::app.minute_ranges WHEN d = 2 THEN '{}' END, d = 3
FROM tenant.member, generate_series(1, 3) d, LATERAL (SELECT timestamptz '2026-02-01 08:00:00+00' + d * interval '1 day' AS s) x
WHERE member_id % 20 = 0;

INSERT INTO billing.subscription (tenant_id, plan_code, valid)
SELECT tenant_id, plan_code, daterange(created_at::date, CASE WHEN status = 'deleted' THEN date '2026-01-01' END)
FROM tenant.organization;

INSERT INTO billing.invoice (tenant_id, issued_on, total, lines, paid, external_id)
SELECT md5('tenant' || 1 + n % 10)::uuid, date '2026-01-01' + n / 10, ROW(n * 100, 'EUR')::billing.money,
    CASE WHEN n % 3 = 0 THEN '{}' ELSE ARRAY[ROW(n * 40, 'EUR')::billing.money, ROW(n * 60, 'EUR')::billing.money] END,
    n % 2 = 0, CASE WHEN n % 5 = 0 THEN 'ext-' || n END
FROM generate_series(1, 50) n;

INSERT INTO billing.usage (tenant_id, metric, hour, amount)
SELECT md5('tenant' || 1 + n % 10)::uuid, CASE WHEN n % 2 = 0 THEN 'requests' ELSE 'bytes' END,
    timestamptz '2026-01-01 00:00:00+00' + n * interval '1 hour', n * 1.5
FROM generate_series(1, 300) n;

INSERT INTO archive.ticket (tenant_id, ticket_id, project_id, title, body, state, priority, reporter_id, tags, fields, version, created_at, archived_at)
SELECT tenant_id, ticket_id, project_id, title, body, state, priority, reporter_id, tags, fields, version, created_at,
    timestamptz '2026-03-01 00:00:00+00'
FROM app.ticket WHERE state = 'closed' AND ticket_id > 200;

REFRESH MATERIALIZED VIEW billing.usage_by_day;
