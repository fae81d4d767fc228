package dev.squall.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.processor.Compiles.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The objects beside tables in compiles that see a part of the sources: none is dropped, lost, or moved. */
class PartialObjectsTest {

    private static final Map<String, String> SOURCES = Map.of(
            "shop/package-info.java", """
                    /** The shop. */
                    @Schema("shop")
                    @Extension("citext")
                    @Sequence("invoice_number")
                    @RawSql(kind = "function", name = "shop.touch()", create = "create or replace function shop.touch() returns int language sql as 'select 1'", drop = "drop function shop.touch()")
                    package shop;

                    import dev.squall.annotation.*;
                    """,
            "common/package-info.java", """
                    @Schema("common")
                    @Domain(value = "email", type = "text", checks = @Check("value like '%@%'"))
                    package common;

                    import dev.squall.annotation.*;
                    """,
            "common/State.java", """
                    package common;

                    /** The state. */
                    public enum State { OPEN, DONE }
                    """,
            "shop/Money.java", """
                    package shop;

                    import org.jspecify.annotations.Nullable;

                    /**
                     * An amount.
                     *
                     * @param currency its currency
                     */
                    @dev.squall.annotation.Composite
                    public record Money(long amount, @Nullable String currency) {}
                    """,
            "shop/Order.java", """
                    package shop;

                    import common.State;
                    import dev.squall.annotation.*;

                    @Table
                    @RowSecurity
                    @Policy(name = "own", using = "true")
                    @Partitioned(by = Partitioned.By.RANGE, key = "id")
                    @Partition(value = "orders_1", rows = "from (1) to (1000)")
                    @Partition("orders_rest")
                    public record Order(
                            @Id long id, Money total, @Column(type = "common.email") String mail, @Column(type = "citext") String name, State state) {}
                    """,
            "shop/Item.java", """
                    package shop;

                    import common.State;
                    import dev.squall.annotation.*;

                    @Table
                    public record Item(@Id long id, Money price, State state) {}
                    """,
            "shop/OpenOrder.java", """
                    package shop;

                    import dev.squall.annotation.*;

                    @View(sql = "select id from shop.orders where state = 'OPEN'")
                    public record OpenOrder(long id) {}
                    """,
            "shop/Turnover.java", """
                    package shop;

                    import dev.squall.annotation.*;

                    @MaterializedView(sql = "select id from shop.orders")
                    public record Turnover(@Index long id) {}
                    """,
            "shop/Tag.java", """
                    package shop;

                    import dev.squall.annotation.*;

                    @Table
                    public record Tag(@Id long id) {}
                    """);

    @TempDir
    static Path released;

    @TempDir
    Path directory;

    @BeforeAll
    static void releaseAFullCompile() throws IOException {
        for (String compiler : List.of("javac", "ecj")) {
            Path at = released.resolve(compiler);
            Result full = compiles(compiler, at).sources(SOURCES).compile();
            assertThat(full.success()).as(full.diagnostics() + full.console()).isTrue();
            Files.createDirectories(at.resolve("db"));
            Files.copy(at.resolve("out/META-INF/squall/schema.json"), at.resolve("db/schema.snapshot.json"));
            Result again = compiles(compiler, at).compile();
            assertThat(draft(again)).contains("no changes");
        }
    }

