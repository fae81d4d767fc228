package blog.model;

import dev.squall.sql.NewRow;
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
        return new Stages(postId);
    }

    /** Sets {@code reply_to}; NULL if never called. */
    public NewComment replyTo(@Nullable Long replyTo) {
        return new NewComment(with(2, replyTo));
    }

    /** Before {@code body} is set. */
    public interface NeedsBody {
        /** Sets {@code body}. */
        NewComment body(String body);
    }

    private static final class Stages implements NeedsBody {
        private final @Nullable Object[] values = unset(4);

        Stages(long postId) {
            values[1] = postId;
        }

        @Override
        public NewComment body(String body) {
            values[3] = required("body", body);
            return new NewComment(values.clone());
        }
    }
}
