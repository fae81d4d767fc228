package shop.model;

import dev.squall.generated.GeneratedCode;
import dev.squall.sql.ForeignKeyConstraint;
import dev.squall.sql.NullableNumber;
import dev.squall.sql.NullableText;
import dev.squall.sql.NullableValue;
import dev.squall.sql.NumberColumn;
import dev.squall.sql.OuterTable;
import dev.squall.sql.Table;
import dev.squall.sql.TextColumn;
import dev.squall.sql.UniqueKey;
import dev.squall.sql.ValueColumn;
import dev.squall.sql.node.TableName;
import dev.squall.type.Codec;
import dev.squall.type.Codecs;
import dev.squall.type.NotNull;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** The table {@code lines}, generated from {@link Line}. */
@Generated("dev.squall.processor.SquallProcessor")
public final class LineTable extends Table<LineTable, Line> {
    private static final Codec<OrderId> ORDER = Codecs.mapped(Codecs.BIGINT, OrderId::new, OrderId::value);

    static {
        GeneratedCode.requireVersion(1);
    }

    /** {@code order bigint not null}. */
    public final ValueColumn<LineTable, OrderId> order = this.<LineTable, OrderId>value("order", ORDER);

    /** {@code number integer not null}. */
    public final NumberColumn<LineTable, Integer> number = this.<LineTable, Integer>number("number", Codecs.INTEGER);

    /** {@code country text not null}. */
    public final TextColumn<LineTable> country = this.<LineTable>text("country", Codecs.TEXT);

    /** {@code amount numeric not null}. */
    public final NumberColumn<LineTable, BigDecimal> amount = this.<LineTable, BigDecimal>number("amount", Codecs.NUMERIC);

    /** Primary key {@code line_pk (number, order)}. */
    public final UniqueKey<LineTable> PRIMARY_KEY = primaryKey("line_pk", number, order);

    /** Foreign key {@code lines_order_fkey (order)} to {@code order (id)}. */
    public final ForeignKeyConstraint<LineTable> FOREIGN_KEY_ORDER = foreignKey("lines_order_fkey");

    /** Foreign key {@code line_country (country)} to {@code countries (as)}. */
    public final ForeignKeyConstraint<LineTable> FOREIGN_KEY_LINE_COUNTRY = foreignKey("line_country");

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

    /** Reads one row whose first column is at {@code at}. */
    @Override
    public Line read(ResultSet row, int at) throws SQLException {
        return new Line(
                ORDER.read(row, at),
                NotNull.intAt(row, at + 1),
                Codecs.TEXT.read(row, at + 2),
                Codecs.NUMERIC.read(row, at + 3));
    }

    /** Holds {@link #LINES}, so that using one table loads no other. */
    public interface Instance {
        /** The table {@code lines}. */
        LineTable LINES = new LineTable(TableName.of("shop", "lines"));
    }

    /** {@code lines} where it may be missing: every column is nullable and the row is an {@code Optional}. */
    public static final class Outer extends OuterTable<LineTable, Line> {
        public final NullableValue<OrderId> order = this.<OrderId>value("order", ORDER);

        public final NullableNumber<Integer> number = this.<Integer>number("number", Codecs.INTEGER);

        public final NullableText country = text("country", Codecs.TEXT);

        public final NullableNumber<BigDecimal> amount = this.<BigDecimal>number("amount", Codecs.NUMERIC);

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
