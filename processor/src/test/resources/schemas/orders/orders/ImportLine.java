package orders;

import dev.squall.annotation.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("import_line")
public record ImportLine(
        @Default("clock_timestamp()") LocalDateTime receivedAt, Optional<String> line, Optional<String> error) {}
