package rental;

import dev.squall.annotation.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("staff")
@Check(value = "mentor_id <> staff_id", name = "staff_no_self_mentor")
public record Staff(
        @Id @Identity int staffId,
        String firstName,
        String lastName,
        @Column(type = "email_address") Optional<String> email,
        @ForeignKey(Depot.class) int depotId,
        @ForeignKey(value = Staff.class, onDelete = Action.SET_NULL) Optional<Integer> mentorId,
        @Default("true") boolean active,
        @Varchar(16) @Unique String username,
        Optional<byte[]> passwordHash,
        Optional<byte[]> picture,
        @Default("now()") Instant lastUpdate) {}
