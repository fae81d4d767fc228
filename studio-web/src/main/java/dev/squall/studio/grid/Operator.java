package dev.squall.studio.grid;

import dev.squall.studio.catalog.Column;
import dev.squall.studio.catalog.Kind;
import dev.squall.studio.data.Sql;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** What a filter may ask of a column; which ones a column offers depends on its type. */
public enum Operator {
    EQ("eq", "=", Column::sortable, compare("=")),
    NE("ne", "\u2260", Column::sortable, compare("is distinct from")),
    LT("lt", "<", Operator::hasOrder, compare("<")),
    LE("le", "\u2264", Operator::hasOrder, compare("<=")),
    GT("gt", ">", Operator::hasOrder, compare(">")),
    GE("ge", "\u2265", Operator::hasOrder, compare(">=")),
    BETWEEN("between", "between", Operator::hasOrder, Operator::between),
    IN("in", "in", Column::sortable, Operator::in),
    CONTAINS("contains", "contains", Operator::canContain, Operator::contains),
    LIKE("like", "like", Operator::isText, text("like")),
    ILIKE("ilike", "ilike", Operator::isText, text("ilike")),
    HAS_KEY(
            "has-key",
            "has key",
            c -> c.kind() == Kind.JSON,
            (c, v) -> c.quoted().then(" ?? ").then(bound(v))),
    OVERLAPS("overlaps", "overlaps", Operator::canOverlap, compare("&&")),
    NULL("null", "is null", Column::nullable, (c, v) -> c.quoted().then(" is null")),
    NOT_NULL("nnull", "is not null", Column::nullable, (c, v) -> c.quoted().then(" is not null"));

    private final String code;
    private final String label;
    // functions without state, which the checker cannot know
    @SuppressWarnings("ImmutableEnumChecker")
    private final Predicate<Column> applies;

    @SuppressWarnings("ImmutableEnumChecker")
    private final BiFunction<Column, String, Sql> sql;

    Operator(String code, String label, Predicate<Column> applies, BiFunction<Column, String, Sql> sql) {
        this.code = code;
        this.label = label;
        this.applies = applies;
        this.sql = sql;
    }

    /** The name in URLs. */
    public String code() {
        return code;
    }

    /** The name for people. */
    public String label() {
        return label;
    }

    /** Whether it needs a value. */
    public boolean takesValue() {
        return this != NULL && this != NOT_NULL;
    }

    /** The operators that a column offers. */
    public static List<Operator> of(Column column) {
        return Arrays.stream(values()).filter(o -> o.applies.test(column)).toList();
    }

    static Optional<Operator> byCode(String code) {
        return Arrays.stream(values()).filter(o -> o.code.equals(code)).findFirst();
    }

    Sql condition(Column column, String value) {
        return sql.apply(column, value);
    }

    private static BiFunction<Column, String, Sql> compare(String operator) {
        return (column, value) -> column.quoted().then(" " + operator + " ").then(column.bind(value));
    }

    private static BiFunction<Column, String, Sql> text(String operator) {
        return (column, value) -> asText(column).then(" " + operator + " ").then(bound(value));
    }

    private static Sql bound(String value) {
        return Sql.value(value, Sql.of("text"));
    }

    private static Sql asText(Column column) {
        return column.quoted().then("::text");
    }

    private static Sql in(Column column, String value) {
        List<Sql> binds = items(value).stream().map(column::bind).toList();
        return column.quoted().then(" in (").then(Sql.join(", ", binds)).then(")");
    }

    private static Sql between(Column column, String value) {
        List<String> bounds = items(value);
        if (bounds.size() != 2) {
            throw new InvalidFilter("\"between\" needs two values with a comma between them, such as 1,9; got \""
                    + value + "\". Write a comma that belongs to a value as \\,");
        }
        return column.quoted()
                .then(" between ")
                .then(column.bind(bounds.get(0)))
                .then(" and ")
                .then(column.bind(bounds.get(1)));
    }

    private static Sql contains(Column column, String value) {
        if (!isText(column)) {
            return compare("@>").apply(column, value);
        }
        return asText(column).then(" ilike ").then(bound("%" + escaped(value) + "%"));
    }

    /** A text as a part of a LIKE pattern that stands for nothing but itself. */
    public static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    /** The items of a list that is written with commas; {@code \,} is a comma inside an item. */
    public static List<String> items(String value) {
        List<String> items = new ArrayList<>();
        var item = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' && i + 1 < value.length() && (value.charAt(i + 1) == ',' || value.charAt(i + 1) == '\\')) {
                item.append(value.charAt(++i));
            } else if (c == ',') {
                items.add(item.toString());
                item.setLength(0);
            } else {
                item.append(c);
            }
        }
        items.add(item.toString());
        return items;
    }

    private static boolean hasOrder(Column column) {
        return column.sortable() && column.kind() != Kind.BOOLEAN && column.kind() != Kind.JSON;
    }

    private static boolean isText(Column column) {
        return switch (column.kind()) {
            case TEXT, JSON_TEXT, ENUM, UUID, OTHER -> true;
            default -> false;
        };
    }

    private static boolean canContain(Column column) {
        return column.kind() == Kind.TEXT || column.kind() == Kind.JSON || canOverlap(column);
    }

    private static boolean canOverlap(Column column) {
        return column.kind() == Kind.ARRAY || column.kind() == Kind.RANGE;
    }
}
