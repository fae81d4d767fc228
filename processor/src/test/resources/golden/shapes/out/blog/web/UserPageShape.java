package blog.web;

import blog.model.CityTable;
import blog.model.CountryTable;
import blog.model.PostTable;
import blog.model.Profile;
import blog.model.ProfileTable;
import blog.model.Role;
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
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** {@link UserPage}, read from {@code users}. */
@Generated("dev.squall.processor.SquallProcessor")
final class UserPageShape extends Shape<UserTable, UserPage> {
    private static final Codec<UserId> ID = UserTable.Instance.USERS.id.codec();

    private static final Codec<Role> ROLE = UserTable.Instance.USERS.role.codec();

    private static final Codec<List<String>> TAGS = UserTable.Instance.USERS.tags.codec();

    private static final Codec<String> SHOUT = UserPage.shout(UserTable.Instance.USERS).codec();

    private static final Codec<String> FIRST = UserPage.first(UserTable.Instance.USERS).codec();

    static {
        GeneratedCode.requireVersion(1);
    }

    /** Reads {@link UserPage#profile}; for {@code with}. */
    public final OneEdge<UserPage, ProfileTable, Profile> profile = one();

    /** Reads {@link UserPage#follows}; for {@code with}. */
    public final ListEdge<UserPage, UserTable, UserPage.Name> follows = list();

    /** Reads {@link UserPage#edits}; for {@code with}. */
    public final AggregateEdge<UserPage, PostTable> edits = aggregate();

    /** Reads {@link UserPage#earned}; for {@code with}. */
    public final AggregateEdge<UserPage, PostTable> earned = aggregate();

    /** Reads {@link UserPage#average}; for {@code with}. */
    public final AggregateEdge<UserPage, PostTable> average = aggregate();

    /** Reads {@link UserPage#latest}; for {@code with}. */
    public final AggregateEdge<UserPage, PostTable> latest = aggregate();

    private UserPageShape() {
        super(UserTable.Instance.USERS);
    }

    /** What is selected: values, whose positions {@link #read} knows, and what is related. */
    @Override
    protected void plan(UserTable t, ShapePlan<UserTable, UserPage> plan) {
        plan.value(t.id);
        plan.value(t.name);
        plan.value(t.age);
        plan.value(t.role);
        plan.value(t.tags);
        CityTable city = plan.join(t.city);
        plan.value(city.name);
        CountryTable country_ = plan.join(city.country);
        plan.value(country_.name);
        plan.one(profile, t.profile, ProfileTable.Instance.PROFILES);
        plan.list(follows, t.usersByFollowed, UserPageNameShape.Instance.USER_NAME);
        plan.value(t.postsByEditor.any(plan.only(edits)));
        plan.value(t.posts.sum(row -> row.price, plan.only(earned)));
        plan.value(t.posts.avg(row -> row.price, plan.only(average)));
        plan.value(t.posts.max(row -> row.createdAt, plan.only(latest)));
        plan.value(UserPage.shout(t));
        plan.value(UserPage.first(t));
    }

    /** Reads one row whose first value is at {@code at}. */
    @Override
    protected UserPage read(ResultSet row, int at, Nested<UserPage> nested) throws SQLException {
        return new UserPage(
                ID.read(row, at),
                Codecs.TEXT.read(row, at + 1),
                Optional.ofNullable(Codecs.INTEGER.readNullable(row, at + 2)),
                ROLE.read(row, at + 3),
                TAGS.read(row, at + 4),
                Codecs.TEXT.readNullable(row, at + 5),
                Optional.ofNullable(Codecs.TEXT.readNullable(row, at + 6)),
                nested.orNull(profile),
                nested.list(follows),
                NotNull.booleanAt(row, at + 7),
                Optional.ofNullable(Codecs.NUMERIC.readNullable(row, at + 8)),
                Codecs.NUMERIC.readNullable(row, at + 9),
                Optional.ofNullable(Codecs.TIMESTAMPTZ.readNullable(row, at + 10)),
                SHOUT.read(row, at + 11),
                Optional.ofNullable(FIRST.readNullable(row, at + 12)));
    }

    /** Holds {@link #USER_PAGE}, so that using one shape loads no other. */
    public interface Instance {
        /** Reads {@link UserPage}. */
        UserPageShape USER_PAGE = new UserPageShape();
    }
}
