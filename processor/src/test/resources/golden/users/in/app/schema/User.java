package app.schema;

import dev.squall.annotation.Action;
import dev.squall.annotation.Check;
import dev.squall.annotation.Default;
import dev.squall.annotation.ForeignKey;
import dev.squall.annotation.Id;
import dev.squall.annotation.Identity;
import dev.squall.annotation.Index;
import dev.squall.annotation.Json;
import dev.squall.annotation.Numeric;
import dev.squall.annotation.Table;
import dev.squall.annotation.Unique;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * People who can log in.
 *
 * @param email where mail to them goes
 */
@Table
@Index(columns = {"cityId", "age"})
public record User(
        @Id @Identity long id,
        @Unique String email,
        String name,
        @Nullable Integer age,
        @ForeignKey(value = City.class, onDelete = Action.SET_NULL) @Nullable Long cityId,
        @Default("now()") Instant createdAt,
        @Check("balance >= 0") @Numeric(precision = 12, scale = 2) BigDecimal balance,
        Role role,
        @Json(PreferencesJson.class) Preferences preferences,
        List<String> tags) {}
