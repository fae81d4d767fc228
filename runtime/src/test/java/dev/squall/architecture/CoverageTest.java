package dev.squall.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/coverage.md has a row for every feature of the query language, and each that is there names its tests. */
class CoverageTest {

    private static final Path ROOT = Path.of(System.getProperty("squall.root"));
    private static final List<String> MODULES = List.of("runtime", "processor", "examples");
    private static final Pattern ROW =
            Pattern.compile("^\\| (?!feature )(.+?) \\| (.+?) \\| (.+?) \\| (.+?) \\| (.+?) \\|$", Pattern.MULTILINE);
    private static final Pattern TEST = Pattern.compile("`(\\w+)#(\\w+)`");

    /** What the design of the query language promises. */
    private static final String FEATURES = """
            projections
            whole tables
            nested records
            scalar subqueries in the list
            distinct
            distinct on
            select without from
            table
            alias
            subquery
            CTE
            view
            VALUES
            table functions
            lateral
            inner join
            left join
            right join
            full join
            cross join
            lateral joins
            self joins
            an outer-joined row is missing when its key is
            comparisons
            between
            between symmetric
            in
            like and ilike
            similar to
            regular expressions
            is null
            is distinct from
            any and all
            exists
            row values
            and, or, not
            array operators
            range operators
            network operators
            jsonb operators
            jsonpath
            full text search
            vector distances
            arithmetic
            math functions
            case
            coalesce, nullif, greatest, least
            casts
            collate
            string functions
            date and time functions
            extract, date_trunc, to_char
            intervals
            json builders
            typed jsonb paths
            array functions
            custom functions and operators
            raw fragments with a type
            nullability in the type
            count, sum, avg, min, max
            filter
            distinct aggregates
            ordered aggregates
            array_agg and string_agg
            json_agg and json_object_agg
            bool_and, bool_or, every
            percentiles and mode
            statistics
            group by and having
            rollup, cube, grouping sets
            window functions
            aggregates over windows
            frames and exclusion
            named windows
            nulls first and last
            limit and offset
            with ties
            keyset pagination
            set operations with nesting
            plain CTEs
            data-modifying CTEs
            recursive CTEs
            cycle and search
            materialized hints
            all strengths
            of, nowait, skip locked
            insert one and many
            insert from select
            default values
            overriding
            returning
            on conflict on a constraint
            on conflict on columns and partial indexes
            excluded
            update with expressions
            update from
            returning old and new
            bulk update with different values
            delete using
            no update or delete without where
            merge
            copy in and out
            count helper
            explain
            comments
            prepared with typed parameters
            batches
            read replicas
            tenant schema at run time
            listeners
            streaming
            typed constraint errors
            dynamic filters
            many-to-many through a junction table
            relations from foreign keys
            nested results
            filter by relation
            counts and aggregates of relations
            exact column types inside nested results
            """;

    @Test
    void everyFeatureHasARow() throws IOException {
        assertThat(rows())
                .extracting(row -> row.group(1))
                .containsExactlyElementsOf(FEATURES.lines().toList());
    }

    @Test
    void everyRowNamesTestsThatExist() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (MatchResult row : rows()) {
            List<MatchResult> tests = TEST.matcher(row.group(5)).results().toList();
            switch (row.group(4)) {
                case "yes" -> {
                    if (tests.isEmpty()) {
                        wrong.add(row.group(1) + " is said to be there, but names no test");
                    }
                }
                case "not yet" -> {
                    if (!row.group(5).equals("-")) {
                        wrong.add(row.group(1) + " is said to be missing, but names a test");
                    }
                }
                default -> wrong.add(row.group(1) + ": Squall has \"yes\" or \"not yet\", not " + row.group(4));
            }
            for (MatchResult test : tests) {
                if (!exists(test.group(1), test.group(2))) {
                    wrong.add(row.group(1) + " names " + test.group() + ", which does not exist");
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<MatchResult> rows() throws IOException {
        return ROW.matcher(Files.readString(ROOT.resolve("docs/coverage.md")))
                .results()
                .filter(row -> !row.group(1).startsWith("-"))
                .toList();
    }

    private static boolean exists(String type, String method) throws IOException {
        Pattern declaration = Pattern.compile("(void|Stream<Arguments>) " + method + "\\(");
        for (String module : MODULES) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
                List<Path> sources =
                        files.filter(f -> f.endsWith(type + ".java")).toList();
                for (Path source : sources) {
                    if (declaration.matcher(Files.readString(source)).find()) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
