package blog.model;

import dev.squall.sql.NewRow;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A row to insert into {@code users}. Required columns come first, in the record's order; the rest is optional.
 * Start with {@link #name}.
 */
@Generated("dev.squall.processor.SquallProcessor")
public final class NewUser extends NewRow<UserTable> {
    private NewUser(@Nullable Object[] values) {
        super(values);
    }

    /** Sets {@code name}. */
    public static NeedsRole name(String name) {
        return new Stages(name);
    }

    /** Sets {@code age}; NULL if never called. */
    public NewUser age(@Nullable Integer age) {
        return new NewUser(with(2, age));
    }

    /** Sets {@code city_id}; NULL if never called. */
    public NewUser cityId(@Nullable Long cityId) {
        return new NewUser(with(5, cityId));
    }

    /** Before {@code role} is set. */
    public interface NeedsRole {
        /** Sets {@code role}. */
        NeedsTags role(Role role);
    }

    /** Before {@code tags} is set. */
    public interface NeedsTags {
        /** Sets {@code tags}. */
        NewUser tags(List<String> tags);
    }

    private static final class Stages implements NeedsRole, NeedsTags {
        private final @Nullable Object[] values = unset(6);

        Stages(String name) {
            values[1] = required("name", name);
        }

        @Override
        public NeedsTags role(Role role) {
            values[3] = required("role", role);
            return this;
        }

        @Override
        public NewUser tags(List<String> tags) {
            values[4] = required("tags", tags);
            return new NewUser(values.clone());
        }
    }
}
