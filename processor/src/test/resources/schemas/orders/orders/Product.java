package orders;

import dev.squall.annotation.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("product")
@Unique(columns = {"supplierNumber", "supplierSku"})
@Index(columns = {"(lower(name))", "sku"}, name = "product_name_idx")
@Index(columns = "name", include = "unitPrice", where = "NOT discontinued", name = "product_current_idx")
public record Product(
        @Id @Column(type = "sku") String sku,
        @ForeignKey(value = Supplier.class, references = "legacyNumber") int supplierNumber,
        @Column(type = "varchar(30)", collation = "C") @Index(method = "hash") String supplierSku,
        @Column(collation = "und-x-icu") String name,
        @Numeric(precision = 12, scale = 4) @Check("unit_price >= 0") BigDecimal unitPrice,
        @Numeric(precision = 4, scale = 2) @Default("19") BigDecimal vat,
        @Numeric(precision = 12, scale = 4) @Generated("round(unit_price * (1 + vat / 100), 4)")
                Optional<BigDecimal> grossPrice,
        @Column(type = "positive_quantity") @Default("1") int packSize,
        @Column(type = "varchar(20)", collation = "C")
                @ForeignKey(value = Product.class, deferrable = Deferrable.INITIALLY_IMMEDIATE)
                Optional<String> replacedBy,
        @Default("false") boolean discontinued,
        @Default("'{}'::text[]") List<String> tags) {}
