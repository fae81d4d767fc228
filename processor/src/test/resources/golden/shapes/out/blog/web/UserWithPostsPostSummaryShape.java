package blog.web;

import blog.model.PostTable;
import dev.squall.generated.GeneratedCode;
import dev.squall.shape.Nested;
import dev.squall.shape.Shape;
import dev.squall.shape.ShapePlan;
import dev.squall.type.Codecs;
import dev.squall.type.NotNull;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** {@link UserWithPosts.PostSummary}, read from {@code posts}. */
@Generated("dev.squall.processor.SquallProcessor")
public final class UserWithPostsPostSummaryShape extends Shape<PostTable, UserWithPosts.PostSummary> {
    static {
        GeneratedCode.requireVersion(1);
    }

    private UserWithPostsPostSummaryShape() {
        super(PostTable.Instance.POSTS);
    }

    /** What is selected: values, whose positions {@link #read} knows, and what is related. */
    @Override
    protected void plan(PostTable t, ShapePlan<PostTable, UserWithPosts.PostSummary> plan) {
        plan.value(t.id);
        plan.value(t.title);
    }

    /** Reads one row whose first value is at {@code at}. */
    @Override
    protected UserWithPosts.PostSummary read(ResultSet row, int at,
            Nested<UserWithPosts.PostSummary> nested) throws SQLException {
        return new UserWithPosts.PostSummary(
                NotNull.longAt(row, at),
                Codecs.TEXT.read(row, at + 1));
    }

    /** Holds {@link #POST_SUMMARY}, so that using one shape loads no other. */
    public interface Instance {
        /** Reads {@link UserWithPosts.PostSummary}. */
        UserWithPostsPostSummaryShape POST_SUMMARY = new UserWithPostsPostSummaryShape();
    }
}
