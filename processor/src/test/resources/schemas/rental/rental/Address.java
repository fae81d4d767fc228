package rental;

import dev.squall.annotation.*;
import java.math.*;
import java.time.*;
import java.util.*;

/** @param location Longitude, latitude */
@Table("address")
public record Address(
        @Id @Identity(byDefault = true) long addressId,
        String line1,
        Optional<String> line2,
        @Varchar(12) Optional<String> postalCode,
        @ForeignKey(City.class) @Index int cityId,
        @Varchar(32) @Default("''") String phone,
        Optional<dev.squall.type.geometric.Point> location) {}
