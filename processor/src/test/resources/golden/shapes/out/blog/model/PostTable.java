package blog.model;

import dev.squall.generated.GeneratedCode;
import dev.squall.sql.ForeignKeyConstraint;
import dev.squall.sql.GeneratedAlways;
import dev.squall.sql.Link;
import dev.squall.sql.NullableNumber;
import dev.squall.sql.NullableNumberColumn;
import dev.squall.sql.NullableTemporal;
import dev.squall.sql.NullableText;
import dev.squall.sql.NullableValue;
import dev.squall.sql.NullableValueColumn;
import dev.squall.sql.NumberColumn;
import dev.squall.sql.OuterTable;
import dev.squall.sql.Table;
import dev.squall.sql.TemporalColumn;
import dev.squall.sql.TextColumn;
import dev.squall.sql.ToMany;
import dev.squall.sql.ToOne;
import dev.squall.sql.ToOneIfAny;
import dev.squall.sql.UniqueKey;
import dev.squall.sql.ValueColumn;
import dev.squall.sql.node.TableName;
import dev.squall.type.Codec;
import dev.squall.type.Codecs;
import dev.squall.type.NotNull;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import javax.annotation.processing.Generated;

/** The table {@code posts}, generated from {@link Post}. */
@Generated("dev.squall.processor.SquallProcessor")
public final class PostTable extends Table<PostTable, Post> {
    private static final Codec<UserId> AUTHOR_ID = Codecs.mapped(Codecs.BIGINT, UserId::new, UserId::value);

    private static final Codec<UserId> EDITOR_ID = Codecs.mapped(Codecs.BIGINT, UserId::new, UserId::value);

    static {
        GeneratedCode.requireVersion(1);
    }

    /** {@code id bigint not null}. */
    public final NumberColumn<GeneratedAlways<PostTable>, Long> id = this.<GeneratedAlways<PostTable>, Long>number("id", Codecs.BIGINT);

    /** {@code title text not null}. */
    public final TextColumn<PostTable> title = this.<PostTable>text("title", Codecs.TEXT);

    /** {@code author_id bigint not null}. */
    public final ValueColumn<PostTable, UserId> authorId = this.<PostTable, UserId>value("author_id", AUTHOR_ID);

    /** {@code editor_id bigint}. */
    public final NullableValueColumn<PostTable, UserId> editorId = this.<PostTable, UserId>nullableValue("editor_id", EDITOR_ID);

    /** {@code price numeric}. */
    public final NullableNumberColumn<PostTable, BigDecimal> price = this.<PostTable, BigDecimal>nullableNumber("price", Codecs.NUMERIC);

    /** {@code created_at timestamp with time zone not null}. */
    public final TemporalColumn<PostTable, Instant> createdAt = this.<PostTable, Instant>temporal("created_at", Codecs.TIMESTAMPTZ);

    /** {@code users} with {@code id = author_id}. */
    public final ToOne<PostTable, UserTable> author = toOne(0);

    /** {@code users} with {@code id = editor_id}. */
    public final ToOneIfAny<PostTable, UserTable> editor = toOneIfAny(1);

    /** {@code comments} with {@code post_id = id}. */
    public final ToMany<PostTable, CommentTable> comments = toMany(2);

    /** {@code post_tags} with {@code post_id = id}. */
    public final ToMany<PostTable, PostTagTable> postTags = toMany(3);

    /** {@code tags} through {@code post_tags} with {@code post_id = id} and {@code id = tag_id}. */
    public final ToMany<PostTable, TagTable> tags = toMany(4);

    /** Primary key {@code posts_pkey (id)}. */
    public final UniqueKey<PostTable> PRIMARY_KEY = primaryKey("posts_pkey", id);

    /** Foreign key {@code posts_author_id_fkey (author_id)} to {@code users (id)}. */
    public final ForeignKeyConstraint<PostTable> FOREIGN_KEY_AUTHOR_ID = foreignKey("posts_author_id_fkey");

    /** Foreign key {@code posts_editor_id_fkey (editor_id)} to {@code users (id)}. */
    public final ForeignKeyConstraint<PostTable> FOREIGN_KEY_EDITOR_ID = foreignKey("posts_editor_id_fkey");

    private PostTable(TableName name) {
        super(name);
    }

    /** This table under another name, for self joins. */
    @Override
    public PostTable as(String alias) {
        return new PostTable(tableName().as(alias));
    }

    /** This table in another PostgreSQL schema, for tenants. */
    @Override
    public PostTable inSchema(String schema) {
        return new PostTable(tableName().inSchema(schema));
    }

    /** This table where it may be missing: the side of an outer join. */
    public Outer outer() {
        return new Outer(tableName().asOuter());
    }

    @Override
    protected Link<?> link(int relation) {
        return switch (relation) {
            case 0 -> Link.to(UserTable.Instance.USERS).on(authorId, "id");
            case 1 -> Link.to(UserTable.Instance.USERS).on(editorId, "id");
            case 2 -> Link.to(CommentTable.Instance.COMMENTS).on(id, "post_id");
            case 3 -> Link.to(PostTagTable.Instance.POST_TAGS).on(id, "post_id");
            case 4 -> Link.through(PostTagTable.Instance.POST_TAGS).on(id, "post_id")
                    .to(TagTable.Instance.TAGS).on("tag_id", "id");
            default -> throw noRelation(relation);
        };
    }

    /** Reads one row whose first column is at {@code at}. */
    @Override
    public Post read(ResultSet row, int at) throws SQLException {
        return new Post(
                NotNull.longAt(row, at),
                Codecs.TEXT.read(row, at + 1),
                AUTHOR_ID.read(row, at + 2),
                EDITOR_ID.readNullable(row, at + 3),
                Codecs.NUMERIC.readNullable(row, at + 4),
                Codecs.TIMESTAMPTZ.read(row, at + 5));
    }

    /** Holds {@link #POSTS}, so that using one table loads no other. */
    public interface Instance {
        /** The table {@code posts}. */
        PostTable POSTS = new PostTable(TableName.of("public", "posts"));
    }

    /** {@code posts} where it may be missing: every column is nullable and the row is an {@code Optional}. */
    public static final class Outer extends OuterTable<PostTable, Post> {
        public final NullableNumber<Long> id = this.<Long>number("id", Codecs.BIGINT);

        public final NullableText title = text("title", Codecs.TEXT);

        public final NullableValue<UserId> authorId = this.<UserId>value("author_id", AUTHOR_ID);

        public final NullableValue<UserId> editorId = this.<UserId>value("editor_id", EDITOR_ID);

        public final NullableNumber<BigDecimal> price = this.<BigDecimal>number("price", Codecs.NUMERIC);

        public final NullableTemporal<Instant> createdAt = this.<Instant>temporal("created_at", Codecs.TIMESTAMPTZ);

        private Outer(TableName name) {
            super(new PostTable(name), 0);
        }

        /** This table under another name, for self joins. */
        @Override
        public Outer as(String alias) {
            return new Outer(relation().as(alias));
        }
    }
}
