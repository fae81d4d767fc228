package behavior;

import dev.squall.sql.NewRow;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A row to insert into {@code notes}. Required columns come first, in the record's order; the rest is optional.
 * Start with {@link #changedBy}.
 */
@Generated("dev.squall.processor.SquallProcessor")
public final class NewNote extends NewRow<NoteTable> {
    private NewNote(@Nullable Object[] values) {
        super(values);
    }

    /** Sets {@code changed_by}. */
    public static NewNote changedBy(String changedBy) {
        @Nullable Object[] values = unset(5);
        values[3] = required("changedBy", changedBy);
        return new NewNote(values);
    }

    /** Sets {@code draft}; NULL if never called. */
    public NewNote draft(@Nullable String draft) {
        return new NewNote(with(0, draft));
    }

    /** Sets {@code doc}; NULL if never called. */
    public NewNote doc(@Nullable UUID doc) {
        return new NewNote(with(2, doc));
    }

    /** Sets {@code version}; its default is {@code 0}. */
    public NewNote version(short version) {
        return new NewNote(with(4, version));
    }
}
