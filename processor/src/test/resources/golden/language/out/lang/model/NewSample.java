package lang.model;

import dev.squall.sql.NewRow;
import dev.squall.sql.RowStages;
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
        return (NeedsAt) RowStages.set(new Stages(), 1, "integer", integer);
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

    public interface NeedsAt {
        /** Sets {@code at}. */
        default NeedsTook at(OffsetTime at) {
            return (NeedsTook) RowStages.set(this, 2, "at", at);
        }
    }

    public interface NeedsTook {
        /** Sets {@code took}. */
        default NeedsEvery took(Duration took) {
            return (NeedsEvery) RowStages.set(this, 3, "took", took);
        }
    }

    public interface NeedsEvery {
        /** Sets {@code every}. */
        default NeedsInterval every(Period every) {
            return (NeedsInterval) RowStages.set(this, 4, "every", every);
        }
    }

    public interface NeedsInterval {
        /** Sets {@code interval}. */
        default NeedsInts interval(Interval interval) {
            return (NeedsInts) RowStages.set(this, 5, "interval", interval);
        }
    }

    public interface NeedsInts {
        /** Sets {@code ints}. */
        default NeedsLongs ints(Range<Integer> ints) {
            return (NeedsLongs) RowStages.set(this, 6, "ints", ints);
        }
    }

    public interface NeedsLongs {
        /** Sets {@code longs}. */
        default NeedsDecimals longs(Range<Long> longs) {
            return (NeedsDecimals) RowStages.set(this, 7, "longs", longs);
        }
    }

    public interface NeedsDecimals {
        /** Sets {@code decimals}. */
        default NeedsDays decimals(Range<BigDecimal> decimals) {
            return (NeedsDays) RowStages.set(this, 8, "decimals", decimals);
        }
    }

    public interface NeedsDays {
        /** Sets {@code days}. */
        default NeedsTimes days(Range<LocalDate> days) {
            return (NeedsTimes) RowStages.set(this, 9, "days", days);
        }
    }

    public interface NeedsTimes {
        /** Sets {@code times}. */
        default NeedsHolidays times(Range<LocalDateTime> times) {
            return (NeedsHolidays) RowStages.set(this, 10, "times", times);
        }
    }

    public interface NeedsHolidays {
        /** Sets {@code holidays}. */
        default NeedsPeriods holidays(Multirange<LocalDate> holidays) {
            return (NeedsPeriods) RowStages.set(this, 12, "holidays", holidays);
        }
    }

    public interface NeedsPeriods {
        /** Sets {@code periods}. */
        default NeedsAddress periods(List<Range<LocalDate>> periods) {
            return (NeedsAddress) RowStages.set(this, 13, "periods", periods);
        }
    }

    public interface NeedsAddress {
        /** Sets {@code address}. */
        default NeedsNetwork address(Inet address) {
            return (NeedsNetwork) RowStages.set(this, 14, "address", address);
        }
    }

    public interface NeedsNetwork {
        /** Sets {@code network}. */
        default NeedsMac network(Cidr network) {
            return (NeedsMac) RowStages.set(this, 15, "network", network);
        }
    }

    public interface NeedsMac {
        /** Sets {@code mac}. */
        default NeedsMac8 mac(MacAddress mac) {
            return (NeedsMac8) RowStages.set(this, 16, "mac", mac);
        }
    }

    public interface NeedsMac8 {
        /** Sets {@code mac8}. */
        default NeedsPoint mac8(MacAddress8 mac8) {
            return (NeedsPoint) RowStages.set(this, 17, "mac8", mac8);
        }
    }

    public interface NeedsPoint {
        /** Sets {@code point}. */
        default NeedsLine point(Point point) {
            return (NeedsLine) RowStages.set(this, 18, "point", point);
        }
    }

    public interface NeedsLine {
        /** Sets {@code line}. */
        default NeedsSegment line(Line line) {
            return (NeedsSegment) RowStages.set(this, 19, "line", line);
        }
    }

    public interface NeedsSegment {
        /** Sets {@code segment}. */
        default NeedsBox segment(LineSegment segment) {
            return (NeedsBox) RowStages.set(this, 20, "segment", segment);
        }
    }

    public interface NeedsBox {
        /** Sets {@code box}. */
        default NeedsPath box(Box box) {
            return (NeedsPath) RowStages.set(this, 21, "box", box);
        }
    }

    public interface NeedsPath {
        /** Sets {@code path}. */
        default NeedsPolygon path(Path path) {
            return (NeedsPolygon) RowStages.set(this, 22, "path", path);
        }
    }

    public interface NeedsPolygon {
        /** Sets {@code polygon}. */
        default NeedsCircle polygon(Polygon polygon) {
            return (NeedsCircle) RowStages.set(this, 23, "polygon", polygon);
        }
    }

    public interface NeedsCircle {
        /** Sets {@code circle}. */
        default NeedsFlags circle(Circle circle) {
            return (NeedsFlags) RowStages.set(this, 24, "circle", circle);
        }
    }

    public interface NeedsFlags {
        /** Sets {@code flags}. */
        default NeedsBits flags(BitString flags) {
            return (NeedsBits) RowStages.set(this, 25, "flags", flags);
        }
    }

    public interface NeedsBits {
        /** Sets {@code bits}. */
        default NeedsPairs bits(BitString bits) {
            return (NeedsPairs) RowStages.set(this, 26, "bits", bits);
        }
    }

    public interface NeedsPairs {
        /** Sets {@code pairs}. */
        default NeedsWords pairs(List<BitString> pairs) {
            return (NeedsWords) RowStages.set(this, 27, "pairs", pairs);
        }
    }

    public interface NeedsWords {
        /** Sets {@code words}. */
        default NeedsQuery words(TsVector words) {
            return (NeedsQuery) RowStages.set(this, 28, "words", words);
        }
    }

    public interface NeedsQuery {
        /** Sets {@code query}. */
        default NeedsLabels query(TsQuery query) {
            return (NeedsLabels) RowStages.set(this, 29, "query", query);
        }
    }

    public interface NeedsLabels {
        /** Sets {@code labels}. */
        default NeedsOtherLabels labels(Map<String, String> labels) {
            return (NeedsOtherLabels) RowStages.set(this, 30, "labels", labels);
        }
    }

    public interface NeedsOtherLabels {
        /** Sets {@code other_labels}. */
        default NeedsEmbedding otherLabels(Map<String, String> otherLabels) {
            return (NeedsEmbedding) RowStages.set(this, 31, "otherLabels", otherLabels);
        }
    }

    public interface NeedsEmbedding {
        /** Sets {@code embedding}. */
        default NeedsHalf embedding(Vector embedding) {
            return (NeedsHalf) RowStages.set(this, 32, "embedding", embedding);
        }
    }

    public interface NeedsHalf {
        /** Sets {@code half}. */
        default NeedsSparse half(HalfVector half) {
            return (NeedsSparse) RowStages.set(this, 33, "half", half);
        }
    }

    public interface NeedsSparse {
        /** Sets {@code sparse}. */
        default NeedsPlace sparse(SparseVector sparse) {
            return (NeedsPlace) RowStages.set(this, 34, "sparse", sparse);
        }
    }

    public interface NeedsPlace {
        /** Sets {@code place}. */
        default NeedsArea place(Geometry place) {
            return (NeedsArea) RowStages.set(this, 35, "place", place);
        }
    }

    public interface NeedsArea {
        /** Sets {@code area}. */
        default NeedsGrid area(Geometry area) {
            return (NeedsGrid) RowStages.set(this, 36, "area", area);
        }
    }

    public interface NeedsGrid {
        /** Sets {@code grid}. */
        default NeedsCube grid(List<List<Integer>> grid) {
            return (NeedsCube) RowStages.set(this, 37, "grid", grid);
        }
    }

    public interface NeedsCube {
        /** Sets {@code cube}. */
        default NeedsGaps cube(List<List<List<String>>> cube) {
            return (NeedsGaps) RowStages.set(this, 38, "cube", cube);
        }
    }

    public interface NeedsGaps {
        /** Sets {@code gaps}. */
        default NeedsPlain gaps(List<String> gaps) {
            return (NeedsPlain) RowStages.set(this, 39, "gaps", gaps);
        }
    }

    public interface NeedsPlain {
        /** Sets {@code plain}. */
        default NeedsCode plain(String[] plain) {
            return (NeedsCode) RowStages.set(this, 40, "plain", plain);
        }
    }

    public interface NeedsCode {
        /** Sets {@code code}. */
        default NeedsEmail code(String code) {
            return (NeedsEmail) RowStages.set(this, 41, "code", code);
        }
    }

    public interface NeedsEmail {
        /** Sets {@code email}. */
        default NeedsTree email(String email) {
            return (NeedsTree) RowStages.set(this, 42, "email", email);
        }
    }

    public interface NeedsTree {
        /** Sets {@code tree}. */
        default NeedsDocument tree(String tree) {
            return (NeedsDocument) RowStages.set(this, 43, "tree", tree);
        }
    }

    public interface NeedsDocument {
        /** Sets {@code document}. */
        default NeedsJson document(String document) {
            return (NeedsJson) RowStages.set(this, 44, "document", document);
        }
    }

    public interface NeedsJson {
        /** Sets {@code json}. */
        default NeedsKept json(String json) {
            return (NeedsKept) RowStages.set(this, 45, "json", json);
        }
    }

    public interface NeedsKept {
        /** Sets {@code kept}. */
        default NeedsOwner kept(String kept) {
            return (NeedsOwner) RowStages.set(this, 46, "kept", kept);
        }
    }

    public interface NeedsOwner {
        /** Sets {@code owner}. */
        default NeedsEmails owner(String owner) {
            return (NeedsEmails) RowStages.set(this, 47, "owner", owner);
        }
    }

    public interface NeedsEmails {
        /** Sets {@code emails}. */
        default NeedsQuantity emails(List<String> emails) {
            return (NeedsQuantity) RowStages.set(this, 48, "emails", emails);
        }
    }

    public interface NeedsQuantity {
        /** Sets {@code quantity}. */
        default NeedsYear quantity(int quantity) {
            return (NeedsYear) RowStages.set(this, 49, "quantity", quantity);
        }
    }

    public interface NeedsYear {
        /** Sets {@code year}. */
        default NeedsYears year(Year year) {
            return (NeedsYears) RowStages.set(this, 51, "year", year);
        }
    }

    public interface NeedsYears {
        /** Sets {@code years}. */
        default NewSample years(List<Year> years) {
            return new NewSample(RowStages.last(this, 52, "years", years));
        }
    }

    private static final class Stages extends RowStages implements NeedsAt,
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
        Stages() {
            super(54);
        }
    }
}
