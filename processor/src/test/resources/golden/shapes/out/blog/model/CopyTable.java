package blog.model;

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

/** The table {@code copies}, generated from {@link Copy}. */
@Generated("dev.squall.processor.SquallProcessor")
public final class CopyTable extends Table<CopyTable, Copy> {
    static {
        GeneratedCode.requireVersion(1);
    }

    /** {@code number bigint not null}. */
    public final NumberColumn<CopyTable, Long> number = this.<CopyTable, Long>number("number", Codecs.BIGINT);

    /** {@code room integer not null}. */
    public final NumberColumn<CopyTable, Integer> room = this.<CopyTable, Integer>number("room", Codecs.INTEGER);

    /** {@code row text not null}. */
    public final TextColumn<CopyTable> row = this.<CopyTable>text("row", Codecs.TEXT);

    /** {@code shelves} with {@code room = room and row = row}. */
    public final ToOne<CopyTable, ShelfTable> shelf = toOne(0);

    /** Primary key {@code copies_pkey (number)}. */
    public final UniqueKey<CopyTable> PRIMARY_KEY = primaryKey("copies_pkey", number);

    /** Foreign key {@code copies_room_row_fkey (room, row)} to {@code shelves (room, row)}. */
    public final ForeignKeyConstraint<CopyTable> FOREIGN_KEY_ROOM_ROW = foreignKey("copies_room_row_fkey");

    private CopyTable(TableName name) {
        super(name);
    }

    /** This table under another name, for self joins. */
    @Override
    public CopyTable as(String alias) {
        return new CopyTable(tableName().as(alias));
    }

    /** This table in another PostgreSQL schema, for tenants. */
    @Override
    public CopyTable inSchema(String schema) {
        return new CopyTable(tableName().inSchema(schema));
    }

    /** This table where it may be missing: the side of an outer join. */
    public Outer outer() {
        return new Outer(tableName().asOuter());
    }

    @Override
    protected Link<?> link(int relation) {
        return switch (relation) {
            case 0 -> Link.to(ShelfTable.Instance.SHELVES).on(room, "room").on(row, "row");
            default -> throw noRelation(relation);
        };
    }

    /** Reads one row whose first column is at {@code at}. */
    @Override
    public Copy read(ResultSet row, int at) throws SQLException {
        return new Copy(
                NotNull.longAt(row, at),
                NotNull.intAt(row, at + 1),
                Codecs.TEXT.read(row, at + 2));
    }

    /** Holds {@link #COPIES}, so that using one table loads no other. */
    public interface Instance {
        /** The table {@code copies}. */
        CopyTable COPIES = new CopyTable(TableName.of("public", "copies"));
    }

    /** {@code copies} where it may be missing: every column is nullable and the row is an {@code Optional}. */
    public static final class Outer extends OuterTable<CopyTable, Copy> {
        public final NullableNumber<Long> number = this.<Long>number("number", Codecs.BIGINT);

        public final NullableNumber<Integer> room = this.<Integer>number("room", Codecs.INTEGER);

        public final NullableText row = text("row", Codecs.TEXT);

        private Outer(TableName name) {
            super(new CopyTable(name), 0);
        }

        /** This table under another name, for self joins. */
        @Override
        public Outer as(String alias) {
            return new Outer(relation().as(alias));
        }
    }
}
