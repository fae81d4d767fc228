package dev.squall.schema.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.schema.CheckConstraint;
import dev.squall.schema.Column;
import dev.squall.schema.DataType;
import dev.squall.schema.Deferrability;
import dev.squall.schema.DesiredSchema;
import dev.squall.schema.EnumType;
import dev.squall.schema.GeneratedNames;
import dev.squall.schema.Index;
import dev.squall.schema.Intents;
import dev.squall.schema.PrimaryKey;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.RawObject;
import dev.squall.schema.Schema;
import dev.squall.schema.Table;
import dev.squall.schema.UniqueConstraint;
import dev.squall.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaDiffTest {
    private static final QualifiedName MOOD = new QualifiedName("public", "mood");

    static QualifiedName name(String name) {
        return new QualifiedName("public", name);
    }

    /** A table whose constraints and indexes have generated names: the last column is indexed, unique and checked. */
    static Table table(String name, String... columns) {
        String last = columns[columns.length - 1];
        return new Table(
                name(name),
                Stream.of(columns).map(c -> Column.of(c, DataType.of("text"))).toList(),
                Optional.of(new PrimaryKey(
                        GeneratedNames.primaryKey(name), List.of(columns[0]), Deferrability.NOT_DEFERRABLE)),
                List.of(new UniqueConstraint(
                        GeneratedNames.unique(name, List.of(last)),
                        List.of(last),
                        false,
                        Deferrability.NOT_DEFERRABLE)),
                List.of(),
                List.of(new CheckConstraint(GeneratedNames.check(name, List.of(last)), last + " <> ''", true)),
                List.of(Index.of(GeneratedNames.index(name, List.of(last)), false, List.of(last))),
                Optional.empty());
    }

    private static Schema schema(Table... tables) {
        Schema.Builder schema = Schema.builder();
        Stream.of(tables).forEach(schema::add);
        return schema.build();
    }

    private static Schema mood(String... labels) {
        return Schema.builder()
                .add(new EnumType(MOOD, List.of(labels), Optional.empty()))
                .build();
    }

    static Diff diff(Schema from, Schema to, Intents.Builder intents) {
        return SchemaDiff.between(from, new DesiredSchema(to, intents.build()));
    }

    static List<String> steps(List<Change> changes) {
        return changes.stream().map(Change::describe).toList();
    }

    @Test
    void generatedNamesFollowRenamesInOnePass() {
        Diff diff = diff(
                schema(table("clients", "id", "mail")),
                schema(table("users", "id", "email")),
                Intents.builder()
                        .renameTable(name("clients"), name("users"))
                        .renameColumn(name("users"), "mail", "email"));

        assertThat(steps(diff.changes()))
                .containsExactly(
                        "rename table public.clients to public.users",
                        "rename column mail of public.users to email",
                        "rename constraint clients_mail_key of public.users to users_email_key",
                        "rename constraint clients_pkey of public.users to users_pkey",
                        "rename index clients_mail_idx of public.users to users_email_idx",
                        "rename constraint clients_mail_check of public.users to users_email_check");
        assertThat(diff.problems()).isEmpty();
        assertThat(diff.hazards()).containsExactly(Hazard.RENAME_BREAKS);
    }

    @Test
    void chainsOfRenamesRunFromTheirEnd() {
        Diff diff = diff(
                schema(table("t", "id", "a", "b")),
                schema(table("t", "id", "b", "c")),
                Intents.builder().renameColumn(name("t"), "a", "b").renameColumn(name("t"), "b", "c"));

        assertThat(steps(diff.changes()))
                .startsWith("rename column b of public.t to c", "rename column a of public.t to b")
                .noneMatch(step -> step.startsWith("drop"));
    }

    @Test
    void swapsAndTakenNamesAreRefused() {
        Diff swap = diff(
                schema(table("t", "id", "a", "b")),
                schema(table("t", "id", "a", "b")),
                Intents.builder().renameColumn(name("t"), "a", "b").renameColumn(name("t"), "b", "a"));
        assertThat(swap.problems()).hasSize(2).allMatch(p -> p.kind() == Problem.Kind.CONFLICTING_RENAME);

        Diff both = diff(
                schema(table("t", "id", "a")),
                schema(table("t", "id", "a", "b")),
                Intents.builder().renameColumn(name("t"), "a", "b"));
        assertThat(both.problems()).first().satisfies(p -> {
            assertThat(p.kind()).isEqualTo(Problem.Kind.CONFLICTING_RENAME);
            assertThat(p.message()).contains("column public.t.b is renamed from public.t.a, which is still there");
        });
    }

    @Test
    void aHintThatHasDoneItsWorkIsANote() {
        Schema same = schema(table("users", "id", "email"));
        Diff diff = diff(same, same, Intents.builder().renameColumn(name("users"), "mail", "email"));
        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff.hasErrors()).isFalse();
        assertThat(diff.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.message()).contains("remove the hint"));
    }

    @Test
    void aLossWithoutAWordIsBlockedAndExplained() {
        Schema from = schema(table("users", "id", "legacy", "email"), table("old", "id", "x"));
        Schema to = schema(table("users", "id", "email"));
        Diff loss = diff(from, to, Intents.builder());
        assertThat(loss.changes()).isEmpty();
        assertThat(steps(loss.blocked()))
                .containsExactly("drop column legacy of public.users", "drop table public.old");
        assertThat(loss.problems()).allMatch(p -> p.kind() == Problem.Kind.UNACKNOWLEDGED_LOSS);
        assertThat(loss.problems().get(0).message())
                .isEqualTo("column public.users.legacy is gone and its data would be lost. If that is meant, put "
                        + "@Dropped(column = \"legacy\") on the record; if it was renamed, put "
                        + "@Column(renamedFrom = \"legacy\") on the component.");

        Diff meant = diff(
                from,
                to,
                Intents.builder().dropColumn(name("users"), "legacy", false).dropTable(name("old"), true));
        assertThat(meant.blocked()).isEmpty();
        assertThat(meant.problems()).isEmpty();
        assertThat(meant.changes())
                .anyMatch(c -> c instanceof Change.DropColumn d && d.guarded())
                .anyMatch(c -> c instanceof Change.DropTable d && !d.guarded());
    }

    @Test
    void aDropBesideAnAdditionIsAmbiguous() {
        Diff diff = diff(
                schema(table("users", "id", "mail", "z")),
                schema(table("users", "id", "email", "z")),
                Intents.builder());
        assertThat(diff.problems()).last().satisfies(p -> {
            assertThat(p.kind()).isEqualTo(Problem.Kind.AMBIGUOUS_RENAME);
            assertThat(p.object()).isEqualTo("column public.users.mail");
            assertThat(p.message()).contains("email is new", "@Column(renamedFrom = \"mail\")", "@Dropped");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a,c|a,b,c|add b before c",
                "a|a,b,c|add b, add c",
                "b|x,y,b,z|add x before b, add y before b, add z",
                "a,b|b,a|rebuild",
                "a,b|c,b,a|rebuild",
            })
    void labelsAreAddedInPlaceOrTheTypeIsRebuilt(String before, String after, String expected) {
        Diff diff = diff(mood(before.split(",")), mood(after.split(",")), Intents.builder());
        String actual = String.join(
                ", ",
                diff.changes().stream()
                        .map(c -> c instanceof Change.AddLabel add
                                ? "add " + add.label()
                                        + add.before().map(b -> " before " + b).orElse("")
                                : "rebuild")
                        .toList());
        assertThat(actual).isEqualTo(expected);
    }

    @Test
    void aLabelGoesOnlyWithAMapping() {
        Diff loss = diff(mood("a", "b"), mood("b", "c"), Intents.builder());
        assertThat(steps(loss.changes())).containsExactly("add label c to public.mood");
        assertThat(steps(loss.blocked())).containsExactly("rebuild enum public.mood");
        assertThat(loss.problems()).singleElement().matches(p -> p.kind() == Problem.Kind.AMBIGUOUS_RENAME);

        Diff mapped = diff(mood("a", "b"), mood("b", "c"), Intents.builder().dropLabel(MOOD, "a", "b"));
        assertThat(mapped.changes())
                .singleElement()
                .isInstanceOfSatisfying(
                        Change.RebuildEnum.class,
                        rebuild -> assertThat(rebuild.mapping()).containsExactly(Map.entry("a", "b")));

        Diff renamed = diff(mood("a", "b"), mood("c", "b"), Intents.builder().renameLabel(MOOD, "a", "c"));
        assertThat(steps(renamed.changes())).containsExactly("rename label a of public.mood to c");
    }

    private static Table keyed(String columns, String key, String uniques) {
        List<Column> list = new ArrayList<>();
        for (String column : columns.split(" ")) {
            String[] parts = column.split(":");
            list.add(Column.of(parts[0], DataType.parse(parts[1].replace("?", "")))
                    .withNullable(column.endsWith("?")));
        }
        List<UniqueConstraint> constraints = new ArrayList<>();
        for (String unique : uniques == null ? new String[0] : uniques.split(" ")) {
            constraints.add(new UniqueConstraint(
                    "t_" + unique + "_key", List.of(unique.split("-")), false, Deferrability.NOT_DEFERRABLE));
        }
        return new Table(
                name("t"),
                list,
                Optional.ofNullable(key)
                        .map(k -> new PrimaryKey("t_pkey", List.of(k.split(" ")), Deferrability.NOT_DEFERRABLE)),
                constraints,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    /** A step that rows may stand in the way of is blocked until the source says what becomes of them, or allows it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // columns, key and uniques before; the same after; the blocked step; the hazard
                "a:int?;;; a:int;;; refuse NULL in public.t.a; not-null-scans",
                "a:int;;; a:int b:int;;; add column b to public.t; new-column-fails",
                "a:int;;; a:int b:int?;;; ;",
                "a:bigint;;; a:int;;; change the type of public.t.a to integer; type-narrows",
                "a:text;;; a:uuid;;; change the type of public.t.a to uuid; type-may-fail",
                "a:int;;; a:bigint;;; ;",
                "a:int b:int;;; a:int b:int;;a; add constraint t_a_key to public.t; unique-may-fail",
                "a:int b:int;;a; a:int b:int;;a a-b; ;",
                "a:int b:int?;;; a:int b:int? c:int?;;c; ;",
                "a:int b:int;b;; a:int b:int;a;; add constraint t_pkey to public.t; unique-may-fail",
                "a:int;a;; a:int;;; drop constraint t_pkey of public.t; key-dropped",
            })
    void whatMayFailOnRowsNeedsAWord(
            String columns,
            String key,
            String uniques,
            String newColumns,
            String newKey,
            String newUniques,
            String blocked,
            String hazard) {
        Schema from = schema(keyed(columns, key, uniques));
        Schema to = schema(keyed(newColumns, newKey, newUniques));
        Diff diff = diff(from, to, Intents.builder());
        assertThat(steps(diff.blocked())).isEqualTo(blocked == null ? List.of() : List.of(blocked));
        assertThat(diff.hasErrors()).isEqualTo(blocked != null);
        if (blocked == null) {
            return;
        }
        assertThat(diff.problems()).singleElement().satisfies(p -> {
            assertThat(p.kind()).isEqualTo(Problem.Kind.UNACKNOWLEDGED_RISK);
            String constant = hazard.toUpperCase(Locale.ROOT).replace('-', '_');
            assertThat(p.message()).contains(p.object(), "@Allow(Hazard." + constant + ")");
            Diff allowed = diff(from, to, Intents.builder().allow(p.object(), hazard));
            assertThat(allowed.problems()).isEmpty();
            assertThat(steps(allowed.changes())).contains(blocked);
            assertThat(diff(from, to, Intents.builder().allow("public.t", hazard)))
                    .isEqualTo(allowed);
        });
        assertThat(diff(from, to, Intents.builder().allow("public.other", hazard)))
                .isEqualTo(diff);
        Diff accepted = SchemaDiff.between(from, new DesiredSchema(to, Intents.NONE), LossPolicy.ACCEPT);
        assertThat(accepted.problems()).isEmpty();
        assertThat(steps(accepted.changes())).contains(blocked);
    }

    @Test
    void aBackfillOrAConversionOpensTheGate() {
        Schema from = schema(keyed("a:int? c:text", null, null));
        Schema to = schema(keyed("a:int b:int c:int", null, null));
        Diff said = diff(
                from,
                to,
                Intents.builder()
                        .backfill(name("t"), "a", "0")
                        .backfill(name("t"), "b", "1")
                        .convert(name("t"), "c", "length(c)"));
        assertThat(said.problems()).isEmpty();
        assertThat(said.blocked()).isEmpty();
        assertThat(diff(from, to, Intents.builder()).blocked()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // from, to, the conversion that is written, hazards
                "varchar(10)|varchar(20)||",
                "varchar(10)|text||",
                "varchar(20)|varchar(10)||TYPE_REWRITES TYPE_NARROWS",
                "text|varchar(10)||TYPE_REWRITES TYPE_NARROWS",
                "numeric(8,2)|numeric(10,2)||",
                "numeric(8,2)|numeric(10,3)||TYPE_REWRITES TYPE_NARROWS",
                "timestamptz(3)|timestamptz||",
                "timestamptz|timestamptz(3)||TYPE_REWRITES TYPE_NARROWS",
                "cidr|inet||",
                "integer|bigint||TYPE_REWRITES",
                "bigint|integer||TYPE_REWRITES TYPE_NARROWS",
                "integer|text||TYPE_REWRITES",
                "integer[]|bigint[]||TYPE_REWRITES",
                "text|integer|c::integer|TYPE_REWRITES TYPE_MAY_FAIL",
                "integer|boolean|c::boolean|TYPE_REWRITES TYPE_MAY_FAIL",
                "boolean|uuid|c::text::uuid|TYPE_REWRITES TYPE_MAY_FAIL",
                "integer|uuid[]|ARRAY[c::text]::uuid[]|TYPE_REWRITES TYPE_MAY_FAIL",
                "text|app.mood|c::app.mood|TYPE_REWRITES TYPE_MAY_FAIL",
                "app.mood|text||TYPE_REWRITES",
            })
    void typeChangesAreKnown(String from, String to, String using, String hazards) {
        var change = new Change.ChangeType(
                name("t"), Column.of("c", DataType.parse(from)), Column.of("c", DataType.parse(to)), Optional.empty());
        assertThat(String.join(" ", change.hazards().stream().map(Enum::name).toList()))
                .isEqualTo(hazards == null ? "" : hazards);
        var types = new TypeChange(DataType.parse(from), DataType.parse(to));
        assertThat(types.needsUsing() ? types.using("c") : null).isEqualTo(using);
    }

    @ParameterizedTest
    @CsvSource({"touch, touch", "a_trigger, z_function", "z_trigger, a_function", "rows, touch"})
    void aTriggerComesAfterItsFunctionWhateverTheirNames(String trigger, String function) {
        Schema with = Schema.builder()
                .add(table("rows", "id", "v"))
                .add(new RawObject(
                        "trigger",
                        "rows." + trigger,
                        "CREATE TRIGGER " + trigger + " BEFORE UPDATE ON rows EXECUTE FUNCTION " + function + "()",
                        "DROP TRIGGER " + trigger + " ON rows"))
                .add(new RawObject(
                        "function",
                        function + "()",
                        "CREATE FUNCTION " + function
                                + "() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'",
                        "DROP FUNCTION " + function + "()"))
                .build();
        Schema without = schema(table("rows", "id", "v"));
        assertThat(rawKinds(diff(without, with, Intents.builder()))).containsExactly("function", "trigger");
        assertThat(rawKinds(SchemaDiff.between(with, new DesiredSchema(without, Intents.NONE), LossPolicy.ACCEPT)))
                .containsExactly("trigger", "function");
    }

    private static List<String> rawKinds(Diff diff) {
        return diff.changes().stream()
                .map(change -> change instanceof ObjectChange.CreateRaw create
                        ? create.object().kind()
                        : ((ObjectChange.DropRaw) change).object().kind())
                .toList();
    }

    /** The table of a view goes while its name and columns stay: it must not be replaced only after the table is gone. */
    @Test
    void aViewOfATableThatGoesIsMadeAnew() {
        Schema from = Schema.builder()
                .add(table("old", "id"))
                .add(View.of(name("seen"), "SELECT id FROM old").withColumns(List.of(idColumn())))
                .build();
        Schema to = Schema.builder()
                .add(table("new", "id"))
                .add(View.of(name("seen"), "SELECT id FROM new").withColumns(List.of(idColumn())))
                .build();
        List<Change> changes = SchemaDiff.between(from, new DesiredSchema(to, Intents.NONE), LossPolicy.ACCEPT)
                .changes();
        assertThat(changes)
                .filteredOn(c -> c instanceof ObjectChange || c instanceof Change.DropTable)
                .extracting(Change::describe)
                .containsExactly("drop view public.seen", "drop table public.old", "create view public.seen");
    }

    static View.ViewColumn idColumn() {
        return new View.ViewColumn("id", DataType.of("text"), Optional.empty());
    }
}
