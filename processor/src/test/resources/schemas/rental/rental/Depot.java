package rental;

import dev.squall.annotation.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("depot")
public record Depot(
        @Id @Identity int depotId,
        @Unique String name,
        @ForeignKey(Address.class) long addressId,
        @ForeignKey(value = Staff.class, onDelete = Action.SET_NULL) @Index(unique = true, name = "depot_manager_idx")
                Optional<Integer> managerId,
        @Default("'{}'") List<OpeningHours> hours,
        @Default("CURRENT_DATE") LocalDate openedOn) {}
