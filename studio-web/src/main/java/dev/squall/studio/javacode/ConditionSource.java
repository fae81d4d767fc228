package dev.squall.studio.javacode;

import dev.squall.studio.catalog.Column;
import dev.squall.studio.catalog.Relation;
import dev.squall.studio.grid.Filter;
import dev.squall.studio.grid.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Filters as conditions of the query language: typed where the value has a form in Java, else as a piece of SQL with
 * the value bound.
 */
final class ConditionSource {
    private static final Map<Operator, String> SYMBOLS = Map.of(
            Operator.EQ, "=",
            Operator.NE, "is distinct from",
            Operator.LT, "<",
            Operator.LE, "<=",
            Operator.GT, ">",
            Operator.GE, ">=",
            Operator.CONTAINS, "@>",
            Operator.OVERLAPS, "&&");

    private static final Map<Operator, String> METHODS = Map.of(
            Operator.EQ, "eq",
            Operator.NE, "isDistinctFrom",
            Operator.LT, "lt",
            Operator.LE, "le",
            Operator.GT, "gt",
            Operator.GE, "ge",
            Operator.CONTAINS, "contains",
            Operator.OVERLAPS, "overlaps");

    private final Relation relation;
    private final String table;
    private final Imports imports;
    private final Map<String, String> members;

    ConditionSource(Relation relation, String table, Imports imports) {
        this.relation = relation;
        this.table = table;
        this.imports = imports;
        this.members = RecordSource.members(relation);
    }

    /** The column in an expression; empty if its type has no Java type, so that the table's class does not have it. */
    Optional<String> column(Column column) {
        return JavaType.of(relation, column).map(type -> table + "." + members.get(column.name()));
    }

    String condition(Filter filter) {
        Column column = filter.column();
        Optional<JavaType> type = JavaType.of(relation, column);
        Optional<String> field = column(column);
        Operator operator = filter.operator();
        if (operator == Operator.NULL || operator == Operator.NOT_NULL) {
            return field.map(f -> f + (operator == Operator.NULL ? ".isNull()" : ".isNotNull()"))
                    .orElseGet(() -> fragment(column, operator == Operator.NULL ? " is null" : " is not null"));
        }
        return type.flatMap(t -> typed(filter, t, field.orElseThrow())).orElseGet(() -> untyped(filter));
    }

    private Optional<String> typed(Filter filter, JavaType type, String field) {
        Column column = filter.column();
        return switch (filter.operator()) {
            case LIKE, ILIKE ->
                Optional.of(like(column, type, field, filter.operator().code(), filter.value()));
            case HAS_KEY -> Optional.of(field + ".hasKey(" + JavaName.literal(filter.value()) + ")");
            case BETWEEN ->
                values(column, type, filter.value())
                        .filter(v -> v.size() == 2)
                        .map(v -> field + ".between(" + String.join(", ", v) + ")");
            // a list of arrays cannot be one array parameter
            case IN ->
                type.values() == JavaType.Values.LIST
                        ? Optional.empty()
                        : values(column, type, filter.value())
                                .map(v -> field + ".in(List.of(" + String.join(", ", v) + "))");
            case CONTAINS -> contains(filter, type, field);
            default ->
                value(column, type, filter.value())
                        .map(v -> field + "." + METHODS.get(filter.operator()) + "(" + v + ")");
        };
    }

    private Optional<String> contains(Filter filter, JavaType type, String field) {
        return switch (filter.column().kind()) {
            case TEXT -> {
                String pattern = "%" + Operator.escaped(filter.value()) + "%";
                yield Optional.of(like(filter.column(), type, field, "ilike", pattern));
            }
            case JSON -> Optional.of(field + ".contains(" + JavaName.literal(filter.value()) + ")");
            default -> value(filter.column(), type, filter.value()).map(v -> field + ".contains(" + v + ")");
        };
    }

    private static String like(Column column, JavaType type, String field, String method, String pattern) {
        String text = type.values() == JavaType.Values.TEXT && column.cast().equals(column.base())
                ? field
                : "cast(" + field + ", TEXT)";
        return text + "." + method + "(" + JavaName.literal(pattern) + ")";
    }

    private Optional<List<String>> values(Column column, JavaType type, String written) {
        List<String> values = new ArrayList<>();
        for (String item : Operator.items(written)) {
            Optional<String> value = value(column, type, item);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.add(value.get());
        }
        return Optional.of(values);
    }

    private Optional<String> value(Column column, JavaType type, String text) {
        Optional<String> value = JavaValue.of(column, type, text);
        value.ifPresent(v -> imports.addAll(type.imports()));
        return value;
    }

    /** The condition as the page sends it: the value is bound as text, and the server reads it as the column's type. */
    private String untyped(Filter filter) {
        Column column = filter.column();
        String cast = "{}::" + column.cast();
        return switch (filter.operator()) {
            case LIKE, ILIKE -> fragment(column, "::text " + filter.operator().code() + " {}", filter.value());
            case BETWEEN ->
                fragment(
                        column,
                        " between " + cast + " and " + cast,
                        Operator.items(filter.value()).toArray(new String[0]));
            case IN -> {
                List<String> items = Operator.items(filter.value());
                String casts = items.stream().map(i -> cast).collect(Collectors.joining(", "));
                yield fragment(column, " in (" + casts + ")", items.toArray(new String[0]));
            }
            case CONTAINS ->
                filter.column().kind() == dev.squall.studio.catalog.Kind.TEXT
                        ? fragment(column, "::text ilike {}", "%" + Operator.escaped(filter.value()) + "%")
                        : fragment(column, " @> " + cast, filter.value());
            default -> fragment(column, " " + SYMBOLS.get(filter.operator()) + " " + cast, filter.value());
        };
    }

    private String fragment(Column column, String rest, String... values) {
        List<String> arguments = new ArrayList<>();
        Optional<String> field = column(column);
        field.ifPresent(arguments::add);
        for (String value : values) {
            arguments.add("value(" + JavaName.literal(value) + ")");
        }
        String start = field.isPresent() ? "{}" : column.quoted().text();
        String more = arguments.isEmpty() ? "" : ", " + String.join(", ", arguments);
        return "sql(" + JavaName.literal(start + rest) + more + ").asCondition()";
    }
}
