package lang.billing;

import dev.squall.sql.NewRow;
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
        return new Stages(sampleId);
    }

    /** Before {@code hour} is set. */
    public interface NeedsHour {
        /** Sets {@code hour}. */
        NeedsAmount hour(Instant hour);
    }

    /** Before {@code amount} is set. */
    public interface NeedsAmount {
        /** Sets {@code amount}. */
        NewUsage amount(long amount);
    }

    private static final class Stages implements NeedsHour, NeedsAmount {
        private final @Nullable Object[] values = unset(3);

        Stages(long sampleId) {
            values[0] = sampleId;
        }

        @Override
        public NeedsAmount hour(Instant hour) {
            values[1] = required("hour", hour);
            return this;
        }

        @Override
        public NewUsage amount(long amount) {
            values[2] = amount;
            return new NewUsage(values.clone());
        }
    }
}
