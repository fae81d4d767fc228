package blog.model;

import dev.squall.annotation.ForeignKey;
import dev.squall.annotation.Id;
import dev.squall.annotation.Identity;
import dev.squall.annotation.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table
public record User(
        @Id @Identity UserId id,
        String name,
        @Nullable Integer age,
        Role role,
        List<String> tags,
        @ForeignKey(City.class) @Nullable Long cityId) {}
