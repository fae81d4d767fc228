-- Multi-tenant SaaS for ticketing: schemas for tenants, the application, billing and an archive; every row belongs to
-- a tenant and is guarded by row level security; time slots that may not overlap; documents in jsonb; usage by hash
-- partitions; comments on everything. Needs two roles, which live in the cluster and are made only when missing.
-- kinds: schema, table, view, materialized view, identity, identity options, enum, domain, composite type, range type,
-- kinds: extension, extension type, function, trigger, row level security, forced row level security, policy,
-- kinds: restrictive policy, primary key, composite primary key, unique, nulls not distinct, foreign key,
-- kinds: composite foreign key, column list set null, self reference, cyclic foreign keys, check, exclusion, default,
-- kinds: generated stored, array, range, deferrable unique, hash partitioning, partition, index, unique index,
-- kinds: partial index, expression index, covering index, gin index, gist index, extended statistics, comment,
-- kinds: privilege, security invoker view, array dimensions, column privilege, deferrable exclusion, domain check,
-- kinds: full text, json, keyless table, multirange, network, security barrier view, serial
-- requires: 15
-- extensions: citext, btree_gist

CREATE EXTENSION citext WITH SCHEMA public;
CREATE EXTENSION btree_gist WITH SCHEMA public;

DO $$
DECLARE
    v_role text;
BEGIN
    FOREACH v_role IN ARRAY ARRAY['squall_fixture_app', 'squall_fixture_support'] LOOP
        BEGIN
            EXECUTE format('CREATE ROLE %I NOLOGIN', v_role);
        EXCEPTION WHEN duplicate_object OR unique_violation THEN
            NULL;
        END;
    END LOOP;
END;
$$;

CREATE SCHEMA tenant;
CREATE SCHEMA app;
CREATE SCHEMA billing;
CREATE SCHEMA archive;
COMMENT ON SCHEMA tenant IS 'Who uses the service';
COMMENT ON SCHEMA app IS 'What tenants work with; every table has tenant_id and row level security';
COMMENT ON SCHEMA billing IS 'Plans, subscriptions, usage, invoices';
COMMENT ON SCHEMA archive IS 'Closed tickets of former tenants';

CREATE TYPE tenant.status AS ENUM ('trial', 'active', 'past due', 'suspended', 'deleted');
CREATE TYPE app.priority AS ENUM ('low', 'normal', 'high', 'urgent');
CREATE TYPE app.ticket_state AS ENUM ('new', 'open', 'pending', 'solved', 'closed');
CREATE TYPE billing.interval AS ENUM ('month', 'year');
COMMENT ON TYPE tenant.status IS 'Order matters: a later status is worse';
COMMENT ON TYPE app.priority IS 'Ascending';

CREATE DOMAIN tenant.slug AS text COLLATE "C"
    CONSTRAINT slug_shape CHECK (VALUE ~ '^[a-z0-9]([a-z0-9-]*[a-z0-9])?$')
    CONSTRAINT slug_length CHECK (length(VALUE) <= 40);
COMMENT ON DOMAIN tenant.slug IS 'The first label of the tenant''s host name';
COMMENT ON CONSTRAINT slug_length ON DOMAIN tenant.slug IS 'Well below the 63 of a label';
CREATE DOMAIN tenant.email AS public.citext CONSTRAINT email_at CHECK (position('@' in VALUE) > 1);
CREATE DOMAIN app.tags AS text[] DEFAULT '{}' NOT NULL CONSTRAINT tags_few CHECK (cardinality(VALUE) <= 20);
CREATE DOMAIN billing.cents AS bigint CONSTRAINT cents_range CHECK (VALUE BETWEEN -1000000000000 AND 1000000000000);

CREATE TYPE billing.money AS (amount billing.cents, currency char(3));
COMMENT ON TYPE billing.money IS 'An amount in minor units with its currency';
COMMENT ON COLUMN billing.money.amount IS 'Minor units';
CREATE TYPE app.minute_range AS RANGE (subtype = smallint, multirange_type_name = app.minute_ranges);
COMMENT ON TYPE app.minute_range IS 'Minutes of a week';

