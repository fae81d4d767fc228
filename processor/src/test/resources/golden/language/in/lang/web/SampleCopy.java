package lang.web;

import dev.squall.annotation.Shape;
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
import dev.squall.type.network.MacAddress8;
import dev.squall.type.network.MacAddress;
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
import java.util.Optional;
import lang.model.Sample;
import org.jspecify.annotations.Nullable;

/** Every other type in a shape of another package. */
@Shape(Sample.class)
record SampleCopy(
        long id,
        BigInteger integer,
        OffsetTime at,
        Duration took,
        Period every,
        Interval interval,
        Range<Integer> ints,
        Range<Long> longs,
        Range<BigDecimal> decimals,
        Range<LocalDate> days,
        Range<LocalDateTime> times,
        @Nullable Range<Instant> instants,
        Multirange<LocalDate> holidays,
        List<Range<LocalDate>> periods,
        Inet address,
        Cidr network,
        MacAddress mac,
        MacAddress8 mac8,
        Point point,
        Line line,
        LineSegment segment,
        Box box,
        Path path,
        Polygon polygon,
        Circle circle,
        BitString flags,
        BitString bits,
        List<BitString> pairs,
        TsVector words,
        TsQuery query,
        Map<String, String> labels,
        Map<String, String> otherLabels,
        Vector embedding,
        HalfVector half,
        SparseVector sparse,
        Geometry place,
        Geometry area,
        List<List<Integer>> grid,
        List<List<List<@Nullable String>>> cube,
        List<@Nullable String> gaps,
        String[] plain,
        String code,
        String email,
        String tree,
        String document,
        String json,
        String kept,
        String owner,
        List<String> emails,
        int quantity,
        Optional<String> domainCode,
        Year year,
        List<Year> years,
        @Nullable LocalDate until) {}
