package orders;

import dev.squall.annotation.*;
import java.math.*;
import java.time.*;
import java.util.*;

/** @param kind D delivery, I invoice, B both */
@Table("customer_address")
public record CustomerAddress(
        @Id
                @Column(type = "char(5)")
                @ForeignKey(value = Customer.class, onUpdate = Action.CASCADE, onDelete = Action.CASCADE)
                String customerCode,
        @Id @Column(type = "char(1)") @Default("'D'") @Check("kind IN ('D', 'I', 'B')") String kind,
        @Id @Default("1") short position,
        @Check("cardinality(lines) BETWEEN 1 AND 6") List<String> lines,
        @Column(type = "char(2)") String country) {}
