package blog.model;

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

/** The table {@code shelves}, generated from {@link Shelf}. */
@Generated("dev.squall.processor.SquallProcessor")
public final class ShelfTable extends Table<ShelfTable, Shelf> {
    static {
        GeneratedCode.requireVersion(1);
    }

    /** {@code room integer not null}. */
    public final NumberColumn<ShelfTable, Integer> room = this.<ShelfTable, Integer>number("room", Codecs.INTEGER);

    /** {@code row text not null}. */
    public final TextColumn<ShelfTable> row = this.<ShelfTable>text("row", Codecs.TEXT);

    /** {@code meters integer not null}. */
    public final NumberColumn<ShelfTable, Integer> meters = this.<ShelfTable, Integer>number("meters", Codecs.INTEGER);

    /** {@code copies} with {@code room = room and row = row}. */
    public final ToMany<ShelfTable, CopyTable> copies = toMany(0);

    /** Primary key {@code shelves_pkey (room, row)}. */
    public final UniqueKey<ShelfTable> PRIMARY_KEY = primaryKey("shelves_pkey", room, row);

    private ShelfTable(TableName name) {
        super(name);
    }

    /** This table under another name, for self joins. */
    @Override
    public ShelfTable as(String alias) {
        return new ShelfTable(tableName().as(alias));
    }

    /** This table in another PostgreSQL schema, for tenants. */
    @Override
    public ShelfTable inSchema(String schema) {
        return new ShelfTable(tableName().inSchema(schema));
    }

    /** This table where it may be missing: the side of an outer join. */
    public Outer outer() {
        return new Outer(tableName().asOuter());
    }

    @Override
    protected Link<?> link(int relation) {
        return switch (relation) {
            case 0 -> Link.to(CopyTable.Instance.COPIES).on(room, "room").on(row, "row");
            default -> throw noRelation(relation);
        };
    }

    /** Reads one row whose first column is at {@code at}. */
    @Override
    public Shelf read(ResultSet row, int at) throws SQLException {
        return new Shelf(
                NotNull.intAt(row, at),
                Codecs.TEXT.read(row, at + 1),
                NotNull.intAt(row, at + 2));
    }

    /** Holds {@link #SHELVES}, so that using one table loads no other. */
    public interface Instance {
        /** The table {@code shelves}. */
        ShelfTable SHELVES = new ShelfTable(TableName.of("public", "shelves"));
    }

    /** {@code shelves} where it may be missing: every column is nullable and the row is an {@code Optional}. */
    public static final class Outer extends OuterTable<ShelfTable, Shelf> {
        public final NullableNumber<Integer> room = this.<Integer>number("room", Codecs.INTEGER);

        public final NullableText row = text("row", Codecs.TEXT);

        public final NullableNumber<Integer> meters = this.<Integer>number("meters", Codecs.INTEGER);

        private Outer(TableName name) {
            super(new ShelfTable(name), 0);
        }

        /** This table under another name, for self joins. */
        @Override
        public Outer as(String alias) {
            return new Outer(relation().as(alias));
        }
    }
}
