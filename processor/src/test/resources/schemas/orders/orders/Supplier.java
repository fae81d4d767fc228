package orders;

import dev.squall.annotation.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("supplier")
public record Supplier(
        @Id @Varchar(10) String supplierCode,
        String companyName,
        @Identity(byDefault = true) @Unique int legacyNumber) {}
