package dev.squall.examples.docs;

import static dev.squall.examples.chatmaps.schema.Tables.*;
import static dev.squall.sql.Sql.*;

import dev.squall.sql.Query;
import dev.squall.sql.Select;
import dev.squall.sql.TemporalField;
import dev.squall.sql.Window;
import dev.squall.sql.tuple.Row2;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The queries of docs/expressions. */
final class Expressions {

    private Expressions() {}

    static Map<String, Supplier<Query<?>>> byTag() {
        Map<String, Supplier<Query<?>>> queries = new LinkedHashMap<>();
        queries.put("text", Expressions::text);
        queries.put("patterns", Expressions::patterns);
        queries.put("numbers", Expressions::numbers);
        queries.put("nullability", Expressions::nullability);
        queries.put("choices", Expressions::choices);
        queries.put("casts", Expressions::casts);
        queries.put("dates", Expressions::dates);
        queries.put("shifts", Expressions::shifts);
        queries.put("aggregates", Expressions::aggregates);
        queries.put("collecting", Expressions::collecting);
        queries.put("percentiles", Expressions::percentiles);
        queries.put("ranking", Expressions::ranking);
        queries.put("frame", Expressions::frame);
        queries.put("named", Expressions::named);
        queries.put("scalar", Expressions::scalars);
        queries.put("quantified", Expressions::quantified);
        queries.put("rows", Expressions::rows);
        queries.put("json-read", Expressions::jsonRead);
        queries.put("json-build", Expressions::jsonBuild);
        queries.put("arrays", Expressions::arrays);
        queries.put("search", Expressions::search);
        queries.put("custom", Expressions::custom);
        return queries;
    }

    private static Query<?> text() {
        // tag::text
        Query<Row2<String, Integer>> domains = select(
                        USERS.email.splitPart("@", -1).upper(), USERS.name.length())
                .from(USERS)
                .where(USERS.name.startsWith("B"));
        // end::text
        return domains;
    }

    private static Query<?> patterns() {
        // tag::patterns
        Query<String> names = select(PLACES.name)
                .from(PLACES)
                .where(PLACES.name.ilike(anyOf("%lab", "%roca")).or(PLACES.name.matches("^H.*f$")))
                .orderBy(PLACES.name.asc());
        // end::patterns
        return names;
    }

    private static Query<?> numbers() {
        // tag::numbers
        Query<Row2<String, Double>> distances = select(
                        PLACES.name, PLACES.latitude.minus(38.7).times(111.2).round(1))
                .from(PLACES)
                .where(PLACES.longitude.abs().lt(9.2))
                .orderBy(PLACES.name.asc());
        // end::numbers
        return distances;
    }

    private static Query<?> nullability() {
        // tag::nullability
        Query<Optional<String>> unknown = select(USERS.bio.upper()).from(USERS).where(USERS.name.eq("Cleo"));
        Select<String> known =
                select(USERS.bio.coalesce("says nothing").upper()).from(USERS).where(USERS.name.eq("Dan"));
        // end::nullability
        return unknown.unionAll(known.map(Optional::of));
    }

    private static Query<?> choices() {
        // tag::choices
        var stars = caseWhen(PLACES.rating.ge(new BigDecimal("4.5")), value("great"))
                .when(PLACES.rating.isNull(), value("new"))
                .otherwise(value("good"));
        Query<Row2<String, String>> places =
                select(PLACES.name, stars).from(PLACES).orderBy(PLACES.name.asc());
        // end::choices
        return places;
    }

    private static Query<?> casts() {
        // tag::casts
        Query<Row2<String, Integer>> rounded = select(
                        cast(PLACES.latitude, TEXT).concat("N"), cast(PLACES.latitude, INTEGER))
                .from(PLACES)
                .where(PLACES.name.eq("Fabrica"));
        // end::casts
        return rounded;
    }

    private static Query<?> dates() {
        // tag::dates
        Query<Row2<Optional<BigDecimal>, Optional<String>>> years = select(
                        USERS.birthday.extract(TemporalField.YEAR), USERS.birthday.toChar("DD Mon"))
                .from(USERS)
                .where(USERS.birthday.lt(currentDate()));
        // end::dates
        return years;
    }

    private static Query<?> shifts() {
        // tag::shifts
        Query<Row2<Optional<LocalDate>, Instant>> shifted = select(
                        USERS.birthday.plus(Period.ofYears(18)), USERS.createdAt.truncatedTo(TemporalField.MONTH))
                .from(USERS)
                .where(USERS.name.eq("Bela"));
        // end::shifts
        return shifted;
    }

    private static Query<?> aggregates() {
        // tag::aggregates
        Query<?> ratings = select(
                        MAPS.title,
                        count().filter(PLACES.rating.ge(4)),
                        avg(PLACES.rating).filter(PLACES.rating.isNotNull()))
                .from(MAPS)
                .join(PLACES, PLACES.mapId.eq(MAPS.id))
                .groupBy(MAPS.id)
                .orderBy(MAPS.title.asc());
        // end::aggregates
        return ratings;
    }

