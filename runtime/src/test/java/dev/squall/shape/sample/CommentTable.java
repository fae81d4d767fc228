package dev.squall.shape.sample;

import dev.squall.sql.Link;
import dev.squall.sql.NullableNumberColumn;
import dev.squall.sql.NumberColumn;
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

/** The table {@code comments}. */
public final class CommentTable extends Table<CommentTable, Comment> {

    /** The table {@code comments}. */
    public static final CommentTable COMMENTS = new CommentTable(TableName.of("public", "comments"));

    /** {@code id bigint not null}. */
    public final NumberColumn<CommentTable, Long> id = number("id", Codecs.BIGINT);

    /** {@code post_id bigint not null}. */
    public final NumberColumn<CommentTable, Long> postId = number("post_id", Codecs.BIGINT);

    /** {@code parent_id bigint}. */
    public final NullableNumberColumn<CommentTable, Long> parentId = nullableNumber("parent_id", Codecs.BIGINT);

    /** {@code text text not null}. */
    public final TextColumn<CommentTable> text = text("text", Codecs.TEXT);

    /** Primary key {@code comments_pkey}. */
    public final UniqueKey<CommentTable> PRIMARY_KEY = primaryKey("comments_pkey", id);

    /** Relation {@code post}. */
    public final ToOne<CommentTable, PostTable> post = toOne(0);

    /** Relation {@code parent}. */
    public final ToOneIfAny<CommentTable, CommentTable> parent = toOneIfAny(1);

    /** Relation {@code replies}. */
    public final ToMany<CommentTable, CommentTable> replies = toMany(2);

    private CommentTable(TableName name) {
        super(name);
    }

    @Override
    protected Link<?> link(int relation) {
        return switch (relation) {
            case 0 -> Link.to(PostTable.POSTS).on(postId, "id");
            case 1 -> Link.to(COMMENTS).on(parentId, "id");
            case 2 -> Link.to(COMMENTS).on(id, "parent_id");
            default -> throw noRelation(relation);
        };
    }

    @Override
    public CommentTable as(String alias) {
        return new CommentTable(tableName().as(alias));
    }

    @Override
    public CommentTable inSchema(String schema) {
        return new CommentTable(tableName().inSchema(schema));
    }

    @Override
    public Comment read(ResultSet row, int at) throws SQLException {
        return new Comment(
                NotNull.longAt(row, at),
                NotNull.longAt(row, at + 1),
                Codecs.BIGINT.readNullable(row, at + 2),
                Codecs.TEXT.read(row, at + 3));
    }
}
