package dev.squall.shape.sample;

import dev.squall.sql.NumberColumn;
import dev.squall.sql.Table;
import dev.squall.sql.UniqueKey;
import dev.squall.sql.node.TableName;
import dev.squall.type.Codecs;
import dev.squall.type.NotNull;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The table {@code post_tags}. */
public final class PostTagTable extends Table<PostTagTable, PostTag> {

    /** The table {@code post_tags}. */
    public static final PostTagTable POST_TAGS = new PostTagTable(TableName.of("public", "post_tags"));

    /** {@code post_id bigint not null}. */
    public final NumberColumn<PostTagTable, Long> postId = number("post_id", Codecs.BIGINT);

    /** {@code tag_id bigint not null}. */
    public final NumberColumn<PostTagTable, Long> tagId = number("tag_id", Codecs.BIGINT);

    /** Primary key {@code post_tags_pkey}. */
    public final UniqueKey<PostTagTable> PRIMARY_KEY = primaryKey("post_tags_pkey", postId, tagId);

    private PostTagTable(TableName name) {
        super(name);
    }

    @Override
    public PostTagTable as(String alias) {
        return new PostTagTable(tableName().as(alias));
    }

    @Override
    public PostTagTable inSchema(String schema) {
        return new PostTagTable(tableName().inSchema(schema));
    }

    @Override
    public PostTag read(ResultSet row, int at) throws SQLException {
        return new PostTag(NotNull.longAt(row, at), NotNull.longAt(row, at + 1));
    }
}
