package behavior;

import dev.squall.annotation.ClientDefault;
import dev.squall.annotation.Default;
import dev.squall.annotation.Hidden;
import dev.squall.annotation.Id;
import dev.squall.annotation.OnUpdate;
import dev.squall.annotation.Table;
import dev.squall.annotation.Unique;
import dev.squall.annotation.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

// tag::doc
@Table
public record Doc(
        @Id @ClientDefault(RandomId.class) UUID id,
        @Unique String title,
        @Hidden(notNull = true) Optional<String> secret,
        @Hidden @Nullable String text,
        @Version int version,
        @Default("now()") @OnUpdate("clock_timestamp()") Instant changedAt) {}
// end::doc
