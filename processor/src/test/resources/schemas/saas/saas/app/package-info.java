@Schema(value = "app", comment = "What tenants work with; every table has tenant_id and row level security")
@Domain(
        value = "tags",
        type = "text[]",
        defaultValue = "'{}'",
        notNull = true,
        checks = @Check(value = "cardinality(VALUE) <= 20", name = "tags_few"))
@RawSql(
        kind = "function",
        name = "app.touch()",
        create =
                """
                CREATE FUNCTION app.touch() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                    NEW.version := OLD.version + 1;
                    NEW.updated_at := clock_timestamp();
                    RETURN NEW;
                END;
                $$""",
        drop = "drop function app.touch()")
@RawSql(
        kind = "trigger",
        name = "app.ticket.ticket_touch",
        create = "CREATE TRIGGER ticket_touch BEFORE UPDATE ON app.ticket FOR EACH ROW EXECUTE FUNCTION app.touch()",
        drop = "drop trigger ticket_touch on app.ticket")
package saas.app;

import dev.squall.annotation.*;
