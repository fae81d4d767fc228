package blog.model;

import dev.squall.sql.NewRow;
import dev.squall.sql.RowStages;
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
        return (NeedsTagId) RowStages.set(new Stages(), 0, "postId", postId);
    }

    public interface NeedsTagId {
        /** Sets {@code tag_id}. */
        default NewPostTag tagId(int tagId) {
            return new NewPostTag(RowStages.last(this, 1, "tagId", tagId));
        }
    }

    private static final class Stages extends RowStages implements NeedsTagId {
        Stages() {
            super(2);
        }
    }
}
