package lang.billing;

import dev.squall.sql.NewRow;
import dev.squall.sql.RowStages;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A row to insert into {@code usage}. Required columns come first, in the record's order; the rest is optional.
 * Start with {@link #sampleId}.
 */
@Generated("dev.squall.processor.SquallProcessor")
public final class NewUsage extends NewRow<UsageTable> {
    private NewUsage(@Nullable Object[] values) {
        super(values);
    }

    /** Sets {@code sample_id}. */
    public static NeedsHour sampleId(long sampleId) {
        return (NeedsHour) RowStages.set(new Stages(), 0, "sampleId", sampleId);
    }

    public interface NeedsHour {
        /** Sets {@code hour}. */
        default NeedsAmount hour(Instant hour) {
            return (NeedsAmount) RowStages.set(this, 1, "hour", hour);
        }
    }

    public interface NeedsAmount {
        /** Sets {@code amount}. */
        default NewUsage amount(long amount) {
            return new NewUsage(RowStages.last(this, 2, "amount", amount));
        }
    }

    private static final class Stages extends RowStages implements NeedsHour, NeedsAmount {
        Stages() {
            super(3);
        }
    }
}
