package dev.squall.sql;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes the sources of what exists once per number of columns; Java has no other way to say it. */
final class ArityTypes {

    static final int MAX = 22;

    private ArityTypes() {}

    /** Returns the sources by path below the source folder, in need of formatting. */
    static Map<String, String> sources() {
        Map<String, String> sources = new LinkedHashMap<>();
        for (int n = 2; n <= MAX; n++) {
            sources.put("dev/squall/sql/tuple/Row" + n + ".java", row(n));
            sources.put("dev/squall/sql/tuple/Function" + n + ".java", function(n));
            sources.put("dev/squall/sql/Fields" + n + ".java", fields(n));
            sources.put("dev/squall/sql/Projection" + n + ".java", projection(n));
        }
        sources.put("dev/squall/sql/RowWords.java", words());
        sources.putAll(PreparedTypes.sources());
        return sources;
    }

    private static String row(int n) {
        return """
                package dev.squall.sql.tuple;

                import org.jspecify.annotations.Nullable;

                /**
                 * A row of %d values, in the order of the select list.
                 *
                %s
                 */
                public record Row%d<%s>(%s) {}
                """.formatted(
                        n,
                        IntStream.rangeClosed(1, n)
                                        .mapToObj(i -> " * @param v" + i + " value " + i)
                                        .collect(Collectors.joining("\n"))
                                + typeParameterDocs(n, ""),
                        n,
                        declared(n),
                        join(n, i -> letter(i) + " v" + i));
    }

    private static String function(int n) {
        return """
                package dev.squall.sql.tuple;

                import org.jspecify.annotations.Nullable;

                /**
                 * Makes one value of %d, as a record's constructor does.
                %s
                 * @param <R> what it makes
                 */
                @FunctionalInterface
                public interface Function%d<%s, R extends @Nullable Object> {

                    /** Makes the value. */
                    R apply(%s);
                }
                """.formatted(n, typeParameterDocs(n, " *\n"), n, declared(n), join(n, i -> letter(i) + " v" + i));
    }

    private static String fields(int n) {
        String reads = join(n, i -> i == 1 ? "v1.read(row, at)" : "v" + i + ".read(row, at + offset(" + (i - 1) + "))");
        return """
                package dev.squall.sql;

                import dev.squall.sql.tuple.Function%1$d;
                import dev.squall.sql.tuple.Row%1$d;
                import java.sql.ResultSet;
                import java.sql.SQLException;
                import java.util.Arrays;
                import java.util.List;
                import org.jspecify.annotations.Nullable;

                /**
                 * %1$d select items as one.
                %2$s
                 */
                public final class Fields%1$d<%3$s> extends Fields<Row%1$d<%4$s>> {

                %5$s

                    Fields%1$d(%6$s) {
                        super(%7$s);
                %8$s
                    }

                    /** The same items, read as what the function makes of them: a record's constructor, for example. */
                    public <R extends @Nullable Object> Selectable<R> as(Function%1$d<%4$s, R> function) {
                        return mapped((row, at) -> function.apply(%9$s));
                    }

                    @Override
                    public Row%1$d<%4$s> read(ResultSet row, int at) throws SQLException {
                        return new Row%1$d<>(%9$s);
                    }

                    @Override
                    List<@Nullable Object> values(Row%1$d<%4$s> row) {
                        return Arrays.asList(%10$s);
                    }
                }
                """.formatted(
                        n,
                        typeParameterDocs(n, " *\n"),
                        declared(n),
                        join(n, ArityTypes::letter),
                        lines(n, i -> "    private final Selectable<" + letter(i) + "> v" + i + ";"),
                        join(n, i -> "Selectable<" + letter(i) + "> v" + i),
                        join(n, i -> "v" + i),
                        lines(n, i -> "        this.v" + i + " = v" + i + ";"),
                        reads,
                        join(n, i -> "row.v" + i + "()"));
    }

    private static String projection(int n) {
        return """
                package dev.squall.sql;

                import dev.squall.sql.tuple.Function%1$d;
                import dev.squall.sql.tuple.Row%1$d;
                import org.jspecify.annotations.Nullable;

                /**
                 * A select list of %1$d items, still to be read as something, or as a {@link Row%1$d}.
                %2$s
                 */
                public final class Projection%1$d<%3$s> extends Select<Row%1$d<%4$s>> {

                    private final Fields%1$d<%4$s> fields;

                    Projection%1$d(Fields%1$d<%4$s> fields, boolean distinct) {
                        super(fields.select(distinct), fields);
                        this.fields = fields;
                    }

                    /** Reads each row as what the function makes of it: {@code select(a, b).as(Name::new)}. */
                    public <R extends @Nullable Object> Select<R> as(Function%1$d<%4$s, R> function) {
                        return new Select<>(node(), fields.as(function));
                    }
                }
                """.formatted(n, typeParameterDocs(n, " *\n"), declared(n), join(n, ArityTypes::letter));
    }

    private static String words() {
        StringBuilder methods = new StringBuilder();
        for (int n = 2; n <= MAX; n++) {
            methods.append("""

                    /** {@code select a, b, ...}, read as what {@code as(...)} says, or as a tuple. */
                    public static <%2$s> Projection%1$d<%3$s> select(%4$s) {
                        return new Projection%1$d<>(row(%5$s), false);
                    }

                    /** {@code select distinct a, b, ...}: equal rows come once. */
                    public static <%2$s> Projection%1$d<%3$s> selectDistinct(%4$s) {
                        return new Projection%1$d<>(row(%5$s), true);
                    }

                    /** Several select items as one, for {@code returning} or inside of a longer list. */
                    public static <%2$s> Fields%1$d<%3$s> row(%4$s) {
                        return new Fields%1$d<>(%5$s);
                    }
                    """.formatted(
                            n,
                            declared(n),
                            join(n, ArityTypes::letter),
                            join(n, i -> "Selectable<" + letter(i) + "> v" + i),
                            join(n, i -> "v" + i)));
        }
        return """
                package dev.squall.sql;

                import org.jspecify.annotations.Nullable;

                /** The words that exist once per number of select items. This file is generated by a test. */
                abstract class RowWords extends StatementWords {

                    RowWords() {}
                %s
                }
                """.formatted(methods);
    }

    static String letter(int i) {
        // R is what functions return.
        return i == 18 ? "Z" : String.valueOf((char) ('A' + i - 1));
    }

    private static String declared(int n) {
        return join(n, i -> letter(i) + " extends @Nullable Object");
    }

    static String typeParameterDocs(int n, String start) {
        return start
                + IntStream.rangeClosed(1, n)
                        .mapToObj(i -> (start.isEmpty() ? "\n" : i == 1 ? "" : "\n") + " * @param <" + letter(i)
                                + "> type of value " + i)
                        .collect(Collectors.joining());
    }

    static String join(int n, IntFunction<String> part) {
        return IntStream.rangeClosed(1, n).mapToObj(part).collect(Collectors.joining(", "));
    }

    static String lines(int n, IntFunction<String> part) {
        return IntStream.rangeClosed(1, n).mapToObj(part).collect(Collectors.joining("\n"));
    }
}
