package dev.squall.schema.diff;

import static dev.squall.schema.diff.SchemaDiffTest.diff;
import static dev.squall.schema.diff.SchemaDiffTest.idColumn;
import static dev.squall.schema.diff.SchemaDiffTest.name;
import static dev.squall.schema.diff.SchemaDiffTest.steps;
import static dev.squall.schema.diff.SchemaDiffTest.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.schema.Intents;
import dev.squall.schema.Schema;
import dev.squall.schema.View;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names that pass from one object to another within one difference. */
class NameOrderTest {
    @Test
    void whatIsDroppedMakesRoomForAViewThatTakesItsName() {
        View view = View.of(name("seen"), "SELECT 1 AS id").withColumns(List.of(idColumn()));
        Schema from = Schema.builder().add(table("rows", "id")).add(view).build();
        Schema to = Schema.builder()
                .add(View.of(name("rows"), view.sql()).withColumns(view.columns()))
                .build();
        Intents.Builder intents = Intents.builder()
                .renameObject("view", name("seen"), name("rows"))
                .dropTable(name("rows"), true);
        assertThat(steps(diff(from, to, intents).changes()))
                .containsExactly(
                        "rename table public.rows to public.rows_dropped",
                        "rename view public.seen to public.rows",
                        "drop table public.rows_dropped");
    }
}
