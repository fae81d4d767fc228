package lang.model;

import dev.squall.generated.GeneratedCode;
import dev.squall.sql.ArrayColumn;
import dev.squall.sql.GeneratedAlways;
import dev.squall.sql.IntervalColumn;
import dev.squall.sql.JsonColumn;
import dev.squall.sql.Link;
import dev.squall.sql.NetworkColumn;
import dev.squall.sql.NullableArray;
import dev.squall.sql.NullableInterval;
import dev.squall.sql.NullableJson;
import dev.squall.sql.NullableNetwork;
import dev.squall.sql.NullableNumber;
import dev.squall.sql.NullableRange;
import dev.squall.sql.NullableRangeColumn;
import dev.squall.sql.NullableText;
import dev.squall.sql.NullableTextColumn;
import dev.squall.sql.NullableTsVector;
import dev.squall.sql.NullableValue;
import dev.squall.sql.NullableValueColumn;
import dev.squall.sql.NullableVector;
import dev.squall.sql.NumberColumn;
import dev.squall.sql.OuterTable;
import dev.squall.sql.RangeColumn;
import dev.squall.sql.Table;
import dev.squall.sql.TextColumn;
import dev.squall.sql.ToMany;
import dev.squall.sql.TsVectorColumn;
import dev.squall.sql.UniqueKey;
import dev.squall.sql.ValueColumn;
import dev.squall.sql.VectorColumn;
import dev.squall.sql.node.TableName;
import dev.squall.type.Codec;
import dev.squall.type.Codecs;
import dev.squall.type.NotNull;
import dev.squall.type.array.NestedListCodec;
import dev.squall.type.bit.BitCodecs;
import dev.squall.type.bit.BitString;
import dev.squall.type.declared.DeclaredCodecs;
import dev.squall.type.geometric.Box;
import dev.squall.type.geometric.Circle;
import dev.squall.type.geometric.GeometricCodecs;
import dev.squall.type.geometric.Line;
import dev.squall.type.geometric.LineSegment;
import dev.squall.type.geometric.Path;
import dev.squall.type.geometric.Point;
import dev.squall.type.geometric.Polygon;
import dev.squall.type.network.Cidr;
import dev.squall.type.network.Inet;
import dev.squall.type.network.MacAddress;
import dev.squall.type.network.MacAddress8;
import dev.squall.type.network.NetworkCodecs;
import dev.squall.type.numeric.BigIntegerCodec;
import dev.squall.type.postgis.Geometry;
import dev.squall.type.postgis.GeometryCodecs;
import dev.squall.type.range.Multirange;
import dev.squall.type.range.Range;
import dev.squall.type.range.RangeCodecs;
import dev.squall.type.temporal.InfinityCodecs;
import dev.squall.type.temporal.Interval;
import dev.squall.type.temporal.IntervalCodecs;
import dev.squall.type.temporal.OffsetTimeCodec;
import dev.squall.type.text.FullTextCodecs;
import dev.squall.type.text.HstoreCodec;
import dev.squall.type.text.StringCodecs;
import dev.squall.type.text.TsQuery;
import dev.squall.type.vector.HalfVector;
import dev.squall.type.vector.SparseVector;
import dev.squall.type.vector.Vector;
import dev.squall.type.vector.VectorCodecs;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import lang.billing.UsageTable;

/** The table {@code samples}, generated from {@link Sample}. */
@Generated("dev.squall.processor.SquallProcessor")
public final class SampleTable extends Table<SampleTable, Sample> {
    private static final Codec<List<Range<LocalDate>>> PERIODS = Codecs.list(RangeCodecs.DATERANGE);

    private static final Codec<BitString> FLAGS = BitCodecs.bit(8);

    private static final Codec<List<BitString>> PAIRS = Codecs.list(BitCodecs.bit(2));

    private static final Codec<Map<String, String>> OTHER_LABELS = HstoreCodec.as("extensions.hstore");

    private static final Codec<HalfVector> HALF = VectorCodecs.halfvec("extensions.halfvec");

    private static final Codec<Geometry> AREA = GeometryCodecs.as("geography");

    private static final Codec<List<List<Integer>>> GRID = NestedListCodec.of(Codecs.INTEGER).nested();

    private static final Codec<List<List<List<String>>>> CUBE = NestedListCodec.ofNullable(Codecs.TEXT).nested().nested();

    private static final Codec<List<String>> GAPS = Codecs.nullableList(Codecs.TEXT);

