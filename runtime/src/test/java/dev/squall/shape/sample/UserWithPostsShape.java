package dev.squall.shape.sample;

import dev.squall.shape.ListEdge;
import dev.squall.shape.Nested;
import dev.squall.shape.OneEdge;
import dev.squall.shape.Shape;
import dev.squall.shape.ShapePlan;
import dev.squall.type.Codecs;
import dev.squall.type.NotNull;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads {@link UserWithPosts}. */
public final class UserWithPostsShape extends Shape<UserTable, UserWithPosts> {

    /** Holds {@link #USER_WITH_POSTS}. */
    public interface Instance {
        /** The shape. */
        UserWithPostsShape USER_WITH_POSTS = new UserWithPostsShape();
    }

    /** {@code posts}. */
    public final ListEdge<UserWithPosts, PostTable, PostSummary> posts = list();

    /** {@code city}. */
    public final OneEdge<UserWithPosts, CityTable, City> city = one();

    private UserWithPostsShape() {
        super(UserTable.USERS);
    }

    @Override
    protected void plan(UserTable t, ShapePlan<UserTable, UserWithPosts> plan) {
        CityTable cityRow = plan.join(t.city);
        plan.value(t.id);
        plan.value(t.name);
        plan.value(cityRow.name);
        plan.value(t.posts.count());
        plan.list(posts, t.posts, PostSummaryShape.Instance.POST_SUMMARY);
        plan.one(city, t.city, CityTable.CITIES);
    }

    @Override
    protected UserWithPosts read(ResultSet row, int at, Nested<UserWithPosts> nested) throws SQLException {
        return new UserWithPosts(
                NotNull.longAt(row, at),
                Codecs.TEXT.read(row, at + 1),
                nested.list(posts),
                nested.optional(city),
                Codecs.TEXT.readNullable(row, at + 2),
                NotNull.longAt(row, at + 3));
    }
}
