package lang.web;

import dev.squall.generated.GeneratedCode;
import dev.squall.shape.Nested;
import dev.squall.shape.Shape;
import dev.squall.shape.ShapePlan;
import dev.squall.type.Codec;
import dev.squall.type.NotNull;
import dev.squall.type.bit.BitCodecs;
import dev.squall.type.bit.BitString;
import dev.squall.type.geometric.GeometricCodecs;
import dev.squall.type.network.NetworkCodecs;
import dev.squall.type.numeric.BigIntegerCodec;
import dev.squall.type.postgis.Geometry;
import dev.squall.type.postgis.GeometryCodecs;
import dev.squall.type.range.Range;
import dev.squall.type.range.RangeCodecs;
import dev.squall.type.temporal.InfinityCodecs;
import dev.squall.type.temporal.IntervalCodecs;
import dev.squall.type.temporal.OffsetTimeCodec;
import dev.squall.type.text.FullTextCodecs;
import dev.squall.type.text.HstoreCodec;
import dev.squall.type.text.StringCodecs;
import dev.squall.type.vector.HalfVector;
import dev.squall.type.vector.VectorCodecs;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import lang.model.SampleTable;

/** {@link SampleCopy}, read from {@code samples}. */
@Generated("dev.squall.processor.SquallProcessor")
final class SampleCopyShape extends Shape<SampleTable, SampleCopy> {
    private static final Codec<List<Range<LocalDate>>> PERIODS = SampleTable.Instance.SAMPLES.periods.codec();

    private static final Codec<BitString> FLAGS = SampleTable.Instance.SAMPLES.flags.codec();

    private static final Codec<List<BitString>> PAIRS = SampleTable.Instance.SAMPLES.pairs.codec();

    private static final Codec<Map<String, String>> OTHER_LABELS = SampleTable.Instance.SAMPLES.otherLabels.codec();

    private static final Codec<HalfVector> HALF = SampleTable.Instance.SAMPLES.half.codec();

    private static final Codec<Geometry> AREA = SampleTable.Instance.SAMPLES.area.codec();

    private static final Codec<List<List<Integer>>> GRID = SampleTable.Instance.SAMPLES.grid.codec();

    private static final Codec<List<List<List<String>>>> CUBE = SampleTable.Instance.SAMPLES.cube.codec();

    private static final Codec<List<String>> GAPS = SampleTable.Instance.SAMPLES.gaps.codec();

    private static final Codec<String[]> PLAIN = SampleTable.Instance.SAMPLES.plain.codec();

    private static final Codec<String> EMAIL = SampleTable.Instance.SAMPLES.email.codec();

    private static final Codec<String> TREE = SampleTable.Instance.SAMPLES.tree.codec();

    private static final Codec<String> OWNER = SampleTable.Instance.SAMPLES.owner.codec();

    private static final Codec<List<String>> EMAILS = SampleTable.Instance.SAMPLES.emails.codec();

    private static final Codec<String> DOMAIN_CODE = SampleTable.Instance.SAMPLES.domainCode.codec();

    private static final Codec<Year> YEAR = SampleTable.Instance.SAMPLES.year.codec();

    private static final Codec<List<Year>> YEARS = SampleTable.Instance.SAMPLES.years.codec();

    static {
        GeneratedCode.requireVersion(1);
    }

    private SampleCopyShape() {
        super(SampleTable.Instance.SAMPLES);
    }

    /** What is selected: values, whose positions {@link #read} knows, and what is related. */
    @Override
    protected void plan(SampleTable t, ShapePlan<SampleTable, SampleCopy> plan) {
        plan.value(t.id);
        plan.value(t.integer);
        plan.value(t.at);
        plan.value(t.took);
        plan.value(t.every);
        plan.value(t.interval);
        plan.value(t.ints);
        plan.value(t.longs);
        plan.value(t.decimals);
        plan.value(t.days);
        plan.value(t.times);
        plan.value(t.instants);
        plan.value(t.holidays);
        plan.value(t.periods);
        plan.value(t.address);
        plan.value(t.network);
        plan.value(t.mac);
        plan.value(t.mac8);
        plan.value(t.point);
        plan.value(t.line);
        plan.value(t.segment);
        plan.value(t.box);
        plan.value(t.path);
        plan.value(t.polygon);
        plan.value(t.circle);
        plan.value(t.flags);
        plan.value(t.bits);
        plan.value(t.pairs);
        plan.value(t.words);
        plan.value(t.query);
        plan.value(t.labels);
        plan.value(t.otherLabels);
        plan.value(t.embedding);
        plan.value(t.half);
        plan.value(t.sparse);
        plan.value(t.place);
        plan.value(t.area);
        plan.value(t.grid);
        plan.value(t.cube);
        plan.value(t.gaps);
        plan.value(t.plain);
        plan.value(t.code);
        plan.value(t.email);
        plan.value(t.tree);
        plan.value(t.document);
        plan.value(t.json);
        plan.value(t.kept);
        plan.value(t.owner);
        plan.value(t.emails);
        plan.value(t.quantity);
        plan.value(t.domainCode);
        plan.value(t.year);
        plan.value(t.years);
        plan.value(t.until);
    }

