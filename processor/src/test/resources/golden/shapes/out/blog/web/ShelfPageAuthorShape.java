package blog.web;

import blog.model.PostStatisticsTable;
import blog.model.UserId;
import dev.squall.generated.GeneratedCode;
import dev.squall.shape.Nested;
import dev.squall.shape.Shape;
import dev.squall.shape.ShapePlan;
import dev.squall.type.Codec;
import dev.squall.type.Codecs;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** {@link ShelfPage.Author}, read from {@code post_statistics}. */
@Generated("dev.squall.processor.SquallProcessor")
final class ShelfPageAuthorShape extends Shape<PostStatisticsTable, ShelfPage.Author> {
    private static final Codec<UserId> AUTHOR_ID = PostStatisticsTable.Instance.POST_STATISTICS.authorId.codec();

    static {
        GeneratedCode.requireVersion(1);
    }

    private ShelfPageAuthorShape() {
        super(PostStatisticsTable.Instance.POST_STATISTICS);
    }

    /** What is selected: values, whose positions {@link #read} knows, and what is related. */
    @Override
    protected void plan(PostStatisticsTable t,
            ShapePlan<PostStatisticsTable, ShelfPage.Author> plan) {
        plan.value(t.authorId);
        plan.value(t.posts);
    }

    /** Reads one row whose first value is at {@code at}. */
    @Override
    protected ShelfPage.Author read(ResultSet row, int at, Nested<ShelfPage.Author> nested) throws
            SQLException {
        return new ShelfPage.Author(
                AUTHOR_ID.read(row, at),
                Codecs.BIGINT.read(row, at + 1));
    }

    /** Holds {@link #AUTHOR}, so that using one shape loads no other. */
    public interface Instance {
        /** Reads {@link ShelfPage.Author}. */
        ShelfPageAuthorShape AUTHOR = new ShelfPageAuthorShape();
    }
}
