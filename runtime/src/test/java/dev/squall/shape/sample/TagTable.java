package dev.squall.shape.sample;

import dev.squall.sql.Link;
import dev.squall.sql.NumberColumn;
import dev.squall.sql.Table;
import dev.squall.sql.TextColumn;
import dev.squall.sql.ToMany;
import dev.squall.sql.UniqueKey;
import dev.squall.sql.node.TableName;
import dev.squall.type.Codecs;
import dev.squall.type.NotNull;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The table {@code tags}. */
public final class TagTable extends Table<TagTable, Tag> {

    /** The table {@code tags}. */
    public static final TagTable TAGS = new TagTable(TableName.of("public", "tags"));

    /** {@code id bigint not null}. */
    public final NumberColumn<TagTable, Long> id = number("id", Codecs.BIGINT);

    /** {@code name text not null}. */
    public final TextColumn<TagTable> name = text("name", Codecs.TEXT);

    /** Primary key {@code tags_pkey}. */
    public final UniqueKey<TagTable> PRIMARY_KEY = primaryKey("tags_pkey", id);

    /** Relation {@code posts}. */
    public final ToMany<TagTable, PostTable> posts = toMany(0);

    private TagTable(TableName name) {
        super(name);
    }

    @Override
    protected Link<?> link(int relation) {
        return switch (relation) {
            case 0 ->
                Link.through(PostTagTable.POST_TAGS)
                        .on(id, "tag_id")
                        .to(PostTable.POSTS)
                        .on("post_id", "id");
            default -> throw noRelation(relation);
        };
    }

    @Override
    public TagTable as(String alias) {
        return new TagTable(tableName().as(alias));
    }

    @Override
    public TagTable inSchema(String schema) {
        return new TagTable(tableName().inSchema(schema));
    }

    @Override
    public Tag read(ResultSet row, int at) throws SQLException {
        return new Tag(NotNull.longAt(row, at), Codecs.TEXT.read(row, at + 1));
    }
}