CREATE SEQUENCE billing.invoice_number AS integer START WITH 2026000001 INCREMENT BY 1 NO CYCLE;
COMMENT ON SEQUENCE billing.invoice_number IS 'Continues the numbers of the former system';

CREATE FUNCTION tenant.current_id() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
    RETURN NULLIF(current_setting('squall.tenant', true), '')::uuid;
COMMENT ON FUNCTION tenant.current_id() IS 'The tenant of this session, null outside of a request';

CREATE FUNCTION app.touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.version := OLD.version + 1;
    NEW.updated_at := clock_timestamp();
    RETURN NEW;
END;
$$;
COMMENT ON FUNCTION app.touch() IS 'Counts versions';

CREATE TABLE billing.plan (
    plan_code text PRIMARY KEY,
    price billing.money NOT NULL,
    interval billing.interval DEFAULT 'month' NOT NULL,
    seats int4range DEFAULT '[1,5)' NOT NULL,
    features jsonb DEFAULT '{"sso": false, "limits": {"tickets": 100}}' NOT NULL,
    CONSTRAINT plan_seats CHECK (NOT isempty(seats) AND lower(seats) >= 1),
    CONSTRAINT plan_features CHECK (jsonb_typeof(features) = 'object')
);
COMMENT ON TABLE billing.plan IS 'What can be bought';
COMMENT ON COLUMN billing.plan.seats IS 'How many users a tenant on this plan may have';
COMMENT ON CONSTRAINT plan_seats ON billing.plan IS 'At least one user';

