package dev.squall.studio.javacode;

import dev.squall.studio.catalog.Column;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Java expressions for values that are given as PostgreSQL reads them.
 *
 * <p>Only what means the same in both is translated; what depends on the server, such as {@code yesterday}, is not.
 */
final class JavaValue {
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,300}(\\.\\d{1,300})?");
    private static final Pattern UUID = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern TIME = Pattern.compile("\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,6})?)?");
    private static final Pattern TIMESTAMP = Pattern.compile("(" + DATE + ")[ T](" + TIME + ")");
    private static final Pattern INSTANT = Pattern.compile(TIMESTAMP + " ?(Z|[+-]\\d\\d(?::\\d\\d)?)");
    private static final Pattern ARRAY = Pattern.compile("\\{([^{}\"\\\\]*)\\}");
    private static final Pattern RANGE = Pattern.compile("([\\[(])([^,\\[\\]()\"\\\\]+),([^,\\[\\]()\"\\\\]+)([\\])])");
    private static final Set<String> TRUE = Set.of("t", "true", "yes", "on", "1", "y");
    private static final Set<String> FALSE = Set.of("f", "false", "no", "off", "0", "n");

    private JavaValue() {}

    /** The expression for a value of a column; empty if only the server knows what it means. */
    static Optional<String> of(Column column, JavaType type, String text) {
        return switch (type.values()) {
            case ENUM ->
                Optional.ofNullable(RecordSource.enumConstants(column).get(text))
                        .map(constant -> type.name() + "." + constant);
            case LIST -> JavaType.elementOf(column).flatMap(element -> list(element, text));
            case RANGE -> JavaType.boundOf(column).flatMap(bound -> range(bound, text));
            default -> scalar(type, text);
        };
    }

    private static Optional<String> scalar(JavaType type, String text) {
        try {
            return switch (type.values()) {
                case BOOLEAN -> bool(text.strip().toLowerCase(Locale.ROOT));
                case SHORT -> decimal(text).map(d -> "(short) " + new BigDecimal(d).shortValueExact());
                case INT -> decimal(text).map(d -> Integer.toString(new BigDecimal(d).intValueExact()));
                case LONG -> decimal(text).map(d -> new BigDecimal(d).longValueExact() + "L");
                case FLOAT -> decimal(text).map(d -> Float.parseFloat(d) + "f").filter(JavaValue::isFinite);
                case DOUBLE ->
                    decimal(text)
                            .map(d -> Double.toString(Double.parseDouble(d)))
                            .filter(JavaValue::isFinite);
                case DECIMAL -> decimal(text).map(d -> "new BigDecimal(\"" + d + "\")");
                case TEXT, JSON -> Optional.of(JavaName.literal(text));
                // the simple name is also that of a constant of the query language
                case UUID -> UUID.matcher(text).matches() ? call("java.util.UUID.fromString", text) : Optional.empty();
                case DATE -> DATE.matcher(text).matches() ? call("LocalDate.parse", LocalDate.parse(text)) : none();
                case TIME -> TIME.matcher(text).matches() ? call("LocalTime.parse", LocalTime.parse(text)) : none();
                case TIMESTAMP -> timestamp(text);
                case INSTANT -> instant(text);
                default -> none();
            };
        } catch (DateTimeException | ArithmeticException e) {
            return none();
        }
    }

    private static Optional<String> none() {
        return Optional.empty();
    }

    private static boolean isFinite(String literal) {
        return !literal.contains("Infinity");
    }

    private static Optional<String> bool(String text) {
        if (TRUE.contains(text)) {
            return Optional.of("true");
        }
        return FALSE.contains(text) ? Optional.of("false") : none();
    }

    private static Optional<String> decimal(String text) {
        String stripped = text.strip();
        return DECIMAL.matcher(stripped).matches() ? Optional.of(stripped) : none();
    }

    private static Optional<String> call(String method, Object text) {
        return Optional.of(method + "(" + JavaName.literal(text.toString()) + ")");
    }

    private static Optional<String> timestamp(String text) {
        Matcher parts = TIMESTAMP.matcher(text);
        return parts.matches()
                ? call("LocalDateTime.parse", LocalDateTime.parse(parts.group(1) + "T" + parts.group(2)))
                : none();
    }

    /** Only with an offset: without, the time zone of the session decides. */
    private static Optional<String> instant(String text) {
        Matcher parts = INSTANT.matcher(text);
        if (!parts.matches()) {
            return none();
        }
        String offset = parts.group(parts.groupCount());
        String whole = offset.length() == 3 ? offset + ":00" : offset;
        return call(
                "Instant.parse",
                OffsetDateTime.parse(parts.group(1) + "T" + parts.group(2) + whole)
                        .toInstant());
    }

    private static Optional<String> list(JavaType element, String text) {
        Matcher array = ARRAY.matcher(text);
        if (!array.matches()) {
            return none();
        }
        if (array.group(1).isBlank()) {
            return Optional.of("List.of()");
        }
        List<String> items = new ArrayList<>();
        for (String item : array.group(1).split(",", -1)) {
            String stripped = item.strip();
            boolean special = stripped.isEmpty() || stripped.equalsIgnoreCase("null");
            Optional<String> value = special ? none() : scalar(element, stripped);
            if (value.isEmpty()) {
                return none();
            }
            items.add(value.get());
        }
        return Optional.of("List.of(" + String.join(", ", items) + ")");
    }

    private static Optional<String> range(JavaType bound, String text) {
        Matcher parts = RANGE.matcher(text.strip());
        if (!parts.matches()) {
            return none();
        }
        Optional<String> lower = scalar(bound, parts.group(2).strip());
        Optional<String> upper = scalar(bound, parts.group(3).strip());
        String factory = (parts.group(1).equals("[") ? "closed" : "open")
                + (parts.group(4).equals("]") ? "Closed" : "Open");
        String name = factory.equals("closedClosed") ? "closed" : factory.equals("openOpen") ? "open" : factory;
        return lower.flatMap(l -> upper.map(u -> "Range." + name + "(" + l + ", " + u + ")"));
    }
}
