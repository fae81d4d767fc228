package behavior;

import dev.squall.sql.NewRow;
import dev.squall.sql.RowStages;
import java.time.Instant;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A row to insert into {@code docs}. Required columns come first, in the record's order; the rest is optional.
 * Start with {@link #title}.
 */
@Generated("dev.squall.processor.SquallProcessor")
public final class NewDoc extends NewRow<DocTable> {
    private NewDoc(@Nullable Object[] values) {
        super(values);
    }

    /** Sets {@code title}. */
    public static NeedsSecret title(String title) {
        return (NeedsSecret) RowStages.set(new Stages(), 1, "title", title);
    }

    /** Sets {@code id}; made by {@code RandomId} if never called. */
    public NewDoc id(UUID id) {
        return new NewDoc(with(0, required("id", id)));
    }

    /** Sets {@code text}; NULL if never called. */
    public NewDoc text(@Nullable String text) {
        return new NewDoc(with(3, text));
    }

    /** Sets {@code version}; its default is {@code 0}. */
    public NewDoc version(int version) {
        return new NewDoc(with(4, version));
    }

    /** Sets {@code changed_at}; its default is {@code now()}. */
    public NewDoc changedAt(Instant changedAt) {
        return new NewDoc(with(5, required("changedAt", changedAt)));
    }

    public interface NeedsSecret {
        /** Sets {@code secret}. */
        default NewDoc secret(String secret) {
            return new NewDoc(RowStages.last(this, 2, "secret", secret));
        }
    }

    private static final class Stages extends RowStages implements NeedsSecret {
        Stages() {
            super(6);
        }
    }
}
