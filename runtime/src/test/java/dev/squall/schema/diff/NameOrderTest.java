package dev.squall.schema.diff;

import static dev.squall.schema.diff.SchemaDiffTest.diff;
import static dev.squall.schema.diff.SchemaDiffTest.idColumn;
import static dev.squall.schema.diff.SchemaDiffTest.name;
import static dev.squall.schema.diff.SchemaDiffTest.steps;
import static dev.squall.schema.diff.SchemaDiffTest.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.schema.Column;
import dev.squall.schema.DataType;
import dev.squall.schema.EnumType;
import dev.squall.schema.Identity;
import dev.squall.schema.Intents;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.Schema;
import dev.squall.schema.Sequence;
import dev.squall.schema.SequenceOptions;
import dev.squall.schema.Table;
import dev.squall.schema.View;
import dev.squall.schema.ddl.DdlWriter;
import java.util.List;
import java.util.Optional;
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

    private static final QualifiedName ELSEWHERE = new QualifiedName("app", "rows");

    /** A table with an identity column. */
    private static Table counted(QualifiedName name) {
        Table table = table(name.name(), "id");
        return new Table(
                name,
                List.of(Column.of("id", DataType.of("bigint")).withIdentity(Identity.always())),
                table.primaryKey(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    @Test
    void aTableThatMovesMeetsNoNameOfAnotherOneThere() {
        Schema from = Schema.builder()
                .add(counted(ELSEWHERE))
                .add(counted(name("rows")))
                .build();
        Schema to = Schema.builder()
                .add(counted(name("lines")))
                .add(counted(name("rows")))
                .build();
        Diff diff = diff(from, to, Intents.builder().renameTable(ELSEWHERE, name("lines")));
        assertThat(steps(diff.changes()))
                .containsExactly(
                        "rename constraint rows_pkey of app.rows to rows_pkey_moving",
                        "rename table app.rows to public.lines",
                        "name the sequence of identity column id after public.lines",
                        "rename constraint rows_pkey_moving of public.lines to lines_pkey");
        assertThat(DdlWriter.write(diff.changes().get(1)))
                .as("its sequence has a name of its own before it moves")
                .hasSize(4)
                .first()
                .asString()
                .contains("lines_id_moving");
    }

    @Test
    void aTypeTakesTheNameOfATableThatIsRenamedAfterIt() {
        var mood = new EnumType(name("mood"), List.of("ok"), Optional.empty());
        var rows = new EnumType(name("rows"), List.of("ok"), Optional.empty());
        Schema from = Schema.builder().add(mood).add(table("rows", "id")).build();
        Schema to = Schema.builder().add(rows).add(table("lines", "id")).build();
        Intents.Builder intents =
                Intents.builder().renameEnum(mood.name(), rows.name()).renameTable(name("rows"), name("lines"));
        assertThat(steps(diff(from, to, intents).changes()))
                .startsWith(
                        "rename table public.rows to public.rows_moving",
                        "rename enum public.mood to public.rows",
                        "rename table public.rows_moving to public.lines");
    }

    @Test
    void whatIsDroppedMakesRoomForOneOfItsKind() {
        Schema from = Schema.builder()
                .add(counted(name("rows")))
                .add(table("lines", "id", "old", "text"))
                .build();
        Schema to = Schema.builder().add(table("rows", "id", "text")).build();
        Intents.Builder renames =
                Intents.builder().renameTable(name("lines"), name("rows")).renameColumn(name("rows"), "old", "text");
        assertThat(diff(from, to, renames).problems())
                .extracting(Problem::message)
                .anyMatch(m -> m.contains("say with @Dropped that what has it shall go"));
        Intents.Builder said = renames.dropTable(name("rows"), false)
                .dropColumn(name("rows"), "text", true)
                .allow("public.rows", "unique-may-fail");
        Diff diff = diff(from, to, said);
        assertThat(diff.problems()).isEmpty();
        assertThat(steps(diff.changes()))
                .startsWith(
                        "rename table public.rows to public.rows_dropped",
                        "rename table public.lines to public.rows",
                        "rename column text of public.rows to text_dropped",
                        "rename column old of public.rows to text")
                .contains("rename constraint lines_pkey of public.rows to rows_pkey")
                .endsWith("drop column text_dropped of public.rows");
        assertThat(diff.changes())
                .as("the table is dropped only while it is empty")
                .contains(new Change.DropTable(name("rows_dropped"), true));
    }

    @Test
    void sequencesFollowTheirColumnsWhenNamesAreExchanged() {
        Schema from = sequences("a", "b");
        Schema to = sequences("b", "a");
        assertThat(steps(diff(from, to, Intents.builder()).changes()))
                .containsExactly(
                        "rename sequence public.a to public.a_moving",
                        "rename sequence public.b to public.a",
                        "rename sequence public.a_moving to public.b");
    }

    private static Schema sequences(String ofOne, String ofTwo) {
        return Schema.builder()
                .add(table("one", "id"))
                .add(table("two", "id"))
                .add(owned(ofOne, "one"))
                .add(owned(ofTwo, "two"))
                .build();
    }

    private static Sequence owned(String name, String table) {
        return new Sequence(
                name(name),
                DataType.of("bigint"),
                SequenceOptions.DEFAULTS,
                Optional.of(new Sequence.Owner(name(table), "id")),
                Optional.empty());
    }
}
