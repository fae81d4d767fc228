/** What a package declares beside tables. */
@Schema(value = "shop", comment = "What is sold")
@Extension("btree_gist")
@Extension(value = "citext", schema = "shop")
@Sequence(value = "order_number_seq", start = 1000, maxValue = 99_999_999, cycle = true)
@Domain(value = "currency_code", type = "char(3)", checks = @Check("value ~ '^[A-Z]{3}$'"))
@Domain(
        value = "sku",
        type = "varchar(20)",
        collation = "C",
        notNull = true,
        checks = {@Check("value <> ''"), @Check(value = "value ~ '^[A-Z0-9-]+$'", name = "sku_shape")},
        comment = "An article")
@RawSql(
        kind = "function",
        name = "shop.touch()",
        create =
                """
                create or replace function shop.touch() returns trigger language plpgsql as $$
                begin
                    new.changed_at := now();
                    return new;
                end;
                $$""",
        drop = "drop function shop.touch()")
@RawSql(
        kind = "trigger",
        name = "shop.orders.order_changed",
        create = "create trigger order_changed before update on shop.orders for each row execute function shop.touch()",
        drop = "drop trigger order_changed on shop.orders")
package shop;

import dev.squall.annotation.Check;
import dev.squall.annotation.Domain;
import dev.squall.annotation.Extension;
import dev.squall.annotation.RawSql;
import dev.squall.annotation.Schema;
import dev.squall.annotation.Sequence;
