package orders;

import dev.squall.annotation.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("warehouse_bin")
public record WarehouseBin(
        @Id
                @Column(type = "char(3)")
                @ForeignKey(value = Warehouse.class, onUpdate = Action.CASCADE)
                String warehouseCode,
        @Id short aisle,
        @Id @Column(type = "char(1)") String shelf,
        @Generated("aisle::text || shelf::text") Optional<String> label) {}
