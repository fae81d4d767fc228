package lang.billing;

import dev.squall.annotation.ForeignKey;
import dev.squall.annotation.Index;
import dev.squall.annotation.Partition;
import dev.squall.annotation.Partitioned;
import dev.squall.annotation.PrimaryKey;
import dev.squall.annotation.Table;
import java.time.Instant;
import lang.model.Sample;

/** Counters by hour. */
@Table("usage")
@PrimaryKey(columns = {"sampleId", "hour"})
@Index(columns = "hour", method = "brin", with = "pages_per_range = 16")
@Partitioned(by = Partitioned.By.HASH, key = "sampleId")
@Partition(value = "usage_0", rows = "with (modulus 2, remainder 0)")
@Partition(
        value = "usage_1",
        rows = "with (modulus 2, remainder 1)",
        partitioned = @Partitioned(by = Partitioned.By.RANGE, key = "hour"))
@Partition(value = "usage_1_old", of = "usage_1", rows = "from (minvalue) to ('2026-01-01 00:00:00+00')")
@Partition(value = "usage_1_rest", of = "usage_1")
public record Usage(@ForeignKey(Sample.class) long sampleId, Instant hour, long amount) {}
