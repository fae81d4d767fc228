package orders;

import dev.squall.annotation.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("change_log")
public record ChangeLog(
        @Id @Identity long changeId,
        String tableName,
        @Column(type = "char(1)") @Check("operation IN ('I', 'U', 'D')") String operation,
        @Default("statement_timestamp()") Instant changedAt,
        @Default("SESSION_USER") String changedBy,
        @Json Optional<String> rowBefore,
        @Json Optional<String> rowAfter) {}
