package orders;

import dev.squall.annotation.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("customer")
@Check(value = "NOT blocked OR block_reason IS NOT NULL", name = "customer_block_reason")
@Check(value = "credit_limit >= 0 AND discount BETWEEN 0 AND 0.5", name = "customer_credit", noInherit = true)
@Unique(columns = "taxId", include = "companyName")
public record Customer(
        @Id
                @Column(type = "char(5)")
                @Check(value = "customer_code = upper(customer_code)", name = "customer_code_upper")
                String customerCode,
        @Varchar(80) String companyName,
        @Varchar(20) Optional<String> taxId,
        @Column(type = "varchar(8)", collation = "C")
                @ForeignKey(value = Region.class, onUpdate = Action.CASCADE, onDelete = Action.SET_NULL)
                Optional<String> regionCode,
        @Column(type = "currency_code")
                @Default("'EUR'")
                @ForeignKey(value = Currency.class, onDelete = Action.SET_DEFAULT)
                String currency,
        @Default("0") @Numeric(precision = 12, scale = 2) BigDecimal creditLimit,
        @Default("0.000") @Numeric(precision = 4, scale = 3) BigDecimal discount,
        @Default("false") boolean blocked,
        Optional<String> blockReason,
        @Column(type = "name") @Default("CURRENT_USER") String createdBy,
        @Default("LOCALTIMESTAMP") LocalDateTime createdAt) {}
