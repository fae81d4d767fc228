package dev.squall.shape.sample;

import dev.squall.sql.Link;
import dev.squall.sql.NumberColumn;
import dev.squall.sql.Table;
import dev.squall.sql.TemporalColumn;
import dev.squall.sql.TextColumn;
import dev.squall.sql.ToMany;
import dev.squall.sql.ToOne;
import dev.squall.sql.UniqueKey;
import dev.squall.sql.node.TableName;
import dev.squall.type.Codecs;
import dev.squall.type.NotNull;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** The table {@code posts}. */
public final class PostTable extends Table<PostTable, Post> {

    /** The table {@code posts}. */
    public static final PostTable POSTS = new PostTable(TableName.of("public", "posts"));

    /** {@code id bigint not null}. */
    public final NumberColumn<PostTable, Long> id = number("id", Codecs.BIGINT);

    /** {@code author_id bigint not null}. */
    public final NumberColumn<PostTable, Long> authorId = number("author_id", Codecs.BIGINT);

    /** {@code title text not null}. */
    public final TextColumn<PostTable> title = text("title", Codecs.TEXT);

    /** {@code created_at timestamptz not null}. */
    public final TemporalColumn<PostTable, Instant> createdAt = temporal("created_at", Codecs.TIMESTAMPTZ);

    /** {@code likes integer not null}. */
    public final NumberColumn<PostTable, Integer> likes = number("likes", Codecs.INTEGER);

    /** Primary key {@code posts_pkey}. */
    public final UniqueKey<PostTable> PRIMARY_KEY = primaryKey("posts_pkey", id);

    /** Relation {@code author}. */
    public final ToOne<PostTable, UserTable> author = toOne(0);

    /** Relation {@code comments}. */
    public final ToMany<PostTable, CommentTable> comments = toMany(1);

    /** Relation {@code tags}. */
    public final ToMany<PostTable, TagTable> tags = toMany(2);

    private PostTable(TableName name) {
        super(name);
    }

    @Override
    protected Link<?> link(int relation) {
        return switch (relation) {
            case 0 -> Link.to(UserTable.USERS).on(authorId, "id");
            case 1 -> Link.to(CommentTable.COMMENTS).on(id, "post_id");
            case 2 ->
                Link.through(PostTagTable.POST_TAGS)
                        .on(id, "post_id")
                        .to(TagTable.TAGS)
                        .on("tag_id", "id");
            default -> throw noRelation(relation);
        };
    }

    @Override
    public PostTable as(String alias) {
        return new PostTable(tableName().as(alias));
    }

    @Override
    public PostTable inSchema(String schema) {
        return new PostTable(tableName().inSchema(schema));
    }

    @Override
    public Post read(ResultSet row, int at) throws SQLException {
        return new Post(
                NotNull.longAt(row, at),
                NotNull.longAt(row, at + 1),
                Codecs.TEXT.read(row, at + 2),
                Codecs.TIMESTAMPTZ.read(row, at + 3),
                NotNull.intAt(row, at + 4));
    }
}
