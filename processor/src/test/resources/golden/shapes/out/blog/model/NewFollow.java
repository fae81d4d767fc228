package blog.model;

import dev.squall.sql.NewRow;
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
        return new Stages(followerId);
    }

    /** Before {@code followed_id} is set. */
    public interface NeedsFollowedId {
        /** Sets {@code followed_id}. */
        NewFollow followedId(UserId followedId);
    }

    private static final class Stages implements NeedsFollowedId {
        private final @Nullable Object[] values = unset(2);

        Stages(UserId followerId) {
            values[0] = required("followerId", followerId);
        }

        @Override
        public NewFollow followedId(UserId followedId) {
            values[1] = required("followedId", followedId);
            return new NewFollow(values.clone());
        }
    }
}
