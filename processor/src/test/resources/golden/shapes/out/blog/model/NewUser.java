package blog.model;

import dev.squall.sql.NewRow;
import dev.squall.sql.RowStages;
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
        return (NeedsRole) RowStages.set(new Stages(), 1, "name", name);
    }

    /** Sets {@code age}; NULL if never called. */
    public NewUser age(@Nullable Integer age) {
        return new NewUser(with(2, age));
    }

    /** Sets {@code city_id}; NULL if never called. */
    public NewUser cityId(@Nullable Long cityId) {
        return new NewUser(with(5, cityId));
    }

    public interface NeedsRole {
        /** Sets {@code role}. */
        default NeedsTags role(Role role) {
            return (NeedsTags) RowStages.set(this, 3, "role", role);
        }
    }

    public interface NeedsTags {
        /** Sets {@code tags}. */
        default NewUser tags(List<String> tags) {
            return new NewUser(RowStages.last(this, 4, "tags", tags));
        }
    }

    private static final class Stages extends RowStages implements NeedsRole, NeedsTags {
        Stages() {
            super(6);
        }
    }
}
