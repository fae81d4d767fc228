package blog.model;

import dev.squall.generated.GeneratedCode;
import dev.squall.sql.ForeignKeyConstraint;
import dev.squall.sql.Link;
import dev.squall.sql.NullableNumber;
import dev.squall.sql.NumberColumn;
import dev.squall.sql.OuterTable;
import dev.squall.sql.Table;
import dev.squall.sql.ToOne;
import dev.squall.sql.UniqueKey;
import dev.squall.sql.node.TableName;
import dev.squall.type.Codecs;
import dev.squall.type.NotNull;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** The table {@code post_tags}, generated from {@link PostTag}. */
@Generated("dev.squall.processor.SquallProcessor")
public final class PostTagTable extends Table<PostTagTable, PostTag> {
    static {
        GeneratedCode.requireVersion(1);
    }

    /** {@code post_id bigint not null}. */
    public final NumberColumn<PostTagTable, Long> postId = this.<PostTagTable, Long>number("post_id", Codecs.BIGINT);

    /** {@code tag_id integer not null}. */
    public final NumberColumn<PostTagTable, Integer> tagId = this.<PostTagTable, Integer>number("tag_id", Codecs.INTEGER);

    /** {@code posts} with {@code id = post_id}. */
    public final ToOne<PostTagTable, PostTable> post = toOne(0);

    /** {@code tags} with {@code id = tag_id}. */
    public final ToOne<PostTagTable, TagTable> tag = toOne(1);

    /** Primary key {@code post_tags_pkey (post_id, tag_id)}. */
    public final UniqueKey<PostTagTable> PRIMARY_KEY = primaryKey("post_tags_pkey", postId, tagId);

    /** Foreign key {@code post_tags_post_id_fkey (post_id)} to {@code posts (id)}. */
    public final ForeignKeyConstraint<PostTagTable> FOREIGN_KEY_POST_ID = foreignKey("post_tags_post_id_fkey");

    /** Foreign key {@code post_tags_tag_id_fkey (tag_id)} to {@code tags (id)}. */
    public final ForeignKeyConstraint<PostTagTable> FOREIGN_KEY_TAG_ID = foreignKey("post_tags_tag_id_fkey");

    private PostTagTable(TableName name) {
        super(name);
    }

    /** This table under another name, for self joins. */
    @Override
    public PostTagTable as(String alias) {
        return new PostTagTable(tableName().as(alias));
    }

    /** This table in another PostgreSQL schema, for tenants. */
    @Override
    public PostTagTable inSchema(String schema) {
        return new PostTagTable(tableName().inSchema(schema));
    }

    /** This table where it may be missing: the side of an outer join. */
    public Outer outer() {
        return new Outer(tableName().asOuter());
    }

    @Override
    protected Link<?> link(int relation) {
        return switch (relation) {
            case 0 -> Link.to(PostTable.Instance.POSTS).on(postId, "id");
            case 1 -> Link.to(TagTable.Instance.TAGS).on(tagId, "id");
            default -> throw noRelation(relation);
        };
    }

    /** Reads one row whose first column is at {@code at}. */
    @Override
    public PostTag read(ResultSet row, int at) throws SQLException {
        return new PostTag(
                NotNull.longAt(row, at),
                NotNull.intAt(row, at + 1));
    }

    /** Holds {@link #POST_TAGS}, so that using one table loads no other. */
    public interface Instance {
        /** The table {@code post_tags}. */
        PostTagTable POST_TAGS = new PostTagTable(TableName.of("public", "post_tags"));
    }

    /** {@code post_tags} where it may be missing: every column is nullable and the row is an {@code Optional}. */
    public static final class Outer extends OuterTable<PostTagTable, PostTag> {
        public final NullableNumber<Long> postId = this.<Long>number("post_id", Codecs.BIGINT);

        public final NullableNumber<Integer> tagId = this.<Integer>number("tag_id", Codecs.INTEGER);

        private Outer(TableName name) {
            super(new PostTagTable(name), 0);
        }

        /** This table under another name, for self joins. */
        @Override
        public Outer as(String alias) {
            return new Outer(relation().as(alias));
        }
    }
}
