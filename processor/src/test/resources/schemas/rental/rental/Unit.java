package rental;

import dev.squall.annotation.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("unit")
@Unique(columns = {"articleId", "serialNumber"}, name = "unit_serial_number_key")
@Index(columns = {"depotId", "articleId"}, where = "state = 'available'", name = "unit_free_idx")
public record Unit(
        @Id @ForeignKey(Depot.class) int depotId,
        @Id int unitNo,
        @ForeignKey(Article.class) int articleId,
        @Default("'available'") UnitState state,
        Optional<String> serialNumber,
        Optional<LocalDate> boughtOn) {}
