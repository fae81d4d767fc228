package blog.model;

import dev.squall.generated.GeneratedCode;
import dev.squall.sql.NullableNumber;
import dev.squall.sql.NullableValue;
import dev.squall.sql.NumberColumn;
import dev.squall.sql.OuterTable;
import dev.squall.sql.ValueColumn;
import dev.squall.sql.View;
import dev.squall.sql.node.TableName;
import dev.squall.type.Codec;
import dev.squall.type.Codecs;
import dev.squall.type.NotNull;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** The view {@code post_statistics}, generated from {@link PostStatistics}. */
@Generated("dev.squall.processor.SquallProcessor")
public final class PostStatisticsTable extends View<PostStatisticsTable, PostStatistics> {
    private static final Codec<UserId> AUTHOR_ID = Codecs.mapped(Codecs.BIGINT, UserId::new, UserId::value);

    static {
        GeneratedCode.requireVersion(1);
    }

    /** {@code author_id bigint not null}. */
    public final ValueColumn<PostStatisticsTable, UserId> authorId = this.<PostStatisticsTable, UserId>value("author_id", AUTHOR_ID);

    /** {@code posts bigint not null}. */
    public final NumberColumn<PostStatisticsTable, Long> posts = this.<PostStatisticsTable, Long>number("posts", Codecs.BIGINT);

    private PostStatisticsTable(TableName name) {
        super(name);
    }

    /** This table under another name, for self joins. */
    @Override
    public PostStatisticsTable as(String alias) {
        return new PostStatisticsTable(tableName().as(alias));
    }

    /** This table in another PostgreSQL schema, for tenants. */
    @Override
    public PostStatisticsTable inSchema(String schema) {
        return new PostStatisticsTable(tableName().inSchema(schema));
    }

    /** This table where it may be missing: the side of an outer join. */
    public Outer outer() {
        return new Outer(tableName().asOuter());
    }

    /** Reads one row whose first column is at {@code at}. */
    @Override
    public PostStatistics read(ResultSet row, int at) throws SQLException {
        return new PostStatistics(
                AUTHOR_ID.read(row, at),
                NotNull.longAt(row, at + 1));
    }

    /** Holds {@link #POST_STATISTICS}, so that using one table loads no other. */
    public interface Instance {
        /** The view {@code post_statistics}. */
        PostStatisticsTable POST_STATISTICS = new PostStatisticsTable(TableName.of("public", "post_statistics"));
    }

    /**
     * {@code post_statistics} where it may be missing: every column is nullable and the row is an {@code Optional}.
     */
    public static final class Outer extends OuterTable<PostStatisticsTable, PostStatistics> {
        public final NullableValue<UserId> authorId = this.<UserId>value("author_id", AUTHOR_ID);

        public final NullableNumber<Long> posts = this.<Long>number("posts", Codecs.BIGINT);

        private Outer(TableName name) {
            super(new PostStatisticsTable(name), 0);
        }

        /** This table under another name, for self joins. */
        @Override
        public Outer as(String alias) {
            return new Outer(relation().as(alias));
        }
    }
}
