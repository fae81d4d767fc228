package orders;

import dev.squall.annotation.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("currency")
public record Currency(
        @Id @Column(type = "currency_code") String code,
        String name,
        @Default("2") @Check("minor_digits IN (0, 2, 3)") short minorDigits) {}
