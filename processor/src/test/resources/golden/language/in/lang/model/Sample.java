package lang.model;

import dev.squall.annotation.Column;
import dev.squall.annotation.Id;
import dev.squall.annotation.Identity;
import dev.squall.annotation.Json;
import dev.squall.annotation.Table;
import dev.squall.annotation.UseCodec;
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
import dev.squall.type.temporal.InfinityCodecs;
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
import org.jspecify.annotations.Nullable;

/** A column of every type that the other cases have not. */
@Table
public record Sample(
        @Id @Identity(start = 10, increment = 5, minValue = 0, maxValue = 1000, cycle = true, cache = 3) long id,
        BigInteger integer,
        OffsetTime at,
        Duration took,
        Period every,
        @Column(type = "interval(3)") Interval interval,
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
        @Column(type = "bit(8)") BitString flags,
        BitString bits,
        @Column(type = "bit(2)[]") List<BitString> pairs,
        TsVector words,
        TsQuery query,
        Map<String, String> labels,
        @Column(type = "extensions.hstore") Map<String, String> otherLabels,
        @Column(type = "vector(3)") Vector embedding,
        @Column(type = "extensions.halfvec(3)") HalfVector half,
        SparseVector sparse,
        @Column(type = "geometry(point, 4326)") Geometry place,
        @Column(type = "geography") Geometry area,
        List<List<Integer>> grid,
        List<List<List<@Nullable String>>> cube,
        List<@Nullable String> gaps,
        String[] plain,
        @Column(type = "char(3)") String code,
        @Column(type = "citext") String email,
        @Column(type = "ltree") String tree,
        @Column(type = "xml") String document,
        @Column(type = "json") String json,
        @Json @Column(type = "json") String kept,
        @Column(type = "name") String owner,
        @Column(type = "citext[]") List<String> emails,
        @Column(type = "lang.positive") int quantity,
        @Column(type = "lang.\"Code\"") Optional<String> domainCode,
        @UseCodec(YearCodec.class) @Column(type = "integer") Year year,
        @UseCodec(YearCodec.class) @Column(type = "integer[]") List<Year> years,
        @UseCodec(value = InfinityCodecs.class, constant = "DATE") @Column(type = "date") @Nullable LocalDate until) {}