    /** Reads one row whose first value is at {@code at}. */
    @Override
    protected SampleCopy read(ResultSet row, int at, Nested<SampleCopy> nested) throws
            SQLException {
        return new SampleCopy(
                NotNull.longAt(row, at),
                BigIntegerCodec.NUMERIC.read(row, at + 1),
                OffsetTimeCodec.TIMETZ.read(row, at + 2),
                IntervalCodecs.DURATION.read(row, at + 3),
                IntervalCodecs.PERIOD.read(row, at + 4),
                IntervalCodecs.INTERVAL.read(row, at + 5),
                RangeCodecs.INT4RANGE.read(row, at + 6),
                RangeCodecs.INT8RANGE.read(row, at + 7),
                RangeCodecs.NUMRANGE.read(row, at + 8),
                RangeCodecs.DATERANGE.read(row, at + 9),
                RangeCodecs.TSRANGE.read(row, at + 10),
                RangeCodecs.TSTZRANGE.readNullable(row, at + 11),
                RangeCodecs.DATEMULTIRANGE.read(row, at + 12),
                PERIODS.read(row, at + 13),
                NetworkCodecs.INET.read(row, at + 14),
                NetworkCodecs.CIDR.read(row, at + 15),
                NetworkCodecs.MACADDR.read(row, at + 16),
                NetworkCodecs.MACADDR8.read(row, at + 17),
                GeometricCodecs.POINT.read(row, at + 18),
                GeometricCodecs.LINE.read(row, at + 19),
                GeometricCodecs.LSEG.read(row, at + 20),
                GeometricCodecs.BOX.read(row, at + 21),
                GeometricCodecs.PATH.read(row, at + 22),
                GeometricCodecs.POLYGON.read(row, at + 23),
                GeometricCodecs.CIRCLE.read(row, at + 24),
                FLAGS.read(row, at + 25),
                BitCodecs.VARBIT.read(row, at + 26),
                PAIRS.read(row, at + 27),
                FullTextCodecs.TSVECTOR.read(row, at + 28),
                FullTextCodecs.TSQUERY.read(row, at + 29),
                HstoreCodec.HSTORE.read(row, at + 30),
                OTHER_LABELS.read(row, at + 31),
                VectorCodecs.VECTOR.read(row, at + 32),
                HALF.read(row, at + 33),
                VectorCodecs.SPARSEVEC.read(row, at + 34),
                GeometryCodecs.GEOMETRY.read(row, at + 35),
                AREA.read(row, at + 36),
                GRID.read(row, at + 37),
                CUBE.read(row, at + 38),
                GAPS.read(row, at + 39),
                PLAIN.read(row, at + 40),
                StringCodecs.CHAR.read(row, at + 41),
                EMAIL.read(row, at + 42),
                TREE.read(row, at + 43),
                StringCodecs.XML.read(row, at + 44),
                StringCodecs.JSON.read(row, at + 45),
                StringCodecs.JSON.read(row, at + 46),
                OWNER.read(row, at + 47),
                EMAILS.read(row, at + 48),
                NotNull.intAt(row, at + 49),
                Optional.ofNullable(DOMAIN_CODE.readNullable(row, at + 50)),
                YEAR.read(row, at + 51),
                YEARS.read(row, at + 52),
                InfinityCodecs.DATE.readNullable(row, at + 53));
    }

    /** Holds {@link #SAMPLE_COPY}, so that using one shape loads no other. */
    public interface Instance {
        /** Reads {@link SampleCopy}. */
        SampleCopyShape SAMPLE_COPY = new SampleCopyShape();
    }
}
