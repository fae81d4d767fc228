package orders;

import dev.squall.annotation.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("order_line")
@PrimaryKey(
        deferrable = Deferrable.INITIALLY_DEFERRED,
        comment = "Deferred, so that lines can be renumbered by one statement")
@ForeignKey(
        value = SalesOrder.class,
        columns = {"year", "number"},
        onUpdate = Action.CASCADE,
        onDelete = Action.CASCADE,
        deferrable = Deferrable.INITIALLY_DEFERRED,
        name = "order_line_order_fkey")
public record OrderLine(
        @Id short year,
        @Id int number,
        @Id short line,
        @Column(type = "varchar(20)", collation = "C") @ForeignKey(Product.class) @Index String sku,
        @Column(type = "positive_quantity") int quantity,
        @Numeric(precision = 12, scale = 4) BigDecimal unitPrice,
        @Numeric(precision = 4, scale = 3) @Default("0") @Check("discount >= 0 AND discount < 1") BigDecimal discount,
        @Numeric(precision = 14, scale = 2) @Generated("round(quantity * unit_price * (1 - discount), 2)")
                Optional<BigDecimal> net) {}