    private static final Codec<String[]> PLAIN = Codecs.mapped(Codecs.list(Codecs.TEXT), list -> list.toArray(String[]::new), Arrays::asList);

    private static final Codec<String> EMAIL = StringCodecs.as("citext");

    private static final Codec<String> TREE = StringCodecs.as("ltree");

    private static final Codec<String> OWNER = StringCodecs.as("name");

    private static final Codec<List<String>> EMAILS = Codecs.list(StringCodecs.as("citext"));

    private static final Codec<Integer> QUANTITY = DeclaredCodecs.domain("lang.positive", Codecs.INTEGER);

    private static final Codec<String> DOMAIN_CODE = StringCodecs.as("lang.\"Code\"");

    private static final Codec<Year> YEAR = new YearCodec();

    private static final Codec<List<Year>> YEARS = Codecs.list(new YearCodec());

    static {
        GeneratedCode.requireVersion(1);
    }

    /** {@code id bigint not null}. */
    public final NumberColumn<GeneratedAlways<SampleTable>, Long> id = this.<GeneratedAlways<SampleTable>, Long>number("id", Codecs.BIGINT);

    /** {@code integer numeric not null}. */
    public final NumberColumn<SampleTable, BigInteger> integer = this.<SampleTable, BigInteger>number("integer", BigIntegerCodec.NUMERIC);

    /** {@code at time with time zone not null}. */
    public final ValueColumn<SampleTable, OffsetTime> at = this.<SampleTable, OffsetTime>value("at", OffsetTimeCodec.TIMETZ);

    /** {@code took interval not null}. */
    public final IntervalColumn<SampleTable, Duration> took = this.<SampleTable, Duration>interval("took", IntervalCodecs.DURATION);

    /** {@code every interval not null}. */
    public final IntervalColumn<SampleTable, Period> every = this.<SampleTable, Period>interval("every", IntervalCodecs.PERIOD);

    /** {@code interval interval(3) not null}. */
    public final IntervalColumn<SampleTable, Interval> interval = this.<SampleTable, Interval>interval("interval", IntervalCodecs.INTERVAL);

    /** {@code ints int4range not null}. */
    public final RangeColumn<SampleTable, Integer> ints = this.<SampleTable, Integer>range("ints", RangeCodecs.INT4RANGE);

    /** {@code longs int8range not null}. */
    public final RangeColumn<SampleTable, Long> longs = this.<SampleTable, Long>range("longs", RangeCodecs.INT8RANGE);

    /** {@code decimals numrange not null}. */
    public final RangeColumn<SampleTable, BigDecimal> decimals = this.<SampleTable, BigDecimal>range("decimals", RangeCodecs.NUMRANGE);

    /** {@code days daterange not null}. */
    public final RangeColumn<SampleTable, LocalDate> days = this.<SampleTable, LocalDate>range("days", RangeCodecs.DATERANGE);

    /** {@code times tsrange not null}. */
    public final RangeColumn<SampleTable, LocalDateTime> times = this.<SampleTable, LocalDateTime>range("times", RangeCodecs.TSRANGE);

    /** {@code instants tstzrange}. */
    public final NullableRangeColumn<SampleTable, Instant> instants = this.<SampleTable, Instant>nullableRange("instants", RangeCodecs.TSTZRANGE);

    /** {@code holidays datemultirange not null}. */
    public final ValueColumn<SampleTable, Multirange<LocalDate>> holidays = this.<SampleTable, Multirange<LocalDate>>value("holidays", RangeCodecs.DATEMULTIRANGE);

    /** {@code periods daterange[] not null}. */
    public final ArrayColumn<SampleTable, Range<LocalDate>> periods = this.<SampleTable, Range<LocalDate>>array("periods", PERIODS);

    /** {@code address inet not null}. */
    public final NetworkColumn<SampleTable, Inet> address = this.<SampleTable, Inet>network("address", NetworkCodecs.INET);

    /** {@code network cidr not null}. */
    public final NetworkColumn<SampleTable, Cidr> network = this.<SampleTable, Cidr>network("network", NetworkCodecs.CIDR);

    /** {@code mac macaddr not null}. */
    public final ValueColumn<SampleTable, MacAddress> mac = this.<SampleTable, MacAddress>value("mac", NetworkCodecs.MACADDR);

    /** {@code mac8 macaddr8 not null}. */
    public final ValueColumn<SampleTable, MacAddress8> mac8 = this.<SampleTable, MacAddress8>value("mac8", NetworkCodecs.MACADDR8);

    /** {@code point point not null}. */
    public final ValueColumn<SampleTable, Point> point = this.<SampleTable, Point>value("point", GeometricCodecs.POINT);

