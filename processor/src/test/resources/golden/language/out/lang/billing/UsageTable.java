package lang.billing;

import dev.squall.generated.GeneratedCode;
import dev.squall.sql.ForeignKeyConstraint;
import dev.squall.sql.Link;
import dev.squall.sql.NullableNumber;
import dev.squall.sql.NullableTemporal;
import dev.squall.sql.NumberColumn;
import dev.squall.sql.OuterTable;
import dev.squall.sql.Table;
import dev.squall.sql.TemporalColumn;
import dev.squall.sql.ToOne;
import dev.squall.sql.UniqueKey;
import dev.squall.sql.node.TableName;
import dev.squall.type.Codecs;
import dev.squall.type.NotNull;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import javax.annotation.processing.Generated;
import lang.model.SampleTable;

/** The table {@code usage}, generated from {@link Usage}. */
@Generated("dev.squall.processor.SquallProcessor")
public final class UsageTable extends Table<UsageTable, Usage> {
    static {
        GeneratedCode.requireVersion(1);
    }

    /** {@code sample_id bigint not null}. */
    public final NumberColumn<UsageTable, Long> sampleId = this.<UsageTable, Long>number("sample_id", Codecs.BIGINT);

    /** {@code hour timestamp with time zone not null}. */
    public final TemporalColumn<UsageTable, Instant> hour = this.<UsageTable, Instant>temporal("hour", Codecs.TIMESTAMPTZ);

    /** {@code amount bigint not null}. */
    public final NumberColumn<UsageTable, Long> amount = this.<UsageTable, Long>number("amount", Codecs.BIGINT);

    /** {@code samples} with {@code id = sample_id}. */
    public final ToOne<UsageTable, SampleTable> sample = toOne(0);

    /** Primary key {@code usage_pkey (sample_id, hour)}. */
    public final UniqueKey<UsageTable> PRIMARY_KEY = primaryKey("usage_pkey", sampleId, hour);

    /** Foreign key {@code usage_sample_id_fkey (sample_id)} to {@code samples (id)}. */
    public final ForeignKeyConstraint<UsageTable> FOREIGN_KEY_SAMPLE_ID = foreignKey("usage_sample_id_fkey");

    private UsageTable(TableName name) {
        super(name);
    }

    /** This table under another name, for self joins. */
    @Override
    public UsageTable as(String alias) {
        return new UsageTable(tableName().as(alias));
    }

    /** This table in another PostgreSQL schema, for tenants. */
    @Override
    public UsageTable inSchema(String schema) {
        return new UsageTable(tableName().inSchema(schema));
    }

    /** This table where it may be missing: the side of an outer join. */
    public Outer outer() {
        return new Outer(tableName().asOuter());
    }

    @Override
    protected Link<?> link(int relation) {
        return switch (relation) {
            case 0 -> Link.to(SampleTable.Instance.SAMPLES).on(sampleId, "id");
            default -> throw noRelation(relation);
        };
    }

    /** Reads one row whose first column is at {@code at}. */
    @Override
    public Usage read(ResultSet row, int at) throws SQLException {
        return new Usage(
                NotNull.longAt(row, at),
                Codecs.TIMESTAMPTZ.read(row, at + 1),
                NotNull.longAt(row, at + 2));
    }

    /** Holds {@link #USAGE}, so that using one table loads no other. */
    public interface Instance {
        /** The table {@code usage}. */
        UsageTable USAGE = new UsageTable(TableName.of("billing", "usage"));
    }

    /** {@code usage} where it may be missing: every column is nullable and the row is an {@code Optional}. */
    public static final class Outer extends OuterTable<UsageTable, Usage> {
        public final NullableNumber<Long> sampleId = this.<Long>number("sample_id", Codecs.BIGINT);

        public final NullableTemporal<Instant> hour = this.<Instant>temporal("hour", Codecs.TIMESTAMPTZ);

        public final NullableNumber<Long> amount = this.<Long>number("amount", Codecs.BIGINT);

        private Outer(TableName name) {
            super(new UsageTable(name), 0);
        }

        /** This table under another name, for self joins. */
        @Override
        public Outer as(String alias) {
            return new Outer(relation().as(alias));
        }
    }
}
