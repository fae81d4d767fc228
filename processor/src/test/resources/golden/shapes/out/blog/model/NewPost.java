package blog.model;

import dev.squall.sql.NewRow;
import java.math.BigDecimal;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A row to insert into {@code posts}. Required columns come first, in the record's order; the rest is optional.
 * Start with {@link #title}.
 */
@Generated("dev.squall.processor.SquallProcessor")
public final class NewPost extends NewRow<PostTable> {
    private NewPost(@Nullable Object[] values) {
        super(values);
    }

    /** Sets {@code title}. */
    public static NeedsAuthorId title(String title) {
        return new Stages(title);
    }

    /** Sets {@code editor_id}; NULL if never called. */
    public NewPost editorId(@Nullable UserId editorId) {
        return new NewPost(with(3, editorId));
    }

    /** Sets {@code price}; NULL if never called. */
    public NewPost price(@Nullable BigDecimal price) {
        return new NewPost(with(4, price));
    }

    /** Before {@code author_id} is set. */
    public interface NeedsAuthorId {
        /** Sets {@code author_id}. */
        NeedsCreatedAt authorId(UserId authorId);
    }

    /** Before {@code created_at} is set. */
    public interface NeedsCreatedAt {
        /** Sets {@code created_at}. */
        NewPost createdAt(Instant createdAt);
    }

    private static final class Stages implements NeedsAuthorId, NeedsCreatedAt {
        private final @Nullable Object[] values = unset(6);

        Stages(String title) {
            values[1] = required("title", title);
        }

        @Override
        public NeedsCreatedAt authorId(UserId authorId) {
            values[2] = required("authorId", authorId);
            return this;
        }

        @Override
        public NewPost createdAt(Instant createdAt) {
            values[5] = required("createdAt", createdAt);
            return new NewPost(values.clone());
        }
    }
}
