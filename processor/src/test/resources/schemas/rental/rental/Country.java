package rental;

import dev.squall.annotation.*;
import java.math.*;
import java.time.*;
import java.util.*;

/** ISO 3166-1 countries in which the chain has customers */
@Table("country")
public record Country(
        @Id @Column(type = "char(2)") @Check(value = "code = upper(code)", name = "country_code_upper") String code,
        @Unique String name) {}