    /** {@code line line not null}. */
    public final ValueColumn<SampleTable, Line> line = this.<SampleTable, Line>value("line", GeometricCodecs.LINE);

    /** {@code segment lseg not null}. */
    public final ValueColumn<SampleTable, LineSegment> segment = this.<SampleTable, LineSegment>value("segment", GeometricCodecs.LSEG);

    /** {@code box box not null}. */
    public final ValueColumn<SampleTable, Box> box = this.<SampleTable, Box>value("box", GeometricCodecs.BOX);

    /** {@code path path not null}. */
    public final ValueColumn<SampleTable, Path> path = this.<SampleTable, Path>value("path", GeometricCodecs.PATH);

    /** {@code polygon polygon not null}. */
    public final ValueColumn<SampleTable, Polygon> polygon = this.<SampleTable, Polygon>value("polygon", GeometricCodecs.POLYGON);

    /** {@code circle circle not null}. */
    public final ValueColumn<SampleTable, Circle> circle = this.<SampleTable, Circle>value("circle", GeometricCodecs.CIRCLE);

    /** {@code flags bit(8) not null}. */
    public final ValueColumn<SampleTable, BitString> flags = this.<SampleTable, BitString>value("flags", FLAGS);

    /** {@code bits bit varying not null}. */
    public final ValueColumn<SampleTable, BitString> bits = this.<SampleTable, BitString>value("bits", BitCodecs.VARBIT);

    /** {@code pairs bit(2)[] not null}. */
    public final ArrayColumn<SampleTable, BitString> pairs = this.<SampleTable, BitString>array("pairs", PAIRS);

    /** {@code words tsvector not null}. */
    public final TsVectorColumn<SampleTable> words = this.<SampleTable>tsVector("words", FullTextCodecs.TSVECTOR);

    /** {@code query tsquery not null}. */
    public final ValueColumn<SampleTable, TsQuery> query = this.<SampleTable, TsQuery>value("query", FullTextCodecs.TSQUERY);

    /** {@code labels hstore not null}. */
    public final ValueColumn<SampleTable, Map<String, String>> labels = this.<SampleTable, Map<String, String>>value("labels", HstoreCodec.HSTORE);

    /** {@code other_labels extensions.hstore not null}. */
    public final ValueColumn<SampleTable, Map<String, String>> otherLabels = this.<SampleTable, Map<String, String>>value("other_labels", OTHER_LABELS);

    /** {@code embedding vector(3) not null}. */
    public final VectorColumn<SampleTable, Vector> embedding = this.<SampleTable, Vector>vector("embedding", VectorCodecs.VECTOR);

    /** {@code half extensions.halfvec(3) not null}. */
    public final VectorColumn<SampleTable, HalfVector> half = this.<SampleTable, HalfVector>vector("half", HALF);

    /** {@code sparse sparsevec not null}. */
    public final VectorColumn<SampleTable, SparseVector> sparse = this.<SampleTable, SparseVector>vector("sparse", VectorCodecs.SPARSEVEC);

    /** {@code place geometry(point,4326) not null}. */
    public final ValueColumn<SampleTable, Geometry> place = this.<SampleTable, Geometry>value("place", GeometryCodecs.GEOMETRY);

    /** {@code area geography not null}. */
    public final ValueColumn<SampleTable, Geometry> area = this.<SampleTable, Geometry>value("area", AREA);

    /** {@code grid integer[] not null}. */
    public final ValueColumn<SampleTable, List<List<Integer>>> grid = this.<SampleTable, List<List<Integer>>>value("grid", GRID);

    /** {@code cube text[] not null}. */
    public final ValueColumn<SampleTable, List<List<List<String>>>> cube = this.<SampleTable, List<List<List<String>>>>value("cube", CUBE);

    /** {@code gaps text[] not null}. */
    public final ArrayColumn<SampleTable, String> gaps = this.<SampleTable, String>array("gaps", GAPS);

    /** {@code plain text[] not null}. */
    public final ValueColumn<SampleTable, String[]> plain = this.<SampleTable, String[]>value("plain", PLAIN);

    /** {@code code character(3) not null}. */
    public final TextColumn<SampleTable> code = this.<SampleTable>text("code", StringCodecs.CHAR);

    /** {@code email citext not null}. */
    public final TextColumn<SampleTable> email = this.<SampleTable>text("email", EMAIL);

    /** {@code tree ltree not null}. */
    public final TextColumn<SampleTable> tree = this.<SampleTable>text("tree", TREE);

