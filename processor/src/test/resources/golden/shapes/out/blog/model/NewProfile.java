package blog.model;

import dev.squall.sql.NewRow;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A row to insert into {@code profiles}. Required columns come first, in the record's order; the rest is optional.
 * Start with {@link #userId}.
 */
@Generated("dev.squall.processor.SquallProcessor")
public final class NewProfile extends NewRow<ProfileTable> {
    private NewProfile(@Nullable Object[] values) {
        super(values);
    }

    /** Sets {@code user_id}. */
    public static NeedsBio userId(UserId userId) {
        return new Stages(userId);
    }

    /** Before {@code bio} is set. */
    public interface NeedsBio {
        /** Sets {@code bio}. */
        NewProfile bio(String bio);
    }

    private static final class Stages implements NeedsBio {
        private final @Nullable Object[] values = unset(2);

        Stages(UserId userId) {
            values[0] = required("userId", userId);
        }

        @Override
        public NewProfile bio(String bio) {
            values[1] = required("bio", bio);
            return new NewProfile(values.clone());
        }
    }
}
