package rental;

import dev.squall.annotation.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Composite
public record OpeningHours(Optional<Short> weekday, Optional<LocalTime> opens, Optional<LocalTime> closes) {}
