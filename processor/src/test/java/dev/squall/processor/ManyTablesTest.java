package dev.squall.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.processor.Compiles.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The constants of many tables stand in groups; users and later compiles see no difference. */
class ManyTablesTest {

    private static final String TABLE = """
            package app;

            import dev.squall.annotation.ForeignKey;
            import dev.squall.annotation.Id;
            import dev.squall.annotation.Table;

            @Table
            public record T%d(@Id long id, @ForeignKey(T0.class) long first) {}
            """;

    private static final String USE = """
            package web;

            import static app.Tables.*;

            import app.T64Table;
            import app.Tables;
            import java.util.List;

            class Use {
                final List<T64Table> same = List.of(T64S, Tables.T64S);
            }
            """;

    @TempDir
    Path directory;

    @Test
    void aPartialCompileFindsTheTablesOfAllGroups() {
        Result full = tables().source("web/Use.java", USE).compile();
        assertThat(full.success()).as(full.diagnostics().toString()).isTrue();
        assertThat(full.texts().get("app/Tables.java"))
                .contains("TableGroups.Group7")
                .doesNotContain("Instance");

        Result partial = tables().withOutputOnClassPath().compile("app/T0.java");

        assertThat(partial.success()).as(partial.diagnostics().toString()).isTrue();
        for (String file : new String[] {"app/T0Table.java", "app/Tables.java", "app/TableGroups.java"}) {
            assertThat(partial.texts().get(file))
                    .as(file)
                    .isEqualTo(full.texts().get(file));
        }
        assertThat(partial.texts().get("app/T0Table.java")).contains("ToMany<T0Table, T64Table>");
    }

    private Compiles tables() {
        Compiles compiles = Compiles.in(directory);
        for (int i = 0; i < 65; i++) {
            compiles.source("app/T" + i + ".java", TABLE.formatted(i));
        }
        return compiles;
    }
}
