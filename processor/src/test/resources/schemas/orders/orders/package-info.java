@Schema
@Domain(
        value = "currency_code",
        type = "char(3)",
        checks = @Check(value = "VALUE ~ '^[A-Z]{3}$'", name = "currency_code_upper"))
@Domain(
        value = "positive_quantity",
        type = "integer",
        checks = @Check(value = "VALUE > 0", name = "positive_quantity_check"))
@Domain(
        value = "sku",
        type = "varchar(20)",
        collation = "C",
        notNull = true,
        checks = @Check(value = "VALUE ~ '^[A-Z0-9-]+$'", name = "sku_shape"))
@Sequence(value = "order_number_seq", start = 1000, maxValue = 99_999_999)
@RawSql(
        kind = "function",
        name = "public.log_change()",
        create =
                """
                CREATE FUNCTION log_change() RETURNS trigger LANGUAGE plpgsql AS $log$
                BEGIN
                    INSERT INTO change_log (table_name, operation, row_before, row_after)
                    VALUES (TG_TABLE_NAME, left(TG_OP, 1),
                        CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END, CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END);
                    RETURN NULL;
                END;
                $log$""",
        drop = "drop function log_change()")
@RawSql(
        kind = "function",
        name = "public.check_order_has_lines()",
        create =
                """
                CREATE FUNCTION check_order_has_lines() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                    IF NOT EXISTS (SELECT FROM order_line WHERE year = NEW.year AND number = NEW.number) THEN
                        RAISE EXCEPTION 'order %/% has no lines', NEW.year, NEW.number USING ERRCODE = 'check_violation';
                    END IF;
                    RETURN NULL;
                END;
                $$""",
        drop = "drop function check_order_has_lines()")
@RawSql(
        kind = "trigger",
        name = "public.customer.customer_log",
        create =
                """
                CREATE TRIGGER customer_log AFTER INSERT OR UPDATE OR DELETE ON customer FOR EACH ROW EXECUTE FUNCTION log_change()""",
        drop = "drop trigger customer_log on customer")
@RawSql(
        kind = "trigger",
        name = "public.product.product_log",
        create =
                """
                CREATE TRIGGER product_log AFTER UPDATE OF unit_price, vat OR DELETE ON product FOR EACH ROW EXECUTE FUNCTION log_change()""",
        drop = "drop trigger product_log on product")
@RawSql(
        kind = "trigger",
        name = "public.sales_order.sales_order_has_lines",
        create =
                """
                CREATE CONSTRAINT TRIGGER sales_order_has_lines AFTER INSERT OR UPDATE ON sales_order
                    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.status <> 'open') EXECUTE FUNCTION check_order_has_lines()""",
        drop = "drop trigger sales_order_has_lines on sales_order")
package orders;

import dev.squall.annotation.*;
