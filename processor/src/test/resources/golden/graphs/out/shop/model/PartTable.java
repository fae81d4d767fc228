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
import dev.squall.sql.ToOne;
import dev.squall.sql.UniqueKey;
import dev.squall.sql.node.TableName;
import dev.squall.type.Codecs;
import dev.squall.type.NotNull;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** The table {@code parts}, generated from {@link Part}. */
@Generated("dev.squall.processor.SquallProcessor")
public final class PartTable extends Table<PartTable, Part> {
    static {
        GeneratedCode.requireVersion(1);
    }

    /** {@code id bigint not null}. */
    public final NumberColumn<PartTable, Long> id = this.<PartTable, Long>number("id", Codecs.BIGINT);

    /** {@code order_id bigint not null}. */
    public final NumberColumn<PartTable, Long> orderId = this.<PartTable, Long>number("order_id", Codecs.BIGINT);

    /** {@code line_number integer not null}. */
    public final NumberColumn<PartTable, Integer> lineNumber = this.<PartTable, Integer>number("line_number", Codecs.INTEGER);

    /** {@code name text not null}. */
    public final TextColumn<PartTable> name = this.<PartTable>text("name", Codecs.TEXT);

    /** {@code lines} with {@code order_id = order_id and number = line_number}. */
    public final ToOne<PartTable, LineTable> line = toOne(0);

    /** Primary key {@code parts_pkey (id)}. */
    public final UniqueKey<PartTable> PRIMARY_KEY = primaryKey("parts_pkey", id);

    /**
     * Foreign key {@code parts_order_id_line_number_fkey (order_id, line_number)} to {@code lines (order_id, number)}.
     */
    public final ForeignKeyConstraint<PartTable> FOREIGN_KEY_ORDER_ID_LINE_NUMBER = foreignKey("parts_order_id_line_number_fkey");

    private PartTable(TableName name) {
        super(name);
    }

    /** This table under another name, for self joins. */
    @Override
    public PartTable as(String alias) {
        return new PartTable(tableName().as(alias));
    }

    /** This table in another PostgreSQL schema, for tenants. */
    @Override
    public PartTable inSchema(String schema) {
        return new PartTable(tableName().inSchema(schema));
    }

    /** This table where it may be missing: the side of an outer join. */
    public Outer outer() {
        return new Outer(tableName().asOuter());
    }

    @Override
    protected Link<?> link(int relation) {
        return switch (relation) {
            case 0 -> Link.to(LineTable.Instance.LINES).on(orderId, "order_id").on(lineNumber, "number");
            default -> throw noRelation(relation);
        };
    }

    /** Reads one row whose first column is at {@code at}. */
    @Override
    public Part read(ResultSet row, int at) throws SQLException {
        return new Part(
                NotNull.longAt(row, at),
                NotNull.longAt(row, at + 1),
                NotNull.intAt(row, at + 2),
                Codecs.TEXT.read(row, at + 3));
    }

    /** Holds {@link #PARTS}, so that using one table loads no other. */
    public interface Instance {
        /** The table {@code parts}. */
        PartTable PARTS = new PartTable(TableName.of("public", "parts"));
    }

    /** {@code parts} where it may be missing: every column is nullable and the row is an {@code Optional}. */
    public static final class Outer extends OuterTable<PartTable, Part> {
        public final NullableNumber<Long> id = this.<Long>number("id", Codecs.BIGINT);

        public final NullableNumber<Long> orderId = this.<Long>number("order_id", Codecs.BIGINT);

        public final NullableNumber<Integer> lineNumber = this.<Integer>number("line_number", Codecs.INTEGER);

        public final NullableText name = text("name", Codecs.TEXT);

        private Outer(TableName name) {
            super(new PartTable(name), 0);
        }

        /** This table under another name, for self joins. */
        @Override
        public Outer as(String alias) {
            return new Outer(relation().as(alias));
        }
    }
}
