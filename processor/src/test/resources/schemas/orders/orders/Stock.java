package orders;

import dev.squall.annotation.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Table(
        value = "stock",
        with = {"fillfactor = 70", "autovacuum_vacuum_scale_factor = 0.05"})
@ForeignKey(value = WarehouseBin.class, columns = {"warehouseCode", "aisle", "shelf"}, name = "stock_bin_fkey")
@Check(value = "reserved BETWEEN 0 AND on_hand", name = "stock_reserved")
public record Stock(
        @Id
                @Column(type = "varchar(20)", collation = "C")
                @ForeignKey(value = Product.class, onUpdate = Action.CASCADE)
                String sku,
        @Id @Column(type = "char(3)") @ForeignKey(Warehouse.class) String warehouseCode,
        Optional<Short> aisle,
        @Column(type = "char(1)") Optional<String> shelf,
        @Default("0") int onHand,
        @Default("0") int reserved,
        @Generated("on_hand - reserved") Optional<Integer> available,
        Optional<LocalDate> countedOn) {}
