package saas.billing;

import dev.squall.annotation.*;
import java.math.*;
import java.time.*;
import java.util.*;
import saas.tenant.*;
import saas.app.*;

/** Counters by hour, spread over four partitions */
@Table("usage")
@Partitioned(by = Partitioned.By.HASH, key = "tenantId")
@Partition(value = "usage_0", rows = "with (modulus 4, remainder 0)")
@Partition(value = "usage_1", rows = "with (modulus 4, remainder 1)")
@Partition(value = "usage_2", rows = "with (modulus 4, remainder 2)")
@Partition(value = "usage_3", rows = "with (modulus 4, remainder 3)")
public record Usage(@Id UUID tenantId, @Id String metric, @Id @Index Instant hour, BigDecimal amount) {}
