package blog.model;

import dev.squall.sql.NewRow;
import dev.squall.sql.RowStages;
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
        return (NeedsBio) RowStages.set(new Stages(), 0, "userId", userId);
    }

    public interface NeedsBio {
        /** Sets {@code bio}. */
        default NewProfile bio(String bio) {
            return new NewProfile(RowStages.last(this, 1, "bio", bio));
        }
    }

    private static final class Stages extends RowStages implements NeedsBio {
        Stages() {
            super(2);
        }
    }
}
