package shop.model;

import dev.squall.generated.GeneratedCode;
import dev.squall.sql.GeneratedAlways;
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

/** The table {@code tags}, generated from {@link Tag}. */
@Generated("dev.squall.processor.SquallProcessor")
public final class TagTable extends Table<TagTable, Tag> {
    static {
        GeneratedCode.requireVersion(1);
    }

    /** {@code id integer not null}. */
    public final NumberColumn<GeneratedAlways<TagTable>, Integer> id = this.<GeneratedAlways<TagTable>, Integer>number("id", Codecs.INTEGER);

    /** {@code label text not null}. */
    public final TextColumn<TagTable> label = this.<TagTable>text("label", Codecs.TEXT);

    /** {@code order_tags} with {@code tag_id = id}. */
    public final ToMany<TagTable, OrderTagTable> orderTags = toMany(0);

    /** {@code orders} through {@code order_tags} with {@code tag_id = id} and {@code id = order_id}. */
    public final ToMany<TagTable, OrderTable> orders = toMany(1);

    /** Primary key {@code tags_pkey (id)}. */
    public final UniqueKey<TagTable> PRIMARY_KEY = primaryKey("tags_pkey", id);

    private TagTable(TableName name) {
        super(name);
    }

    /** This table under another name, for self joins. */
    @Override
    public TagTable as(String alias) {
        return new TagTable(tableName().as(alias));
    }

    /** This table in another PostgreSQL schema, for tenants. */
    @Override
    public TagTable inSchema(String schema) {
        return new TagTable(tableName().inSchema(schema));
    }

    /** This table where it may be missing: the side of an outer join. */
    public Outer outer() {
        return new Outer(tableName().asOuter());
    }

    @Override
    protected Link<?> link(int relation) {
        return switch (relation) {
            case 0 -> Link.to(OrderTagTable.Instance.ORDER_TAGS).on(id, "tag_id");
            case 1 -> Link.through(OrderTagTable.Instance.ORDER_TAGS).on(id, "tag_id")
                    .to(OrderTable.Instance.ORDERS).on("order_id", "id");
            default -> throw noRelation(relation);
        };
    }

    /** Reads one row whose first column is at {@code at}. */
    @Override
    public Tag read(ResultSet row, int at) throws SQLException {
        return new Tag(
                NotNull.intAt(row, at),
                Codecs.TEXT.read(row, at + 1));
    }

    /** Holds {@link #TAGS}, so that using one table loads no other. */
    public interface Instance {
        /** The table {@code tags}. */
        TagTable TAGS = new TagTable(TableName.of("public", "tags"));
    }

    /** {@code tags} where it may be missing: every column is nullable and the row is an {@code Optional}. */
    public static final class Outer extends OuterTable<TagTable, Tag> {
        public final NullableNumber<Integer> id = this.<Integer>number("id", Codecs.INTEGER);

        public final NullableText label = text("label", Codecs.TEXT);

        private Outer(TableName name) {
            super(new TagTable(name), 0);
        }

        /** This table under another name, for self joins. */
        @Override
        public Outer as(String alias) {
            return new Outer(relation().as(alias));
        }
    }
}