    /** {@code document xml not null}. */
    public final ValueColumn<SampleTable, String> document = this.<SampleTable, String>value("document", StringCodecs.XML);

    /** {@code json json not null}. */
    public final JsonColumn<SampleTable, String> json = this.<SampleTable, String>json("json", StringCodecs.JSON);

    /** {@code kept json not null}. */
    public final JsonColumn<SampleTable, String> kept = this.<SampleTable, String>json("kept", StringCodecs.JSON);

    /** {@code owner name not null}. */
    public final TextColumn<SampleTable> owner = this.<SampleTable>text("owner", OWNER);

    /** {@code emails citext[] not null}. */
    public final ArrayColumn<SampleTable, String> emails = this.<SampleTable, String>array("emails", EMAILS);

    /** {@code quantity lang.positive not null}. */
    public final NumberColumn<SampleTable, Integer> quantity = this.<SampleTable, Integer>number("quantity", QUANTITY);

    /** {@code domain_code lang."Code"}. */
    public final NullableTextColumn<SampleTable> domainCode = this.<SampleTable>nullableText("domain_code", DOMAIN_CODE);

    /** {@code year integer not null}. */
    public final ValueColumn<SampleTable, Year> year = this.<SampleTable, Year>value("year", YEAR);

    /** {@code years integer[] not null}. */
    public final ArrayColumn<SampleTable, Year> years = this.<SampleTable, Year>array("years", YEARS);

    /** {@code until date}. */
    public final NullableValueColumn<SampleTable, LocalDate> until = this.<SampleTable, LocalDate>nullableValue("until", InfinityCodecs.DATE);

    /** {@code usage} with {@code sample_id = id}. */
    public final ToMany<SampleTable, UsageTable> usage = toMany(0);

    /** Primary key {@code samples_pkey (id)}. */
    public final UniqueKey<SampleTable> PRIMARY_KEY = primaryKey("samples_pkey", id);

    private SampleTable(TableName name) {
        super(name);
    }

    /** This table under another name, for self joins. */
    @Override
    public SampleTable as(String alias) {
        return new SampleTable(tableName().as(alias));
    }

    /** This table in another PostgreSQL schema, for tenants. */
    @Override
    public SampleTable inSchema(String schema) {
        return new SampleTable(tableName().inSchema(schema));
    }

    /** This table where it may be missing: the side of an outer join. */
    public Outer outer() {
        return new Outer(tableName().asOuter());
    }

    @Override
    protected Link<?> link(int relation) {
        return switch (relation) {
            case 0 -> Link.to(UsageTable.Instance.USAGE).on(id, "sample_id");
            default -> throw noRelation(relation);
        };
    }

