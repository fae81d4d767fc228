package behavior;

import java.util.UUID;
import java.util.function.Supplier;

/** Makes ids in the program. */
public final class RandomId implements Supplier<UUID> {
    @Override
    public UUID get() {
        return UUID.randomUUID();
    }
}