CREATE TABLE tenant.organization (
    tenant_id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    slug tenant.slug NOT NULL,
    name text NOT NULL,
    status tenant.status DEFAULT 'trial' NOT NULL,
    plan_code text NOT NULL REFERENCES billing.plan ON UPDATE CASCADE,
    owner_id bigint,
    settings jsonb DEFAULT '{}'::jsonb NOT NULL,
    locale text GENERATED ALWAYS AS (coalesce(settings ->> 'locale', 'en')) STORED,
    created_at timestamptz DEFAULT now() NOT NULL,
    deleted_at timestamptz,
    CONSTRAINT organization_deleted CHECK ((status = 'deleted') = (deleted_at IS NOT NULL))
);
COMMENT ON TABLE tenant.organization IS 'A tenant: one paying customer';
COMMENT ON COLUMN tenant.organization.owner_id IS 'The user who may close the account';
CREATE UNIQUE INDEX organization_slug_key ON tenant.organization (slug) WHERE status <> 'deleted';
COMMENT ON INDEX tenant.organization_slug_key IS 'A slug is free again once its tenant is deleted';
CREATE INDEX organization_settings_idx ON tenant.organization USING gin (settings jsonb_path_ops);
CREATE INDEX organization_domain_idx ON tenant.organization ((settings #>> '{sso,domain}'))
    WHERE settings ? 'sso';

CREATE TABLE tenant.member (
    tenant_id uuid NOT NULL REFERENCES tenant.organization ON DELETE CASCADE,
    member_id bigint GENERATED ALWAYS AS IDENTITY (START WITH 1000 INCREMENT BY 10 MINVALUE 1000 CACHE 5),
    email tenant.email NOT NULL,
    display_name text DEFAULT '' NOT NULL,
    invited_by bigint,
    last_seen timestamptz,
    last_ip inet,
    deactivated boolean DEFAULT false NOT NULL,
    PRIMARY KEY (tenant_id, member_id),
    CONSTRAINT member_email_key UNIQUE (tenant_id, email),
    CONSTRAINT member_invited_by_fkey FOREIGN KEY (tenant_id, invited_by) REFERENCES tenant.member
        ON DELETE SET NULL (invited_by)
);
COMMENT ON TABLE tenant.member IS 'A person, once for each tenant';
COMMENT ON COLUMN tenant.member.email IS 'Compared without regard to case';
COMMENT ON CONSTRAINT member_invited_by_fkey ON tenant.member IS 'Clears only invited_by: tenant_id is part of the key';
ALTER TABLE tenant.organization ADD CONSTRAINT organization_owner_fkey
    FOREIGN KEY (tenant_id, owner_id) REFERENCES tenant.member ON DELETE SET NULL (owner_id);

CREATE TABLE app.project (
    tenant_id uuid DEFAULT tenant.current_id() NOT NULL REFERENCES tenant.organization ON DELETE CASCADE,
    project_id bigint GENERATED BY DEFAULT AS IDENTITY,
    parent_id bigint,
    key varchar(10) NOT NULL CHECK (key ~ '^[A-Z]+$'),
    name text NOT NULL,
    archived boolean DEFAULT false NOT NULL,
    position integer,
    PRIMARY KEY (tenant_id, project_id),
    CONSTRAINT project_key_key UNIQUE NULLS NOT DISTINCT (tenant_id, parent_id, key),
    CONSTRAINT project_position_key UNIQUE (tenant_id, parent_id, position) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (tenant_id, parent_id) REFERENCES app.project ON DELETE CASCADE
);
COMMENT ON TABLE app.project IS 'Groups tickets, nested';
COMMENT ON CONSTRAINT project_key_key ON app.project IS 'Also among the projects without parent';

CREATE TABLE app.ticket (
    tenant_id uuid DEFAULT tenant.current_id() NOT NULL,
    ticket_id bigint GENERATED BY DEFAULT AS IDENTITY (SEQUENCE NAME app.ticket_numbers START WITH 1 CACHE 50),
    project_id bigint,
    title text NOT NULL,
    body text DEFAULT '' NOT NULL,
    state app.ticket_state DEFAULT 'new' NOT NULL,
    priority app.priority DEFAULT 'normal' NOT NULL,
    reporter_id bigint NOT NULL,
    assignee_id bigint,
    tags app.tags,
    fields jsonb DEFAULT '{}' NOT NULL,
    due_on date,
    version integer DEFAULT 0 NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz,
    search tsvector GENERATED ALWAYS AS (
        setweight(to_tsvector('simple', title), 'A') || setweight(to_tsvector('simple', body), 'B')) STORED,
    PRIMARY KEY (tenant_id, ticket_id),
    CONSTRAINT ticket_title_check CHECK (length(title) BETWEEN 1 AND 300),
    CONSTRAINT ticket_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant.organization ON DELETE CASCADE,
    CONSTRAINT ticket_project_fkey FOREIGN KEY (tenant_id, project_id) REFERENCES app.project ON DELETE SET NULL (project_id),
    CONSTRAINT ticket_reporter_fkey FOREIGN KEY (tenant_id, reporter_id) REFERENCES tenant.member,
    CONSTRAINT ticket_assignee_fkey FOREIGN KEY (tenant_id, assignee_id) REFERENCES tenant.member ON DELETE SET NULL (assignee_id)
);
COMMENT ON TABLE app.ticket IS 'A request of somebody
-- with a comment of two lines, quotes '' and " and a backslash \';
COMMENT ON COLUMN app.ticket.fields IS 'Values of the tenant''s own fields';
CREATE INDEX ticket_open_idx ON app.ticket (tenant_id, priority DESC, created_at) INCLUDE (title, assignee_id)
    WHERE state NOT IN ('solved', 'closed');
CREATE INDEX ticket_search_idx ON app.ticket USING gin (search);
CREATE INDEX ticket_tags_idx ON app.ticket USING gin (tags);
CREATE INDEX ticket_title_idx ON app.ticket (tenant_id, lower(title) text_pattern_ops);
CREATE INDEX ticket_assignee_idx ON app.ticket (tenant_id, assignee_id) WHERE assignee_id IS NOT NULL;
CREATE STATISTICS app.ticket_state_priority (dependencies, mcv) ON state, priority FROM app.ticket;
COMMENT ON STATISTICS app.ticket_state_priority IS 'Urgent tickets are seldom new';
CREATE TRIGGER ticket_touch BEFORE UPDATE ON app.ticket FOR EACH ROW EXECUTE FUNCTION app.touch();
COMMENT ON TRIGGER ticket_touch ON app.ticket IS 'See app.touch';

CREATE TABLE app.comment (
    tenant_id uuid DEFAULT tenant.current_id() NOT NULL,
    ticket_id bigint NOT NULL,
    comment_no integer NOT NULL,
    author_id bigint,
    internal boolean DEFAULT false NOT NULL,
    body text NOT NULL,
    attachments text[][],
    created_at timestamptz DEFAULT now() NOT NULL,
    PRIMARY KEY (tenant_id, ticket_id, comment_no),
    FOREIGN KEY (tenant_id, ticket_id) REFERENCES app.ticket ON DELETE CASCADE,
    FOREIGN KEY (tenant_id, author_id) REFERENCES tenant.member
);
COMMENT ON TABLE app.comment IS 'What was said on a ticket';

CREATE TABLE app.shift (
    tenant_id uuid DEFAULT tenant.current_id() NOT NULL,
    member_id bigint NOT NULL,
    period tstzrange NOT NULL,
    weekly app.minute_ranges,
    cancelled boolean DEFAULT false NOT NULL,
    PRIMARY KEY (tenant_id, member_id, period),
    FOREIGN KEY (tenant_id, member_id) REFERENCES tenant.member ON DELETE CASCADE,
    CONSTRAINT shift_no_overlap EXCLUDE USING gist (tenant_id WITH =, member_id WITH =, period WITH &&) WHERE (NOT cancelled),
    CONSTRAINT shift_period CHECK (NOT isempty(period) AND NOT lower_inf(period))
);
COMMENT ON TABLE app.shift IS 'When a member is on duty';
COMMENT ON CONSTRAINT shift_no_overlap ON app.shift IS 'Nobody is on duty twice at one time';
CREATE INDEX shift_period_idx ON app.shift USING gist (tenant_id, period);

CREATE TABLE billing.subscription (
    subscription_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    tenant_id uuid NOT NULL REFERENCES tenant.organization,
    plan_code text NOT NULL REFERENCES billing.plan ON UPDATE CASCADE,
    valid daterange NOT NULL,
    CONSTRAINT subscription_one_at_a_time EXCLUDE USING gist (tenant_id WITH =, valid WITH &&)
        DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE billing.subscription IS 'Which tenant was on which plan, and when';

CREATE TABLE billing.invoice (
    number integer DEFAULT nextval('billing.invoice_number') PRIMARY KEY,
    tenant_id uuid NOT NULL REFERENCES tenant.organization ON DELETE RESTRICT,
    issued_on date NOT NULL,
    total billing.money NOT NULL,
    lines billing.money[] DEFAULT '{}' NOT NULL,
    paid boolean DEFAULT false NOT NULL,
    external_id text,
    CONSTRAINT invoice_external_id_key UNIQUE NULLS NOT DISTINCT (tenant_id, issued_on, external_id)
);
COMMENT ON TABLE billing.invoice IS 'Issued invoices; never deleted';
CREATE INDEX invoice_amount_idx ON billing.invoice (((total).amount)) WHERE NOT paid;
ALTER SEQUENCE billing.invoice_number OWNED BY billing.invoice.number;

CREATE TABLE billing.usage (
    tenant_id uuid NOT NULL,
    metric text NOT NULL,
    hour timestamptz NOT NULL,
    amount numeric NOT NULL,
    PRIMARY KEY (tenant_id, metric, hour)
) PARTITION BY HASH (tenant_id);
COMMENT ON TABLE billing.usage IS 'Counters by hour, spread over four partitions';
CREATE TABLE billing.usage_0 PARTITION OF billing.usage FOR VALUES WITH (MODULUS 4, REMAINDER 0);
CREATE TABLE billing.usage_1 PARTITION OF billing.usage FOR VALUES WITH (MODULUS 4, REMAINDER 1);
CREATE TABLE billing.usage_2 PARTITION OF billing.usage FOR VALUES WITH (MODULUS 4, REMAINDER 2);
CREATE TABLE billing.usage_3 PARTITION OF billing.usage FOR VALUES WITH (MODULUS 4, REMAINDER 3);
CREATE INDEX usage_hour_idx ON billing.usage (hour);

CREATE TABLE archive.ticket (LIKE app.ticket INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING COMMENTS,
    archived_at timestamptz DEFAULT now() NOT NULL);
COMMENT ON TABLE archive.ticket IS 'Without keys, on purpose: it is only ever appended to';

CREATE VIEW app.my_ticket WITH (security_invoker = true, security_barrier = true) AS
    SELECT t.ticket_id, t.title, t.state, t.priority, p.name AS project
    FROM app.ticket t LEFT JOIN app.project p USING (tenant_id, project_id)
    WHERE t.tenant_id = tenant.current_id();
COMMENT ON VIEW app.my_ticket IS 'Runs with the rights of its reader, so that policies apply';
COMMENT ON COLUMN app.my_ticket.project IS 'Null when the ticket is in none';

CREATE MATERIALIZED VIEW billing.usage_by_day AS
    SELECT tenant_id, metric, (hour AT TIME ZONE 'UTC')::date AS day, sum(amount) AS amount
    FROM billing.usage GROUP BY 1, 2, 3;
CREATE UNIQUE INDEX usage_by_day_key ON billing.usage_by_day (tenant_id, metric, day);

ALTER TABLE tenant.member ENABLE ROW LEVEL SECURITY;
ALTER TABLE app.project ENABLE ROW LEVEL SECURITY;
ALTER TABLE app.ticket ENABLE ROW LEVEL SECURITY;
ALTER TABLE app.ticket FORCE ROW LEVEL SECURITY;
ALTER TABLE app.comment ENABLE ROW LEVEL SECURITY;
ALTER TABLE billing.invoice ENABLE ROW LEVEL SECURITY;

CREATE POLICY member_of_tenant ON tenant.member TO squall_fixture_app USING (tenant_id = tenant.current_id());
CREATE POLICY project_of_tenant ON app.project USING (tenant_id = tenant.current_id())
    WITH CHECK (tenant_id = tenant.current_id());
CREATE POLICY ticket_of_tenant ON app.ticket FOR ALL TO squall_fixture_app USING (tenant_id = tenant.current_id());
CREATE POLICY ticket_support ON app.ticket FOR SELECT TO squall_fixture_support, squall_fixture_app
    USING ((fields ->> 'shared')::boolean IS TRUE);
CREATE POLICY ticket_not_closed ON app.ticket AS RESTRICTIVE FOR UPDATE TO PUBLIC USING (state <> 'closed')
    WITH CHECK (version >= 0);
CREATE POLICY comment_read ON app.comment FOR SELECT USING (NOT internal OR tenant_id = tenant.current_id());
CREATE POLICY comment_write ON app.comment FOR INSERT TO squall_fixture_app WITH CHECK (
    EXISTS (SELECT FROM app.ticket t WHERE t.tenant_id = comment.tenant_id AND t.ticket_id = comment.ticket_id));
CREATE POLICY comment_delete ON app.comment FOR DELETE TO CURRENT_USER USING (true);
COMMENT ON POLICY ticket_not_closed ON app.ticket IS 'A closed ticket stays as it is';

GRANT USAGE ON SCHEMA tenant, app TO squall_fixture_app, squall_fixture_support;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA app TO squall_fixture_app;
GRANT SELECT, UPDATE (display_name, last_seen) ON tenant.member TO squall_fixture_app;
GRANT SELECT ON app.ticket TO squall_fixture_support WITH GRANT OPTION;
REVOKE EXECUTE ON FUNCTION tenant.current_id() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION tenant.current_id() TO squall_fixture_app;
