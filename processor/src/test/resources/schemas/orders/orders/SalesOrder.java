package orders;

import dev.squall.annotation.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("sales_order")
@Check(
        value = "status IN ('open', 'confirmed', 'shipped', 'invoiced', 'cancelled')",
        name = "sales_order_status")
@Check(
        value = "required_on >= ordered_on AND (shipped_on IS NULL OR shipped_on >= ordered_on)",
        name = "sales_order_dates")
@Check(value = "(status IN ('shipped', 'invoiced')) = (shipped_on IS NOT NULL)", name = "sales_order_shipped")
@ForeignKey(
        value = CustomerAddress.class,
        columns = {"customerCode", "shipKind", "shipPosition"},
        onUpdate = Action.CASCADE,
        name = "sales_order_address_fkey")
@Index(
        columns = {"customerCode", "(lower(customer_reference))"},
        unique = true,
        where = "customer_reference IS NOT NULL AND status <> 'cancelled'",
        name = "sales_order_reference_key")
@Index(columns = {"orderedOn desc nulls last", "customerCode"}, name = "sales_order_ordered_on_idx")
public record SalesOrder(
        @Id @Default("EXTRACT(year FROM CURRENT_DATE)::smallint") short year,
        @Id @Default("nextval('order_number_seq')") int number,
        @Column(type = "char(5)")
                @ForeignKey(value = Customer.class, onUpdate = Action.CASCADE, onDelete = Action.RESTRICT)
                String customerCode,
        @Column(type = "char(1)") Optional<String> shipKind,
        Optional<Short> shipPosition,
        @Default("CURRENT_DATE") LocalDate orderedOn,
        @Default("CURRENT_DATE + 14") Optional<LocalDate> requiredOn,
        Optional<LocalDate> shippedOn,
        @Varchar(10) @Default("'open'") String status,
        @Column(type = "currency_code") @Default("'EUR'") @ForeignKey(Currency.class) String currency,
        @Numeric(precision = 10, scale = 2) @Default("0.00") BigDecimal freight,
        @Varchar(35) Optional<String> customerReference) {}
