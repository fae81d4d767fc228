package rental;

import dev.squall.annotation.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("city")
@Unique(columns = {"countryCode", "name"})
public record City(
        @Id @Identity(byDefault = true) int cityId,
        String name,
        @Column(type = "char(2)")
                @ForeignKey(value = Country.class, onUpdate = Action.CASCADE, onDelete = Action.RESTRICT)
                String countryCode) {}
