package shop;

import dev.squall.generated.GeneratedCode;
import dev.squall.sql.NullableNumber;
import dev.squall.sql.NumberColumn;
import dev.squall.sql.OuterTable;
import dev.squall.sql.View;
import dev.squall.sql.node.TableName;
import dev.squall.type.Codecs;
import dev.squall.type.NotNull;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** The view {@code open_orders}, generated from {@link OpenOrder}. */
@Generated("dev.squall.processor.SquallProcessor")
public final class OpenOrderTable extends View<OpenOrderTable, OpenOrder> {
    static {
        GeneratedCode.requireVersion(1);
    }

    /** {@code id bigint not null}. */
    public final NumberColumn<OpenOrderTable, Long> id = this.<OpenOrderTable, Long>number("id", Codecs.BIGINT);

    /** {@code net numeric not null}: without taxes */
    public final NumberColumn<OpenOrderTable, BigDecimal> net = this.<OpenOrderTable, BigDecimal>number("net", Codecs.NUMERIC);

    private OpenOrderTable(TableName name) {
        super(name);
    }

    /** This table under another name, for self joins. */
    @Override
    public OpenOrderTable as(String alias) {
        return new OpenOrderTable(tableName().as(alias));
    }

    /** This table in another PostgreSQL schema, for tenants. */
    @Override
    public OpenOrderTable inSchema(String schema) {
        return new OpenOrderTable(tableName().inSchema(schema));
    }

    /** This table where it may be missing: the side of an outer join. */
    public Outer outer() {
        return new Outer(tableName().asOuter());
    }

    /** Reads one row whose first column is at {@code at}. */
    @Override
    public OpenOrder read(ResultSet row, int at) throws SQLException {
        return new OpenOrder(
                NotNull.longAt(row, at),
                Codecs.NUMERIC.read(row, at + 1));
    }

    /** Holds {@link #OPEN_ORDERS}, so that using one table loads no other. */
    public interface Instance {
        /** The view {@code open_orders}. */
        OpenOrderTable OPEN_ORDERS = new OpenOrderTable(TableName.of("shop", "open_orders"));
    }

    /** {@code open_orders} where it may be missing: every column is nullable and the row is an {@code Optional}. */
    public static final class Outer extends OuterTable<OpenOrderTable, OpenOrder> {
        public final NullableNumber<Long> id = this.<Long>number("id", Codecs.BIGINT);

        public final NullableNumber<BigDecimal> net = this.<BigDecimal>number("net", Codecs.NUMERIC);

        private Outer(TableName name) {
            super(new OpenOrderTable(name), 0);
        }

        /** This table under another name, for self joins. */
        @Override
        public Outer as(String alias) {
            return new Outer(relation().as(alias));
        }
    }
}
