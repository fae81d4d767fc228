package blog.web;

import blog.model.Profile;
import blog.model.Role;
import blog.model.User;
import blog.model.UserId;
import blog.model.UserTable;
import dev.squall.annotation.Avg;
import dev.squall.annotation.Computed;
import dev.squall.annotation.Exists;
import dev.squall.annotation.Max;
import dev.squall.annotation.Path;
import dev.squall.annotation.Shape;
import dev.squall.annotation.Sum;
import dev.squall.sql.NullableValue;
import dev.squall.sql.TextValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every kind of component. */
@Shape(User.class)
record UserPage(
        UserId id,
        @Path("name") String called,
        Optional<Integer> age,
        Role role,
        List<String> tags,
        @Path("city.name") @Nullable String cityName,
        @Path("city.country.name") Optional<String> country,
        @Nullable Profile profile,
        @Path("usersByFollowed") List<Name> follows,
        @Exists(relation = "postsByEditor") boolean edits,
        @Sum("posts.price") Optional<BigDecimal> earned,
        @Avg("posts.price") @Nullable BigDecimal average,
        @Max("posts.createdAt") Optional<Instant> latest,
        @Computed String shout,
        @Computed Optional<String> first) {

    static TextValue shout(UserTable user) {
        return user.name.upper();
    }

    static NullableValue<String> first(UserTable user) {
        return user.tags.at(1);
    }

    @Shape(value = User.class, constant = "USER_NAME")
    record Name(UserId id, String name) {}
}