    private static Query<?> collecting() {
        // tag::collecting
        Query<?> lists = select(
                        PLACES.mapId,
                        arrayAgg(PLACES.name).orderBy(PLACES.rating.desc().nullsLast()),
                        stringAgg(PLACES.name, " / ").orderBy(PLACES.name.asc()))
                .from(PLACES)
                .groupBy(PLACES.mapId)
                .orderBy(PLACES.mapId.asc());
        // end::collecting
        return lists;
    }

    private static Query<?> percentiles() {
        // tag::percentiles
        Query<?> spread = select(percentileCont(0.5, PLACES.rating), percentileDisc(0.5, PLACES.rating))
                .from(PLACES);
        // end::percentiles
        return spread;
    }

    private static Query<?> ranking() {
        // tag::ranking
        Query<?> ranked = select(
                        PLACES.name,
                        rank().over(w -> w.partitionBy(PLACES.mapId)
                                .orderBy(PLACES.rating.desc().nullsLast())),
                        lag(PLACES.name).over(w -> w.orderBy(PLACES.id.asc())))
                .from(PLACES)
                .orderBy(PLACES.id.asc());
        // end::ranking
        return ranked;
    }

    private static Query<?> frame() {
        // tag::frame
        Query<?> running = select(
                        PLACES.name,
                        sum(PLACES.rating)
                                .over(w -> w.orderBy(PLACES.id.asc()).rows(unboundedPreceding(), currentRow())))
                .from(PLACES)
                .orderBy(PLACES.id.asc());
        // end::frame
        return running;
    }

    private static Query<?> named() {
        // tag::named
        Window byMap = window("by_map").partitionBy(PLACES.mapId).orderBy(PLACES.name.asc());
        Query<?> numbered = select(PLACES.name, rowNumber().over(byMap), count().over(byMap))
                .from(PLACES)
                .window(byMap)
                .orderBy(PLACES.id.asc());
        // end::named
        return numbered;
    }

    private static Query<?> scalars() {
        // tag::scalar
        Query<Row2<String, Long>> counted = select(
                        MAPS.title,
                        scalar(count(), q -> q.from(PLACES).where(PLACES.mapId.eq(MAPS.id)))
                                .coalesce(0L))
                .from(MAPS)
                .orderBy(MAPS.title.asc());
        // end::scalar
        return counted;
    }

    private static Query<?> quantified() {
        // tag::quantified
        Query<String> best = select(PLACES.name)
                .from(PLACES)
                .where(PLACES.rating.ge(allOf(
                        select(PLACES.as("p").rating.coalesce(BigDecimal.ZERO)).from(PLACES.as("p")))));
        // end::quantified
        return best;
    }

    private static Query<?> rows() {
        // tag::rows
        Query<String> emails = select(USERS.email)
                .from(USERS)
                .where(row(USERS.name, USERS.email)
                        .in(List.of(
                                new Row2<>("Ada", "ada@chatmaps.example"),
                                new Row2<>("Dan", "dan@elsewhere.example"))));
        // end::rows
        return emails;
    }

    private static Query<?> jsonRead() {
        // tag::json-read
        Query<?> urls = select(
                        MESSAGES.attachments.textAt("urls", "0"),
                        MESSAGES.attachments.get("urls").arrayLength())
                .from(MESSAGES)
                .where(MESSAGES.attachments.pathExists("$.urls[*] ? (@ like_regex \"jpg$\")"));
        // end::json-read
        return urls;
    }

    private static Query<?> jsonBuild() {
        // tag::json-build
        Query<?> objects = select(jsonbAgg(jsonbBuildObject()
                                .with("name", TAGS.label)
                                .with("id", TAGS.id)
                                .build())
                        .orderBy(TAGS.label.asc()))
                .from(TAGS);
        // end::json-build
        return objects;
    }

    private static Query<?> arrays() {
        // tag::arrays
        Query<?> aliases = select(
                        PLACES.name,
                        PLACES.aliases.append("!").slice(1, 2),
                        PLACES.aliases.at(1),
                        PLACES.aliases.join(", "))
                .from(PLACES)
                .where(PLACES.aliases
                        .overlaps(List.of("Lab", "Cafe"))
                        .or(value("Lab").eq(anyOf(PLACES.aliases))));
        // end::arrays
        return aliases;
    }

    private static Query<?> search() {
        // tag::search
        var words = websearchToTsQuery("english", "photos -table");
        var document = toTsVector("english", MESSAGES.body);
        Query<?> found = select(tsHeadline("english", MESSAGES.body, words))
                .from(MESSAGES)
                .where(document.matches(words))
                .orderBy(document.rank(words).desc());
        // end::search
        return found;
    }

    private static Query<?> custom() {
        // tag::custom
        var distance = function("floor", NUMERIC, PLACES.latitude);
        var raw = sql("{} % 2 = 0", PLACES.id).asCondition();
        Query<?> even = select(PLACES.name, distance).from(PLACES).where(raw).orderBy(PLACES.id.asc());
        // end::custom
        return even;
    }
}
