package app.schema;

import dev.squall.sql.NewRow;
import dev.squall.sql.RowStages;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A row to insert into {@code users}. Required columns come first, in the record's order; the rest is optional.
 * Start with {@link #email}.
 */
@Generated("dev.squall.processor.SquallProcessor")
public final class NewUser extends NewRow<UserTable> {
    private NewUser(@Nullable Object[] values) {
        super(values);
    }

    /** Sets {@code email}. */
    public static NeedsName email(String email) {
        return (NeedsName) RowStages.set(new Stages(), 1, "email", email);
    }

    /** Sets {@code age}; NULL if never called. */
    public NewUser age(@Nullable Integer age) {
        return new NewUser(with(3, age));
    }

    /** Sets {@code city_id}; NULL if never called. */
    public NewUser cityId(@Nullable Long cityId) {
        return new NewUser(with(4, cityId));
    }

    /** Sets {@code created_at}; its default is {@code now()}. */
    public NewUser createdAt(Instant createdAt) {
        return new NewUser(with(5, required("createdAt", createdAt)));
    }

    public interface NeedsName {
        /** Sets {@code name}. */
        default NeedsBalance name(String name) {
            return (NeedsBalance) RowStages.set(this, 2, "name", name);
        }
    }

    public interface NeedsBalance {
        /** Sets {@code balance}. */
        default NeedsRole balance(BigDecimal balance) {
            return (NeedsRole) RowStages.set(this, 6, "balance", balance);
        }
    }

    public interface NeedsRole {
        /** Sets {@code role}. */
        default NeedsPreferences role(Role role) {
            return (NeedsPreferences) RowStages.set(this, 7, "role", role);
        }
    }

    public interface NeedsPreferences {
        /** Sets {@code preferences}. */
        default NeedsTags preferences(Preferences preferences) {
            return (NeedsTags) RowStages.set(this, 8, "preferences", preferences);
        }
    }

    public interface NeedsTags {
        /** Sets {@code tags}. */
        default NewUser tags(List<String> tags) {
            return new NewUser(RowStages.last(this, 9, "tags", tags));
        }
    }

    private static final class Stages extends RowStages implements NeedsName,
            NeedsBalance,
            NeedsRole,
            NeedsPreferences,
            NeedsTags {
        Stages() {
            super(10);
        }
    }
}