    static Stream<Arguments> parts() {
        return Stream.of(
                Arguments.of("javac", true, "shop/Tag.java"),
                Arguments.of("javac", false, "shop/Tag.java"),
                Arguments.of("javac", true, "shop/OpenOrder.java"),
                Arguments.of("javac", true, "shop/Order.java"),
                Arguments.of("javac", true, "shop/Item.java common/State.java"),
                Arguments.of("javac", true, "shop/Money.java shop/Order.java"),
                Arguments.of("javac", false, "shop/package-info.java"),
                Arguments.of("javac", true, "common/package-info.java"),
                Arguments.of("ecj", false, "shop/Turnover.java"),
                Arguments.of("ecj", false, "shop/package-info.java"),
                Arguments.of("ecj", true, "common/package-info.java"));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void aPartOfTheSourcesChangesNothing(String compiler, boolean outputOnClassPath, String part) {
        SortedMap<String, String> full = start(compiler);

        Result partial = part(compiler, outputOnClassPath, part);

        assertThat(partial.success())
                .as(partial.diagnostics() + partial.console())
                .isTrue();
        assertThat(draft(partial)).contains("no changes");
        if (outputOnClassPath) {
            full.forEach((name, text) ->
                    assertThat(partial.outputs().get(name)).as(name).isEqualTo(text));
            assertThat(partial.own()).isEmpty();
        }
    }

    @Test
    void ecjRefusesToReplaceAClassAndNothingIsWritten() {
        SortedMap<String, String> full = start("ecj");

        Result partial = part("ecj", true, "shop/Tag.java");

        assertThat(partial.own().get(0))
                .contains("[SQ103] shop.TagTable.java cannot be written: this compiler does not");
        assertThat(partial.texts()).isEqualTo(texts(full));
    }

    @Test
    void aPackageThatIsNotSeenIsSaid() throws IOException {
        start("javac");
        Files.delete(directory.resolve("out/shop/package-info.class"));

        Result partial = part("javac", true, "shop/Tag.java");

        assertThat(draft(partial)).contains("no changes");
        assertThat(partial.own())
                .containsExactly("note: [SQ200] The package-info of shop was compiled earlier and is not seen by this"
                        + " compile: what it said still holds, PostgreSQL schema shop. If it is gone, delete the"
                        + " compiler's output and compile again.");
    }

    @Test
    void whatAPackageNoLongerSaysIsGoneFromTheSchemaButNotFromTheDatabase() {
        start("javac");
        Compiles.write(directory.resolve("src/common/package-info.java"), "package common;\n");

        Result partial = part("javac", true, "common/package-info.java common/State.java shop/Tag.java");

        assertThat(schema(partial)).doesNotContain("\"domain\"");
        assertThat(draft(partial)).doesNotContain("DROP");
        assertThat(partial.texts().get("META-INF/squall/packages/index")).isEqualTo("shop shop\n");
    }

    @Test
    void aValueOfAnEnumIsNotLostByRecordsThatAreNotCompiledAgain() {
        start("javac");
        Compiles.write(
                directory.resolve("src/common/State.java"),
                SOURCES.get("common/State.java").replace("DONE", "DONE, LATE"));
        Result two = part("javac", true, "shop/Item.java common/State.java");
        assertThat(draft(two)).contains("ADD VALUE 'LATE'");

        Result other = part("javac", true, "shop/Tag.java");

        assertThat(schema(other)).isEqualTo(schema(two)).contains("\"OPEN\",\"DONE\",\"LATE\"");
        assertThat(draft(other)).isEqualTo(draft(two));
    }

    @Test
    void aViewThatIsNoLongerOneIsGoneFromTheSchemaButNotFromTheDatabase() {
        start("javac");
        Compiles.write(
                directory.resolve("src/shop/OpenOrder.java"), "package shop;\n\npublic record OpenOrder(long id) {}\n");

        Result partial = part("javac", true, "shop/OpenOrder.java shop/Tag.java");

        assertThat(schema(partial)).doesNotContain("open_orders");
        assertThat(draft(partial)).doesNotContain("DROP").contains("no changes");
    }

    /** A copy of the released sources and outputs; returns the outputs. */
    private SortedMap<String, String> start(String compiler) {
        Path from = released.resolve(compiler);
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                Path to = directory.resolve(from.relativize(path).toString());
                Files.createDirectories(to.getParent());
                Files.copy(path, to, StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Compiles.files(directory.resolve("out"));
    }

    private Result part(String compiler, boolean outputOnClassPath, String part) {
        Compiles compiles = compiles(compiler, directory);
        return (outputOnClassPath ? compiles.withOutputOnClassPath() : compiles).compile(part.split(" "));
    }

    private static Compiles compiles(String compiler, Path at) {
        Compiles compiles = Compiles.in(at).withOption("-Asquall.db=" + at.resolve("db"));
        return compiler.equals("ecj") ? compiles.withEcj() : compiles;
    }

    private static SortedMap<String, String> texts(SortedMap<String, String> outputs) {
        return new Result(true, List.of(), "", outputs).texts();
    }

    private static String draft(Result result) {
        return String.valueOf(result.texts().get("db/draft/next.sql"));
    }

    private static String schema(Result result) {
        return String.valueOf(result.texts().get("META-INF/squall/schema.json"));
    }
}
