package blog.model;

import dev.squall.generated.GeneratedCode;
import dev.squall.sql.ForeignKeyConstraint;
import dev.squall.sql.GeneratedAlways;
import dev.squall.sql.Link;
import dev.squall.sql.NullableNumber;
import dev.squall.sql.NullableNumberColumn;
import dev.squall.sql.NullableText;
import dev.squall.sql.NumberColumn;
import dev.squall.sql.OuterTable;
import dev.squall.sql.Table;
import dev.squall.sql.TextColumn;
import dev.squall.sql.ToMany;
import dev.squall.sql.ToOne;
import dev.squall.sql.ToOneIfAny;
import dev.squall.sql.UniqueKey;
import dev.squall.sql.node.TableName;
import dev.squall.type.Codecs;
import dev.squall.type.NotNull;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** The table {@code comments}, generated from {@link Comment}. */
@Generated("dev.squall.processor.SquallProcessor")
public final class CommentTable extends Table<CommentTable, Comment> {
    static {
        GeneratedCode.requireVersion(1);
    }

    /** {@code id bigint not null}. */
    public final NumberColumn<GeneratedAlways<CommentTable>, Long> id = this.<GeneratedAlways<CommentTable>, Long>number("id", Codecs.BIGINT);

    /** {@code post_id bigint not null}. */
    public final NumberColumn<CommentTable, Long> postId = this.<CommentTable, Long>number("post_id", Codecs.BIGINT);

    /** {@code reply_to bigint}. */
    public final NullableNumberColumn<CommentTable, Long> replyTo = this.<CommentTable, Long>nullableNumber("reply_to", Codecs.BIGINT);

    /** {@code body text not null}. */
    public final TextColumn<CommentTable> body = this.<CommentTable>text("body", Codecs.TEXT);

    /** {@code posts} with {@code id = post_id}. */
    public final ToOne<CommentTable, PostTable> post = toOne(0);

    /** {@code comments} with {@code id = reply_to}. */
    public final ToOneIfAny<CommentTable, CommentTable> answered = toOneIfAny(1);

    /** {@code comments} with {@code reply_to = id}. */
    public final ToMany<CommentTable, CommentTable> answers = toMany(2);

    /** Primary key {@code comments_pkey (id)}. */
    public final UniqueKey<CommentTable> PRIMARY_KEY = primaryKey("comments_pkey", id);

    /** Foreign key {@code comments_post_id_fkey (post_id)} to {@code posts (id)}. */
    public final ForeignKeyConstraint<CommentTable> FOREIGN_KEY_POST_ID = foreignKey("comments_post_id_fkey");

    /** Foreign key {@code comments_reply_to_fkey (reply_to)} to {@code comments (id)}. */
    public final ForeignKeyConstraint<CommentTable> FOREIGN_KEY_REPLY_TO = foreignKey("comments_reply_to_fkey");

    private CommentTable(TableName name) {
        super(name);
    }

    /** This table under another name, for self joins. */
    @Override
    public CommentTable as(String alias) {
        return new CommentTable(tableName().as(alias));
    }

    /** This table in another PostgreSQL schema, for tenants. */
    @Override
    public CommentTable inSchema(String schema) {
        return new CommentTable(tableName().inSchema(schema));
    }

    /** This table where it may be missing: the side of an outer join. */
    public Outer outer() {
        return new Outer(tableName().asOuter());
    }

    @Override
    protected Link<?> link(int relation) {
        return switch (relation) {
            case 0 -> Link.to(PostTable.Instance.POSTS).on(postId, "id");
            case 1 -> Link.to(CommentTable.Instance.COMMENTS).on(replyTo, "id");
            case 2 -> Link.to(CommentTable.Instance.COMMENTS).on(id, "reply_to");
            default -> throw noRelation(relation);
        };
    }

    /** Reads one row whose first column is at {@code at}. */
    @Override
    public Comment read(ResultSet row, int at) throws SQLException {
        return new Comment(
                NotNull.longAt(row, at),
                NotNull.longAt(row, at + 1),
                Codecs.BIGINT.readNullable(row, at + 2),
                Codecs.TEXT.read(row, at + 3));
    }

    /** Holds {@link #COMMENTS}, so that using one table loads no other. */
    public interface Instance {
        /** The table {@code comments}. */
        CommentTable COMMENTS = new CommentTable(TableName.of("public", "comments"));
    }

    /** {@code comments} where it may be missing: every column is nullable and the row is an {@code Optional}. */
    public static final class Outer extends OuterTable<CommentTable, Comment> {
        public final NullableNumber<Long> id = this.<Long>number("id", Codecs.BIGINT);

        public final NullableNumber<Long> postId = this.<Long>number("post_id", Codecs.BIGINT);

        public final NullableNumber<Long> replyTo = this.<Long>number("reply_to", Codecs.BIGINT);

        public final NullableText body = text("body", Codecs.TEXT);

        private Outer(TableName name) {
            super(new CommentTable(name), 0);
        }

        /** This table under another name, for self joins. */
        @Override
        public Outer as(String alias) {
            return new Outer(relation().as(alias));
        }
    }
}
