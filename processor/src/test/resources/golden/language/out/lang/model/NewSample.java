package lang.model;

import dev.squall.sql.NewRow;
import dev.squall.type.bit.BitString;
import dev.squall.type.geometric.Box;
import dev.squall.type.geometric.Circle;
import dev.squall.type.geometric.Line;
import dev.squall.type.geometric.LineSegment;
import dev.squall.type.geometric.Path;
import dev.squall.type.geometric.Point;
import dev.squall.type.geometric.Polygon;
import dev.squall.type.network.Cidr;
import dev.squall.type.network.Inet;
import dev.squall.type.network.MacAddress;
import dev.squall.type.network.MacAddress8;
import dev.squall.type.postgis.Geometry;
import dev.squall.type.range.Multirange;
import dev.squall.type.range.Range;
import dev.squall.type.temporal.Interval;
import dev.squall.type.text.TsQuery;
import dev.squall.type.text.TsVector;
import dev.squall.type.vector.HalfVector;
import dev.squall.type.vector.SparseVector;
import dev.squall.type.vector.Vector;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A row to insert into {@code samples}. Required columns come first, in the record's order; the rest is optional.
 * Start with {@link #integer}.
 */
@Generated("dev.squall.processor.SquallProcessor")
public final class NewSample extends NewRow<SampleTable> {
    private NewSample(@Nullable Object[] values) {
        super(values);
    }

    /** Sets {@code integer}. */
    public static NeedsAt integer(BigInteger integer) {
        return new Stages(integer);
    }

    /** Sets {@code instants}; NULL if never called. */
    public NewSample instants(@Nullable Range<Instant> instants) {
        return new NewSample(with(11, instants));
    }

    /** Sets {@code domain_code}; NULL if never called. */
    public NewSample domainCode(@Nullable String domainCode) {
        return new NewSample(with(50, domainCode));
    }

    /** Sets {@code until}; NULL if never called. */
    public NewSample until(@Nullable LocalDate until) {
        return new NewSample(with(53, until));
    }

    /** Before {@code at} is set. */
    public interface NeedsAt {
        /** Sets {@code at}. */
        NeedsTook at(OffsetTime at);
    }

    /** Before {@code took} is set. */
    public interface NeedsTook {
        /** Sets {@code took}. */
        NeedsEvery took(Duration took);
    }

    /** Before {@code every} is set. */
    public interface NeedsEvery {
        /** Sets {@code every}. */
        NeedsInterval every(Period every);
    }

    /** Before {@code interval} is set. */
    public interface NeedsInterval {
        /** Sets {@code interval}. */
        NeedsInts interval(Interval interval);
    }

    /** Before {@code ints} is set. */
    public interface NeedsInts {
        /** Sets {@code ints}. */
        NeedsLongs ints(Range<Integer> ints);
    }

    /** Before {@code longs} is set. */
    public interface NeedsLongs {
        /** Sets {@code longs}. */
        NeedsDecimals longs(Range<Long> longs);
    }

    /** Before {@code decimals} is set. */
    public interface NeedsDecimals {
        /** Sets {@code decimals}. */
        NeedsDays decimals(Range<BigDecimal> decimals);
    }

    /** Before {@code days} is set. */
    public interface NeedsDays {
        /** Sets {@code days}. */
        NeedsTimes days(Range<LocalDate> days);
    }

    /** Before {@code times} is set. */
    public interface NeedsTimes {
        /** Sets {@code times}. */
        NeedsHolidays times(Range<LocalDateTime> times);
    }

    /** Before {@code holidays} is set. */
    public interface NeedsHolidays {
        /** Sets {@code holidays}. */
        NeedsPeriods holidays(Multirange<LocalDate> holidays);
    }

    /** Before {@code periods} is set. */
    public interface NeedsPeriods {
        /** Sets {@code periods}. */
        NeedsAddress periods(List<Range<LocalDate>> periods);
    }

    /** Before {@code address} is set. */
    public interface NeedsAddress {
        /** Sets {@code address}. */
        NeedsNetwork address(Inet address);
    }

    /** Before {@code network} is set. */
    public interface NeedsNetwork {
        /** Sets {@code network}. */
        NeedsMac network(Cidr network);
    }

    /** Before {@code mac} is set. */
    public interface NeedsMac {
        /** Sets {@code mac}. */
        NeedsMac8 mac(MacAddress mac);
    }

    /** Before {@code mac8} is set. */
    public interface NeedsMac8 {
        /** Sets {@code mac8}. */
        NeedsPoint mac8(MacAddress8 mac8);
    }

    /** Before {@code point} is set. */
    public interface NeedsPoint {
        /** Sets {@code point}. */
        NeedsLine point(Point point);
    }

    /** Before {@code line} is set. */
    public interface NeedsLine {
        /** Sets {@code line}. */
        NeedsSegment line(Line line);
    }

    /** Before {@code segment} is set. */
    public interface NeedsSegment {
        /** Sets {@code segment}. */
        NeedsBox segment(LineSegment segment);
    }

    /** Before {@code box} is set. */
    public interface NeedsBox {
        /** Sets {@code box}. */
        NeedsPath box(Box box);
    }

    /** Before {@code path} is set. */
    public interface NeedsPath {
        /** Sets {@code path}. */
        NeedsPolygon path(Path path);
    }

    /** Before {@code polygon} is set. */
    public interface NeedsPolygon {
        /** Sets {@code polygon}. */
        NeedsCircle polygon(Polygon polygon);
    }

    /** Before {@code circle} is set. */
    public interface NeedsCircle {
        /** Sets {@code circle}. */
        NeedsFlags circle(Circle circle);
    }

    /** Before {@code flags} is set. */
    public interface NeedsFlags {
        /** Sets {@code flags}. */
        NeedsBits flags(BitString flags);
    }

    /** Before {@code bits} is set. */
    public interface NeedsBits {
        /** Sets {@code bits}. */
        NeedsPairs bits(BitString bits);
    }

    /** Before {@code pairs} is set. */
    public interface NeedsPairs {
        /** Sets {@code pairs}. */
        NeedsWords pairs(List<BitString> pairs);
    }

    /** Before {@code words} is set. */
    public interface NeedsWords {
        /** Sets {@code words}. */
        NeedsQuery words(TsVector words);
    }

    /** Before {@code query} is set. */
    public interface NeedsQuery {
        /** Sets {@code query}. */
        NeedsLabels query(TsQuery query);
    }

    /** Before {@code labels} is set. */
    public interface NeedsLabels {
        /** Sets {@code labels}. */
        NeedsOtherLabels labels(Map<String, String> labels);
    }

    /** Before {@code other_labels} is set. */
    public interface NeedsOtherLabels {
        /** Sets {@code other_labels}. */
        NeedsEmbedding otherLabels(Map<String, String> otherLabels);
    }

    /** Before {@code embedding} is set. */
    public interface NeedsEmbedding {
        /** Sets {@code embedding}. */
        NeedsHalf embedding(Vector embedding);
    }

    /** Before {@code half} is set. */
    public interface NeedsHalf {
        /** Sets {@code half}. */
        NeedsSparse half(HalfVector half);
    }

    /** Before {@code sparse} is set. */
    public interface NeedsSparse {
        /** Sets {@code sparse}. */
        NeedsPlace sparse(SparseVector sparse);
    }

    /** Before {@code place} is set. */
    public interface NeedsPlace {
        /** Sets {@code place}. */
        NeedsArea place(Geometry place);
    }

    /** Before {@code area} is set. */
    public interface NeedsArea {
        /** Sets {@code area}. */
        NeedsGrid area(Geometry area);
    }

    /** Before {@code grid} is set. */
    public interface NeedsGrid {
        /** Sets {@code grid}. */
        NeedsCube grid(List<List<Integer>> grid);
    }

    /** Before {@code cube} is set. */
    public interface NeedsCube {
        /** Sets {@code cube}. */
        NeedsGaps cube(List<List<List<String>>> cube);
    }

    /** Before {@code gaps} is set. */
    public interface NeedsGaps {
        /** Sets {@code gaps}. */
        NeedsPlain gaps(List<String> gaps);
    }

    /** Before {@code plain} is set. */
    public interface NeedsPlain {
        /** Sets {@code plain}. */
        NeedsCode plain(String[] plain);
    }

    /** Before {@code code} is set. */
    public interface NeedsCode {
        /** Sets {@code code}. */
        NeedsEmail code(String code);
    }

    /** Before {@code email} is set. */
    public interface NeedsEmail {
        /** Sets {@code email}. */
        NeedsTree email(String email);
    }

    /** Before {@code tree} is set. */
    public interface NeedsTree {
        /** Sets {@code tree}. */
        NeedsDocument tree(String tree);
    }

    /** Before {@code document} is set. */
    public interface NeedsDocument {
        /** Sets {@code document}. */
        NeedsJson document(String document);
    }

    /** Before {@code json} is set. */
    public interface NeedsJson {
        /** Sets {@code json}. */
        NeedsKept json(String json);
    }

    /** Before {@code kept} is set. */
    public interface NeedsKept {
        /** Sets {@code kept}. */
        NeedsOwner kept(String kept);
    }

    /** Before {@code owner} is set. */
    public interface NeedsOwner {
        /** Sets {@code owner}. */
        NeedsEmails owner(String owner);
    }

    /** Before {@code emails} is set. */
    public interface NeedsEmails {
        /** Sets {@code emails}. */
        NeedsQuantity emails(List<String> emails);
    }

    /** Before {@code quantity} is set. */
    public interface NeedsQuantity {
        /** Sets {@code quantity}. */
        NeedsYear quantity(int quantity);
    }

    /** Before {@code year} is set. */
    public interface NeedsYear {
        /** Sets {@code year}. */
        NeedsYears year(Year year);
    }

    /** Before {@code years} is set. */
    public interface NeedsYears {
        /** Sets {@code years}. */
        NewSample years(List<Year> years);
    }

    private static final class Stages implements NeedsAt,
            NeedsTook,
            NeedsEvery,
            NeedsInterval,
            NeedsInts,
            NeedsLongs,
            NeedsDecimals,
            NeedsDays,
            NeedsTimes,
            NeedsHolidays,
            NeedsPeriods,
            NeedsAddress,
            NeedsNetwork,
            NeedsMac,
            NeedsMac8,
            NeedsPoint,
            NeedsLine,
            NeedsSegment,
            NeedsBox,
            NeedsPath,
            NeedsPolygon,
            NeedsCircle,
            NeedsFlags,
            NeedsBits,
            NeedsPairs,
            NeedsWords,
            NeedsQuery,
            NeedsLabels,
            NeedsOtherLabels,
            NeedsEmbedding,
            NeedsHalf,
            NeedsSparse,
            NeedsPlace,
            NeedsArea,
            NeedsGrid,
            NeedsCube,
            NeedsGaps,
            NeedsPlain,
            NeedsCode,
            NeedsEmail,
            NeedsTree,
            NeedsDocument,
            NeedsJson,
            NeedsKept,
            NeedsOwner,
            NeedsEmails,
            NeedsQuantity,
            NeedsYear,
            NeedsYears {
        private final @Nullable Object[] values = unset(54);

        Stages(BigInteger integer) {
            values[1] = required("integer", integer);
        }

        @Override
        public NeedsTook at(OffsetTime at) {
            values[2] = required("at", at);
            return this;
        }

        @Override
        public NeedsEvery took(Duration took) {
            values[3] = required("took", took);
            return this;
        }

        @Override
        public NeedsInterval every(Period every) {
            values[4] = required("every", every);
            return this;
        }

        @Override
        public NeedsInts interval(Interval interval) {
            values[5] = required("interval", interval);
            return this;
        }

        @Override
        public NeedsLongs ints(Range<Integer> ints) {
            values[6] = required("ints", ints);
            return this;
        }

        @Override
        public NeedsDecimals longs(Range<Long> longs) {
            values[7] = required("longs", longs);
            return this;
        }

        @Override
        public NeedsDays decimals(Range<BigDecimal> decimals) {
            values[8] = required("decimals", decimals);
            return this;
        }

        @Override
        public NeedsTimes days(Range<LocalDate> days) {
            values[9] = required("days", days);
            return this;
        }

        @Override
        public NeedsHolidays times(Range<LocalDateTime> times) {
            values[10] = required("times", times);
            return this;
        }

        @Override
        public NeedsPeriods holidays(Multirange<LocalDate> holidays) {
            values[12] = required("holidays", holidays);
            return this;
        }

        @Override
        public NeedsAddress periods(List<Range<LocalDate>> periods) {
            values[13] = required("periods", periods);
            return this;
        }

        @Override
        public NeedsNetwork address(Inet address) {
            values[14] = required("address", address);
            return this;
        }

        @Override
        public NeedsMac network(Cidr network) {
            values[15] = required("network", network);
            return this;
        }

        @Override
        public NeedsMac8 mac(MacAddress mac) {
            values[16] = required("mac", mac);
            return this;
        }

        @Override
        public NeedsPoint mac8(MacAddress8 mac8) {
            values[17] = required("mac8", mac8);
            return this;
        }

        @Override
        public NeedsLine point(Point point) {
            values[18] = required("point", point);
            return this;
        }

        @Override
        public NeedsSegment line(Line line) {
            values[19] = required("line", line);
            return this;
        }

        @Override
        public NeedsBox segment(LineSegment segment) {
            values[20] = required("segment", segment);
            return this;
        }

        @Override
        public NeedsPath box(Box box) {
            values[21] = required("box", box);
            return this;
        }

        @Override
        public NeedsPolygon path(Path path) {
            values[22] = required("path", path);
            return this;
        }

        @Override
        public NeedsCircle polygon(Polygon polygon) {
            values[23] = required("polygon", polygon);
            return this;
        }

        @Override
        public NeedsFlags circle(Circle circle) {
            values[24] = required("circle", circle);
            return this;
        }

        @Override
        public NeedsBits flags(BitString flags) {
            values[25] = required("flags", flags);
            return this;
        }

        @Override
        public NeedsPairs bits(BitString bits) {
            values[26] = required("bits", bits);
            return this;
        }

        @Override
        public NeedsWords pairs(List<BitString> pairs) {
            values[27] = required("pairs", pairs);
            return this;
        }

        @Override
        public NeedsQuery words(TsVector words) {
            values[28] = required("words", words);
            return this;
        }

        @Override
        public NeedsLabels query(TsQuery query) {
            values[29] = required("query", query);
            return this;
        }

        @Override
        public NeedsOtherLabels labels(Map<String, String> labels) {
            values[30] = required("labels", labels);
            return this;
        }

        @Override
        public NeedsEmbedding otherLabels(Map<String, String> otherLabels) {
            values[31] = required("otherLabels", otherLabels);
            return this;
        }

        @Override
        public NeedsHalf embedding(Vector embedding) {
            values[32] = required("embedding", embedding);
            return this;
        }

        @Override
        public NeedsSparse half(HalfVector half) {
            values[33] = required("half", half);
            return this;
        }

        @Override
        public NeedsPlace sparse(SparseVector sparse) {
            values[34] = required("sparse", sparse);
            return this;
        }

        @Override
        public NeedsArea place(Geometry place) {
            values[35] = required("place", place);
            return this;
        }

        @Override
        public NeedsGrid area(Geometry area) {
            values[36] = required("area", area);
            return this;
        }

        @Override
        public NeedsCube grid(List<List<Integer>> grid) {
            values[37] = required("grid", grid);
            return this;
        }

        @Override
        public NeedsGaps cube(List<List<List<String>>> cube) {
            values[38] = required("cube", cube);
            return this;
        }

        @Override
        public NeedsPlain gaps(List<String> gaps) {
            values[39] = required("gaps", gaps);
            return this;
        }

        @Override
        public NeedsCode plain(String[] plain) {
            values[40] = required("plain", plain);
            return this;
        }

        @Override
        public NeedsEmail code(String code) {
            values[41] = required("code", code);
            return this;
        }

        @Override
        public NeedsTree email(String email) {
            values[42] = required("email", email);
            return this;
        }

        @Override
        public NeedsDocument tree(String tree) {
            values[43] = required("tree", tree);
            return this;
        }

        @Override
        public NeedsJson document(String document) {
            values[44] = required("document", document);
            return this;
        }

        @Override
        public NeedsKept json(String json) {
            values[45] = required("json", json);
            return this;
        }

        @Override
        public NeedsOwner kept(String kept) {
            values[46] = required("kept", kept);
            return this;
        }

        @Override
        public NeedsEmails owner(String owner) {
            values[47] = required("owner", owner);
            return this;
        }

        @Override
        public NeedsQuantity emails(List<String> emails) {
            values[48] = required("emails", emails);
            return this;
        }

        @Override
        public NeedsYear quantity(int quantity) {
            values[49] = quantity;
            return this;
        }

        @Override
        public NeedsYears year(Year year) {
            values[51] = required("year", year);
            return this;
        }

        @Override
        public NewSample years(List<Year> years) {
            values[52] = required("years", years);
            return new NewSample(values.clone());
        }
    }
}
