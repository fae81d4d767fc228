package dev.squall.processor.read;

import dev.squall.processor.model.JavaType;
import java.util.Map;

/** Knows the supported type that is nearest to an unsupported one. */
final class UnsupportedTypes {

    private static final String OTHERWISE =
            "Use a number, boolean, String, UUID, byte[], a java.time type, an enum, a type of dev.squall.type, a"
                    + " List of these, a record of one component, or @UseCodec or @Json with a codec.";

    private static final Map<String, String> ADVICE = Map.ofEntries(
            Map.entry("char", "Use String."),
            Map.entry("java.lang.Character", "Use String."),
            Map.entry("java.lang.CharSequence", "Use String."),
            Map.entry("byte", "Use short, or byte[] for bytes."),
            Map.entry("java.lang.Byte", "Use Short, or byte[] for bytes."),
            Map.entry("java.lang.Number", "Use BigDecimal, long or double."),
            Map.entry(
                    "java.time.ZonedDateTime",
                    "Use OffsetDateTime or Instant: PostgreSQL keeps the moment, not the zone."),
            Map.entry("java.time.Year", "Use int."),
            Map.entry("java.time.YearMonth", "Use LocalDate of the first day."),
            Map.entry("java.time.ZoneId", "Use String."),
            Map.entry("java.util.Date", "Use Instant."),
            Map.entry("java.util.Calendar", "Use Instant."),
            Map.entry("java.sql.Timestamp", "Use Instant, or LocalDateTime for a time without zone."),
            Map.entry("java.sql.Date", "Use LocalDate."),
            Map.entry("java.sql.Time", "Use LocalTime."),
            Map.entry("java.util.OptionalInt", "Use Optional<Integer>."),
            Map.entry("java.util.OptionalLong", "Use Optional<Long>."),
            Map.entry("java.util.OptionalDouble", "Use Optional<Double>."),
            Map.entry(
                    "java.util.Map", "Use Map<String, String> for hstore, @Json with a codec, or a table of its own."),
            Map.entry("java.util.Set", "Use List for an array, or a table of its own."),
            Map.entry("java.util.Collection", "Use List for an array, or a table of its own."),
            Map.entry("java.util.ArrayList", "Use List."),
            Map.entry("java.lang.Iterable", "Use List for an array, or a table of its own."),
            Map.entry("java.net.URI", "Use String."),
            Map.entry("java.net.URL", "Use String."),
            Map.entry("java.util.Locale", "Use String."),
            Map.entry("java.util.Currency", "Use String."),
            Map.entry("java.lang.Object", "Use @Json with a codec."));

    private static final Map<String, String> BOXES = Map.of(
            "boolean", "Boolean", "short", "Short", "int", "Integer", "long", "Long", "float", "Float", "double",
            "Double");

    private UnsupportedTypes() {}

    static String advice(JavaType type) {
        if (type.dimensions() > 0) {
            String element = type.element().toString();
            boolean scalar =
                    BOXES.containsKey(element) || ScalarTypes.of(type.element()).isPresent();
            return scalar ? "Use List<" + BOXES.getOrDefault(element, element) + ">." : OTHERWISE;
        }
        return ADVICE.getOrDefault(type.qualifiedName(), OTHERWISE);
    }
}
