package dev.squall.sql.sample;

import dev.squall.sql.NewRow;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A row to insert into {@code users}. Required columns come first, in the record's order; the rest is optional. Start
 * with {@link #email}.
 */
@Generated("dev.squall.processor.SquallProcessor")
public final class NewUser extends NewRow<UserTable> {

    private NewUser(@Nullable Object[] values) {
        super(values);
    }

    /** Sets {@code email}. */
    public static NeedsName email(String email) {
        return new Stages(email);
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

    /** Before {@code name} is set. */
    public interface NeedsName {
        /** Sets {@code name}. */
        NeedsBalance name(String name);
    }

    /** Before {@code balance} is set. */
    public interface NeedsBalance {
        /** Sets {@code balance}. */
        NeedsRole balance(BigDecimal balance);
    }

    /** Before {@code role} is set. */
    public interface NeedsRole {
        /** Sets {@code role}. */
        NeedsPreferences role(Role role);
    }

    /** Before {@code preferences} is set. */
    public interface NeedsPreferences {
        /** Sets {@code preferences}. */
        NeedsTags preferences(Preferences preferences);
    }

    /** Before {@code tags} is set. */
    public interface NeedsTags {
        /** Sets {@code tags}. */
        NewUser tags(List<String> tags);
    }

    private static final class Stages implements NeedsName, NeedsBalance, NeedsRole, NeedsPreferences, NeedsTags {

        private final @Nullable Object[] values = unset(10);

        Stages(String email) {
            values[1] = required("email", email);
        }

        @Override
        public NeedsBalance name(String name) {
            values[2] = required("name", name);
            return this;
        }

        @Override
        public NeedsRole balance(BigDecimal balance) {
            values[6] = required("balance", balance);
            return this;
        }

        @Override
        public NeedsPreferences role(Role role) {
            values[7] = required("role", role);
            return this;
        }

        @Override
        public NeedsTags preferences(Preferences preferences) {
            values[8] = required("preferences", preferences);
            return this;
        }

        @Override
        public NewUser tags(List<String> tags) {
            values[9] = required("tags", tags);
            return new NewUser(values.clone());
        }
    }
}
