@Schema
@Sequence(value = "invoice_number_seq", start = 10_000, minValue = 10_000, cache = 20, comment = "Invoice numbers, without a promise of no gaps")
@Domain(
        value = "email_address",
        type = "text",
        checks = @Check(value = "VALUE ~ '^[^@[:space:]]+@[^@[:space:]]+$'", name = "email_address_shape"))
@Domain(
        value = "money_amount",
        type = "numeric(10, 2)",
        defaultValue = "0",
        notNull = true,
        checks = @Check(value = "VALUE >= 0", name = "money_amount_not_negative"),
        comment = "Euro, two decimals, never negative")
@Domain(
        value = "model_year",
        type = "smallint",
        checks = @Check(value = "VALUE BETWEEN 1950 AND 2100", name = "model_year_plausible"))
@RawSql(
        kind = "function",
        name = "public.touch_last_update()",
        create =
                """
                CREATE FUNCTION touch_last_update() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                    NEW.last_update := CURRENT_TIMESTAMP;
                    RETURN NEW;
                END;
                $$""",
        drop = "drop function touch_last_update")
@RawSql(
        kind = "function",
        name = "public.unit_is_free()",
        create =
                """
                CREATE FUNCTION unit_is_free(p_depot integer, p_unit integer) RETURNS boolean
                    LANGUAGE sql STABLE STRICT PARALLEL SAFE AS $$
                    SELECT NOT EXISTS (
                        SELECT FROM rental_line l JOIN rental r USING (rental_id)
                        WHERE l.depot_id = p_depot AND l.unit_no = p_unit AND r.returned_at IS NULL);
                $$""",
        drop = "drop function unit_is_free")
@RawSql(
        kind = "function",
        name = "public.customer_balance()",
        create =
                """
                CREATE FUNCTION customer_balance(p_customer bigint, p_until timestamptz DEFAULT now()) RETURNS numeric
                    LANGUAGE plpgsql STABLE AS $$
                DECLARE
                    v_due numeric;
                    v_paid numeric;
                BEGIN
                    SELECT coalesce(sum(l.amount), 0) INTO v_due
                    FROM rental r JOIN rental_line l USING (rental_id)
                    WHERE r.customer_id = p_customer AND r.started_at <= p_until;
                    SELECT coalesce(sum(p.amount), 0) INTO v_paid
                    FROM payment p WHERE p.customer_id = p_customer AND p.paid_at <= p_until;
                    RETURN v_due - v_paid;
                END;
                $$""",
        drop = "drop function customer_balance")
@RawSql(
        kind = "function",
        name = "public.units_of()",
        create =
                """
                CREATE FUNCTION units_of(p_article integer, OUT depot text, OUT free bigint) RETURNS SETOF record
                    LANGUAGE sql STABLE ROWS 10 AS $$
                    SELECT d.name, count(*) FILTER (WHERE u.state = 'available')
                    FROM unit u JOIN depot d USING (depot_id) WHERE u.article_id = p_article GROUP BY d.name;
                $$""",
        drop = "drop function units_of")
@RawSql(
        kind = "procedure",
        name = "public.retire_units()",
        create =
                """
                CREATE PROCEDURE retire_units(p_before date) LANGUAGE sql AS $$
                    UPDATE unit SET state = 'retired' WHERE bought_on < p_before AND state = 'available';
                $$""",
        drop = "drop procedure retire_units")
@RawSql(
        kind = "trigger",
        name = "public.article.article_search_trigger",
        create =
                """
                CREATE TRIGGER article_search_trigger BEFORE INSERT OR UPDATE OF title, description ON article FOR EACH ROW
                    EXECUTE FUNCTION tsvector_update_trigger('search', 'pg_catalog.english', 'title', 'description')""",
        drop = "drop trigger article_search_trigger on article")
@RawSql(
        kind = "trigger",
        name = "public.article.article_last_update",
        create =
                """
                CREATE TRIGGER article_last_update BEFORE UPDATE ON article FOR EACH ROW
                    WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION touch_last_update()""",
        drop = "drop trigger article_last_update on article")
@RawSql(
        kind = "trigger",
        name = "public.customer.customer_last_update",
        create =
                """
                CREATE TRIGGER customer_last_update BEFORE UPDATE OF first_name, last_name, email, address_id ON customer FOR EACH ROW
                    EXECUTE FUNCTION touch_last_update()""",
        drop = "drop trigger customer_last_update on customer")
@RawSql(
        kind = "trigger",
        name = "public.staff.staff_last_update",
        create =
                """
                CREATE TRIGGER staff_last_update BEFORE UPDATE ON staff FOR EACH ROW EXECUTE FUNCTION touch_last_update()""",
        drop = "drop trigger staff_last_update on staff")
package rental;

import dev.squall.annotation.*;
