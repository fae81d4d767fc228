package blog.model;

import dev.squall.sql.NewRow;
import dev.squall.sql.RowStages;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A row to insert into {@code comments}. Required columns come first, in the record's order; the rest is optional.
 * Start with {@link #postId}.
 */
@Generated("dev.squall.processor.SquallProcessor")
public final class NewComment extends NewRow<CommentTable> {
    private NewComment(@Nullable Object[] values) {
        super(values);
    }

    /** Sets {@code post_id}. */
    public static NeedsBody postId(long postId) {
        return (NeedsBody) RowStages.set(new Stages(), 1, "postId", postId);
    }

    /** Sets {@code reply_to}; NULL if never called. */
    public NewComment replyTo(@Nullable Long replyTo) {
        return new NewComment(with(2, replyTo));
    }

    public interface NeedsBody {
        /** Sets {@code body}. */
        default NewComment body(String body) {
            return new NewComment(RowStages.last(this, 3, "body", body));
        }
    }

    private static final class Stages extends RowStages implements NeedsBody {
        Stages() {
            super(4);
        }
    }
}
