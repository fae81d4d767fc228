package behavior;

import dev.squall.annotation.ForeignKey;
import dev.squall.annotation.Hidden;
import dev.squall.annotation.Id;
import dev.squall.annotation.Identity;
import dev.squall.annotation.OnUpdate;
import dev.squall.annotation.Table;
import dev.squall.annotation.Version;
import java.util.Optional;
import java.util.UUID;

@Table
public record Note(
        @Hidden Optional<String> draft,
        @Id @Identity long id,
        @ForeignKey(Doc.class) Optional<UUID> doc,
        @OnUpdate("'a ? b'") String changedBy,
        @Version short version) {}
