package blog.web;

import blog.model.City;
import blog.model.CityTable;
import blog.model.PostTable;
import blog.model.UserId;
import blog.model.UserTable;
import dev.squall.generated.GeneratedCode;
import dev.squall.shape.AggregateEdge;
import dev.squall.shape.ListEdge;
import dev.squall.shape.Nested;
import dev.squall.shape.OneEdge;
import dev.squall.shape.Shape;
import dev.squall.shape.ShapePlan;
import dev.squall.type.Codec;
import dev.squall.type.Codecs;
import dev.squall.type.NotNull;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** {@link UserWithPosts}, read from {@code users}. */
@Generated("dev.squall.processor.SquallProcessor")
public final class UserWithPostsShape extends Shape<UserTable, UserWithPosts> {
    private static final Codec<UserId> ID = UserTable.Instance.USERS.id.codec();

    static {
        GeneratedCode.requireVersion(1);
    }

    /** Reads {@link UserWithPosts#posts}; for {@code with}. */
    public final ListEdge<UserWithPosts, PostTable, UserWithPosts.PostSummary> posts = list();

    /** Reads {@link UserWithPosts#city}; for {@code with}. */
    public final OneEdge<UserWithPosts, CityTable, City> city = one();

    /** Reads {@link UserWithPosts#postCount}; for {@code with}. */
    public final AggregateEdge<UserWithPosts, PostTable> postCount = aggregate();

    private UserWithPostsShape() {
        super(UserTable.Instance.USERS);
    }

    /** What is selected: values, whose positions {@link #read} knows, and what is related. */
    @Override
    protected void plan(UserTable t, ShapePlan<UserTable, UserWithPosts> plan) {
        plan.value(t.id);
        plan.value(t.name);
        plan.list(posts, t.posts, UserWithPostsPostSummaryShape.Instance.POST_SUMMARY);
        plan.one(city, t.city, CityTable.Instance.CITIES);
        plan.value(t.posts.count(plan.only(postCount)));
    }

    /** Reads one row whose first value is at {@code at}. */
    @Override
    protected UserWithPosts read(ResultSet row, int at, Nested<UserWithPosts> nested) throws
            SQLException {
        return new UserWithPosts(
                ID.read(row, at),
                Codecs.TEXT.read(row, at + 1),
                nested.list(posts),
                nested.optional(city),
                NotNull.longAt(row, at + 2));
    }

    /** Holds {@link #USER_WITH_POSTS}, so that using one shape loads no other. */
    public interface Instance {
        /** Reads {@link UserWithPosts}. */
        UserWithPostsShape USER_WITH_POSTS = new UserWithPostsShape();
    }
}