    /** Reads one row whose first column is at {@code at}. */
    @Override
    public Sample read(ResultSet row, int at) throws SQLException {
        return new Sample(
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

    /** Holds {@link #SAMPLES}, so that using one table loads no other. */
    public interface Instance {
        /** The table {@code samples}. */
        SampleTable SAMPLES = new SampleTable(TableName.of("lang", "samples"));
    }

    /** {@code samples} where it may be missing: every column is nullable and the row is an {@code Optional}. */
    public static final class Outer extends OuterTable<SampleTable, Sample> {
        public final NullableNumber<Long> id = this.<Long>number("id", Codecs.BIGINT);

        public final NullableNumber<BigInteger> integer = this.<BigInteger>number("integer", BigIntegerCodec.NUMERIC);

        public final NullableValue<OffsetTime> at = this.<OffsetTime>value("at", OffsetTimeCodec.TIMETZ);

        public final NullableInterval<Duration> took = this.<Duration>interval("took", IntervalCodecs.DURATION);

        public final NullableInterval<Period> every = this.<Period>interval("every", IntervalCodecs.PERIOD);

        public final NullableInterval<Interval> interval = this.<Interval>interval("interval", IntervalCodecs.INTERVAL);

        public final NullableRange<Integer> ints = this.<Integer>range("ints", RangeCodecs.INT4RANGE);

        public final NullableRange<Long> longs = this.<Long>range("longs", RangeCodecs.INT8RANGE);

        public final NullableRange<BigDecimal> decimals = this.<BigDecimal>range("decimals", RangeCodecs.NUMRANGE);

        public final NullableRange<LocalDate> days = this.<LocalDate>range("days", RangeCodecs.DATERANGE);

        public final NullableRange<LocalDateTime> times = this.<LocalDateTime>range("times", RangeCodecs.TSRANGE);

        public final NullableRange<Instant> instants = this.<Instant>range("instants", RangeCodecs.TSTZRANGE);

        public final NullableValue<Multirange<LocalDate>> holidays = this.<Multirange<LocalDate>>value("holidays", RangeCodecs.DATEMULTIRANGE);

        public final NullableArray<Range<LocalDate>> periods = this.<Range<LocalDate>>array("periods", PERIODS);

        public final NullableNetwork<Inet> address = this.<Inet>network("address", NetworkCodecs.INET);

        public final NullableNetwork<Cidr> network = this.<Cidr>network("network", NetworkCodecs.CIDR);

        public final NullableValue<MacAddress> mac = this.<MacAddress>value("mac", NetworkCodecs.MACADDR);

        public final NullableValue<MacAddress8> mac8 = this.<MacAddress8>value("mac8", NetworkCodecs.MACADDR8);

        public final NullableValue<Point> point = this.<Point>value("point", GeometricCodecs.POINT);

        public final NullableValue<Line> line = this.<Line>value("line", GeometricCodecs.LINE);

        public final NullableValue<LineSegment> segment = this.<LineSegment>value("segment", GeometricCodecs.LSEG);

        public final NullableValue<Box> box = this.<Box>value("box", GeometricCodecs.BOX);

        public final NullableValue<Path> path = this.<Path>value("path", GeometricCodecs.PATH);

        public final NullableValue<Polygon> polygon = this.<Polygon>value("polygon", GeometricCodecs.POLYGON);

        public final NullableValue<Circle> circle = this.<Circle>value("circle", GeometricCodecs.CIRCLE);

        public final NullableValue<BitString> flags = this.<BitString>value("flags", FLAGS);

        public final NullableValue<BitString> bits = this.<BitString>value("bits", BitCodecs.VARBIT);

        public final NullableArray<BitString> pairs = this.<BitString>array("pairs", PAIRS);

        public final NullableTsVector words = tsVector("words", FullTextCodecs.TSVECTOR);

        public final NullableValue<TsQuery> query = this.<TsQuery>value("query", FullTextCodecs.TSQUERY);

        public final NullableValue<Map<String, String>> labels = this.<Map<String, String>>value("labels", HstoreCodec.HSTORE);

        public final NullableValue<Map<String, String>> otherLabels = this.<Map<String, String>>value("other_labels", OTHER_LABELS);

        public final NullableVector<Vector> embedding = this.<Vector>vector("embedding", VectorCodecs.VECTOR);

        public final NullableVector<HalfVector> half = this.<HalfVector>vector("half", HALF);

        public final NullableVector<SparseVector> sparse = this.<SparseVector>vector("sparse", VectorCodecs.SPARSEVEC);

        public final NullableValue<Geometry> place = this.<Geometry>value("place", GeometryCodecs.GEOMETRY);

        public final NullableValue<Geometry> area = this.<Geometry>value("area", AREA);

        public final NullableValue<List<List<Integer>>> grid = this.<List<List<Integer>>>value("grid", GRID);

        public final NullableValue<List<List<List<String>>>> cube = this.<List<List<List<String>>>>value("cube", CUBE);

        public final NullableArray<String> gaps = this.<String>array("gaps", GAPS);

        public final NullableValue<String[]> plain = this.<String[]>value("plain", PLAIN);

        public final NullableText code = text("code", StringCodecs.CHAR);

        public final NullableText email = text("email", EMAIL);

        public final NullableText tree = text("tree", TREE);

        public final NullableValue<String> document = this.<String>value("document", StringCodecs.XML);

        public final NullableJson<String> json = this.<String>json("json", StringCodecs.JSON);

        public final NullableJson<String> kept = this.<String>json("kept", StringCodecs.JSON);

        public final NullableText owner = text("owner", OWNER);

        public final NullableArray<String> emails = this.<String>array("emails", EMAILS);

        public final NullableNumber<Integer> quantity = this.<Integer>number("quantity", QUANTITY);

        public final NullableText domainCode = text("domain_code", DOMAIN_CODE);

        public final NullableValue<Year> year = this.<Year>value("year", YEAR);

        public final NullableArray<Year> years = this.<Year>array("years", YEARS);

        public final NullableValue<LocalDate> until = this.<LocalDate>value("until", InfinityCodecs.DATE);

        private Outer(TableName name) {
            super(new SampleTable(name), 0);
        }

        /** This table under another name, for self joins. */
        @Override
        public Outer as(String alias) {
            return new Outer(relation().as(alias));
        }
    }
}
