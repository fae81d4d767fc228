package blog.model;

import dev.squall.sql.NewRow;
import dev.squall.sql.RowStages;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A row to insert into {@code follows}. Required columns come first, in the record's order; the rest is optional.
 * Start with {@link #followerId}.
 */
@Generated("dev.squall.processor.SquallProcessor")
public final class NewFollow extends NewRow<FollowTable> {
    private NewFollow(@Nullable Object[] values) {
        super(values);
    }

    /** Sets {@code follower_id}. */
    public static NeedsFollowedId followerId(UserId followerId) {
        return (NeedsFollowedId) RowStages.set(new Stages(), 0, "followerId", followerId);
    }

    public interface NeedsFollowedId {
        /** Sets {@code followed_id}. */
        default NewFollow followedId(UserId followedId) {
            return new NewFollow(RowStages.last(this, 1, "followedId", followedId));
        }
    }

    private static final class Stages extends RowStages implements NeedsFollowedId {
        Stages() {
            super(2);
        }
    }
}
