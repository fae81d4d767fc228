package orders;

import dev.squall.annotation.*;
import java.math.*;
import java.time.*;
import java.util.*;

@View(
        value = "product_short",
        sql = "SELECT sku, name, unit_price AS price FROM product WHERE NOT discontinued",
        with = "check_option = local")
public record ProductShort(
        @Column(type = "sku") String sku, String name, @Numeric(precision = 12, scale = 4) BigDecimal price) {}
