package blog.model;

import dev.squall.sql.NewRow;
import dev.squall.sql.RowStages;
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
        return (NeedsAuthorId) RowStages.set(new Stages(), 1, "title", title);
    }

    /** Sets {@code editor_id}; NULL if never called. */
    public NewPost editorId(@Nullable UserId editorId) {
        return new NewPost(with(3, editorId));
    }

    /** Sets {@code price}; NULL if never called. */
    public NewPost price(@Nullable BigDecimal price) {
        return new NewPost(with(4, price));
    }

    public interface NeedsAuthorId {
        /** Sets {@code author_id}. */
        default NeedsCreatedAt authorId(UserId authorId) {
            return (NeedsCreatedAt) RowStages.set(this, 2, "authorId", authorId);
        }
    }

    public interface NeedsCreatedAt {
        /** Sets {@code created_at}. */
        default NewPost createdAt(Instant createdAt) {
            return new NewPost(RowStages.last(this, 5, "createdAt", createdAt));
        }
    }

    private static final class Stages extends RowStages implements NeedsAuthorId, NeedsCreatedAt {
        Stages() {
            super(6);
        }
    }
}
