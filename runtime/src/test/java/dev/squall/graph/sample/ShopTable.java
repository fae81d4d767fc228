package dev.squall.graph.sample;

import dev.squall.sql.Link;
import dev.squall.sql.NumberColumn;
import dev.squall.sql.Table;
import dev.squall.sql.TextColumn;
import dev.squall.sql.ToMany;
import dev.squall.sql.UniqueKey;
import dev.squall.sql.node.TableName;
import dev.squall.type.Codecs;
import dev.squall.type.NotNull;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The table {@code shops}, generated from {@link Shop}. */
public final class ShopTable extends Table<ShopTable, Shop> {
    /** {@code id integer not null}. */
    public final NumberColumn<ShopTable, Integer> id = number("id", Codecs.INTEGER);

    /** {@code city text not null}. */
    public final TextColumn<ShopTable> city = text("city", Codecs.TEXT);

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
        return new Shop(NotNull.intAt(row, at), Codecs.TEXT.read(row, at + 1));
    }

    /** Holds {@link #SHOPS}, so that using one table loads no other. */
    public interface Instance {
        /** The table {@code shops}. */
        ShopTable SHOPS = new ShopTable(TableName.of("public", "shops"));
    }
}
