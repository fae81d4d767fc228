package blog.model;

import dev.squall.sql.NewRow;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A row to insert into {@code post_tags}. Required columns come first, in the record's order; the rest is optional.
 * Start with {@link #postId}.
 */
@Generated("dev.squall.processor.SquallProcessor")
public final class NewPostTag extends NewRow<PostTagTable> {
    private NewPostTag(@Nullable Object[] values) {
        super(values);
    }

    /** Sets {@code post_id}. */
    public static NeedsTagId postId(long postId) {
        return new Stages(postId);
    }

    /** Before {@code tag_id} is set. */
    public interface NeedsTagId {
        /** Sets {@code tag_id}. */
        NewPostTag tagId(int tagId);
    }

    private static final class Stages implements NeedsTagId {
        private final @Nullable Object[] values = unset(2);

        Stages(long postId) {
            values[0] = postId;
        }

        @Override
        public NewPostTag tagId(int tagId) {
            values[1] = tagId;
            return new NewPostTag(values.clone());
        }
    }
}
