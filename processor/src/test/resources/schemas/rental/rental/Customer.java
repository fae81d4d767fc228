package rental;

import dev.squall.annotation.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("customer")
@Index(columns = "(lower(email))", unique = true, where = "active", name = "customer_email_idx", comment = "One active customer for each address, whatever the case")
@Index(columns = {"lastName", "firstName"}, include = "email", name = "customer_last_name_idx")
public record Customer(
        @Id @Identity(byDefault = true) long customerId,
        @ForeignKey(value = Depot.class, onUpdate = Action.CASCADE, onDelete = Action.RESTRICT) @Index int depotId,
        String firstName,
        String lastName,
        @Generated("first_name || ' ' || last_name") Optional<String> fullName,
        @Column(type = "email_address") Optional<String> email,
        @ForeignKey(Address.class) long addressId,
        Optional<LocalDate> born,
        @Default("true") boolean active,
        Optional<List<String>> newsletterTopics,
        @Default("now()") Instant createdAt,
        @Default("now()") Optional<Instant> lastUpdate) {}
