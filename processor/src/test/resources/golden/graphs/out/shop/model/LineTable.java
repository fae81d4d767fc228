package shop.model;

import dev.squall.generated.GeneratedCode;
import dev.squall.sql.ForeignKeyConstraint;
import dev.squall.sql.Link;
import dev.squall.sql.NullableNumber;
import dev.squall.sql.NullableText;
import dev.squall.sql.NumberColumn;
import dev.squall.sql.OuterTable;
import dev.squall.sql.Table;
import dev.squall.sql.TextColumn;
import dev.squall.sql.ToMany;
import dev.squall.sql.ToOne;
import dev.squall.sql.UniqueKey;
import dev.squall.sql.node.TableName;
import dev.squall.type.Codecs;
import dev.squall.type.NotNull;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** The table {@code lines}, generated from {@link Line}. */
@Generated("dev.squall.processor.SquallProcessor")
public final class LineTable extends Table<LineTable, Line> {
    static {
        GeneratedCode.requireVersion(1);
    }

    /** {@code order_id bigint not null}. */
    public final NumberColumn<LineTable, Long> orderId = this.<LineTable, Long>number("order_id", Codecs.BIGINT);

    /** {@code number integer not null}. */
    public final NumberColumn<LineTable, Integer> number = this.<LineTable, Integer>number("number", Codecs.INTEGER);

    /** {@code product text not null}. */
    public final TextColumn<LineTable> product = this.<LineTable>text("product", Codecs.TEXT);

    /** {@code amount integer not null}. */
    public final NumberColumn<LineTable, Integer> amount = this.<LineTable, Integer>number("amount", Codecs.INTEGER);

    /** {@code orders} with {@code id = order_id}. */
    public final ToOne<LineTable, OrderTable> order = toOne(0);

    /** {@code parts} with {@code order_id = order_id and line_number = number}. */
    public final ToMany<LineTable, PartTable> parts = toMany(1);

    /** Primary key {@code lines_pkey (order_id, number)}. */
    public final UniqueKey<LineTable> PRIMARY_KEY = primaryKey("lines_pkey", orderId, number);

    /** Foreign key {@code lines_order_id_fkey (order_id)} to {@code orders (id)}. */
    public final ForeignKeyConstraint<LineTable> FOREIGN_KEY_ORDER_ID = foreignKey("lines_order_id_fkey");

    private LineTable(TableName name) {
        super(name);
    }

    /** This table under another name, for self joins. */
    @Override
    public LineTable as(String alias) {
        return new LineTable(tableName().as(alias));
    }

    /** This table in another PostgreSQL schema, for tenants. */
    @Override
    public LineTable inSchema(String schema) {
        return new LineTable(tableName().inSchema(schema));
    }

    /** This table where it may be missing: the side of an outer join. */
    public Outer outer() {
        return new Outer(tableName().asOuter());
    }

    @Override
    protected Link<?> link(int relation) {
        return switch (relation) {
            case 0 -> Link.to(OrderTable.Instance.ORDERS).on(orderId, "id");
            case 1 -> Link.to(PartTable.Instance.PARTS).on(orderId, "order_id").on(number, "line_number");
            default -> throw noRelation(relation);
        };
    }

    /** Reads one row whose first column is at {@code at}. */
    @Override
    public Line read(ResultSet row, int at) throws SQLException {
        return new Line(
                NotNull.longAt(row, at),
                NotNull.intAt(row, at + 1),
                Codecs.TEXT.read(row, at + 2),
                NotNull.intAt(row, at + 3));
    }

    /** Holds {@link #LINES}, so that using one table loads no other. */
    public interface Instance {
        /** The table {@code lines}. */
        LineTable LINES = new LineTable(TableName.of("public", "lines"));
    }

    /** {@code lines} where it may be missing: every column is nullable and the row is an {@code Optional}. */
    public static final class Outer extends OuterTable<LineTable, Line> {
        public final NullableNumber<Long> orderId = this.<Long>number("order_id", Codecs.BIGINT);

        public final NullableNumber<Integer> number = this.<Integer>number("number", Codecs.INTEGER);

        public final NullableText product = text("product", Codecs.TEXT);

        public final NullableNumber<Integer> amount = this.<Integer>number("amount", Codecs.INTEGER);

        private Outer(TableName name) {
            super(new LineTable(name), 0);
        }

        /** This table under another name, for self joins. */
        @Override
        public Outer as(String alias) {
            return new Outer(relation().as(alias));
        }
    }
}
