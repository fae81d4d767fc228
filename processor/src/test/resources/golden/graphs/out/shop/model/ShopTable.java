package shop.model;

import dev.squall.generated.GeneratedCode;
import dev.squall.sql.Link;
import dev.squall.sql.NullableNumber;
import dev.squall.sql.NullableText;
import dev.squall.sql.NumberColumn;
import dev.squall.sql.OuterTable;
import dev.squall.sql.Table;
import dev.squall.sql.TextColumn;
import dev.squall.sql.ToMany;
import dev.squall.sql.UniqueKey;
import dev.squall.sql.node.TableName;
import dev.squall.type.Codecs;
import dev.squall.type.NotNull;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** The table {@code shops}, generated from {@link Shop}. */
@Generated("dev.squall.processor.SquallProcessor")
public final class ShopTable extends Table<ShopTable, Shop> {
    static {
        GeneratedCode.requireVersion(1);
    }

    /** {@code id integer not null}. */
    public final NumberColumn<ShopTable, Integer> id = this.<ShopTable, Integer>number("id", Codecs.INTEGER);

    /** {@code city text not null}. */
    public final TextColumn<ShopTable> city = this.<ShopTable>text("city", Codecs.TEXT);

    /** {@code orders} with {@code shop_id = id}. */
    public final ToMany<ShopTable, OrderTable> orders = toMany(0);

    /** Primary key {@code shops_pkey (id)}. */
    public final UniqueKey<ShopTable> PRIMARY_KEY = primaryKey("shops_pkey", id);

    private ShopTable(TableName name) {
        super(name);
    }

    /** This table under another name, for self joins. */
    @Override
    public ShopTable as(String alias) {
        return new ShopTable(tableName().as(alias));
    }

    /** This table in another PostgreSQL schema, for tenants. */
    @Override
    public ShopTable inSchema(String schema) {
        return new ShopTable(tableName().inSchema(schema));
    }

    /** This table where it may be missing: the side of an outer join. */
    public Outer outer() {
        return new Outer(tableName().asOuter());
    }

    @Override
    protected Link<?> link(int relation) {
        return switch (relation) {
            case 0 -> Link.to(OrderTable.Instance.ORDERS).on(id, "shop_id");
            default -> throw noRelation(relation);
        };
    }

    /** Reads one row whose first column is at {@code at}. */
    @Override
    public Shop read(ResultSet row, int at) throws SQLException {
        return new Shop(
                NotNull.intAt(row, at),
                Codecs.TEXT.read(row, at + 1));
    }

    /** Holds {@link #SHOPS}, so that using one table loads no other. */
    public interface Instance {
        /** The table {@code shops}. */
        ShopTable SHOPS = new ShopTable(TableName.of("public", "shops"));
    }

    /** {@code shops} where it may be missing: every column is nullable and the row is an {@code Optional}. */
    public static final class Outer extends OuterTable<ShopTable, Shop> {
        public final NullableNumber<Integer> id = this.<Integer>number("id", Codecs.INTEGER);

        public final NullableText city = text("city", Codecs.TEXT);

        private Outer(TableName name) {
            super(new ShopTable(name), 0);
        }

        /** This table under another name, for self joins. */
        @Override
        public Outer as(String alias) {
            return new Outer(relation().as(alias));
        }
    }
}
