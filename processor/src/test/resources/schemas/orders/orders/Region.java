package orders;

import dev.squall.annotation.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("region")
@ForeignKey(
        value = Region.class,
        columns = "parentCode",
        name = "region_parent_fkey",
        onUpdate = Action.CASCADE,
        deferrable = Deferrable.INITIALLY_DEFERRED)
public record Region(
        @Id @Column(type = "varchar(8)", collation = "C") String regionCode,
        @Column(type = "varchar(8)", collation = "C") Optional<String> parentCode,
        String description,
        @Unique(deferrable = Deferrable.INITIALLY_IMMEDIATE, comment = "Deferrable, so that two regions can swap places") int sortOrder) {}
