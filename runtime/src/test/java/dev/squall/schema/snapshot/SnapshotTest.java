package dev.squall.schema.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.schema.Column;
import dev.squall.schema.DataType;
import dev.squall.schema.Deferrability;
import dev.squall.schema.DesiredSchema;
import dev.squall.schema.EnumType;
import dev.squall.schema.ForeignKey;
import dev.squall.schema.Identity;
import dev.squall.schema.Index;
import dev.squall.schema.Intents;
import dev.squall.schema.Namespace;
import dev.squall.schema.PrimaryKey;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.ReferentialAction;
import dev.squall.schema.Schema;
import dev.squall.schema.Table;
import dev.squall.testing.RandomSchemas;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnapshotTest {
    private static final QualifiedName USERS = new QualifiedName("app", "users");
    private static final QualifiedName ROLE = new QualifiedName("app", "role");

    private static final String TEXT = """
            {"squall":1,"objects":[
            {"schema":"app"},
            {"enum":["app","role"],"labels":["admin","it's \\u00E9"]},
            {"table":["app","users"],"comment":"people"},
            {"in":["app","users"],"column":"id","type":"bigint","identity":"by default"},
            {"in":["app","users"],"column":"role","type":"app.role","nullable":true,"default":"'admin'"},
            {"in":["app","users"],"primaryKey":"users_pkey","columns":["id"]},
            {"in":["app","users"],"foreignKey":"users_boss_fkey","columns":["id"],"references":["app","users"],"targetColumns":["id"],"onDelete":"set null","deferrable":"initially deferred"},
            {"in":["app","users"],"index":"users_role_idx","method":"btree","keys":[{"column":"role"}]},
            {"renamedColumn":["app","users","role"],"from":"kind"},
            {"droppedColumn":["app","users","legacy"],"lossy":true},
            {"end":true}
            ]}
            """;

    private static DesiredSchema example() {
        var users = new Table(
                USERS,
                List.of(
                        Column.of("id", DataType.of("bigint")).withIdentity(Identity.byDefault()),
                        Column.of("role", DataType.userDefined(ROLE))
                                .withNullable(true)
                                .withDefault("'admin'")),
                Optional.of(new PrimaryKey("users_pkey", List.of("id"), Deferrability.NOT_DEFERRABLE)),
                List.of(),
                List.of(new ForeignKey(
                        "users_boss_fkey",
                        List.of("id"),
                        USERS,
                        List.of("id"),
                        ReferentialAction.SET_NULL,
                        ReferentialAction.NO_ACTION,
                        Deferrability.INITIALLY_DEFERRED,
                        true)),
                List.of(),
                List.of(Index.of("users_role_idx", false, List.of("role"))),
                Optional.of("people"));
        return new DesiredSchema(
                Schema.builder()
                        .add(users)
                        .add(Namespace.of("app"))
                        .add(new EnumType(ROLE, List.of("admin", "it's \u00e9"), Optional.empty()))
                        .build(),
                Intents.builder()
                        .renameColumn(USERS, "kind", "role")
                        .dropColumn(USERS, "legacy", true)
                        .build());
    }

    @Test
    void writesOneObjectPerLine() {
        assertThat(SnapshotWriter.write(example())).isEqualTo(TEXT);
        assertThat(SnapshotReader.read(TEXT, "x.json")).isEqualTo(example());
        assertThat(SnapshotWriter.write(Schema.EMPTY)).isEqualTo("{\"squall\":1,\"objects\":[\n{\"end\":true}\n]}\n");
    }

    @Test
    void whatIsWrittenIsReadAsItWas() {
        var intents = Intents.builder()
                .renameTable(USERS, ROLE)
                .renameEnum(ROLE, USERS)
                .renameLabel(ROLE, "a", "b")
                .dropTable(USERS, true)
                .dropTable(ROLE, false)
                .dropEnum(ROLE)
                .dropColumn(USERS, "c", false)
                .dropLabel(ROLE, "x", "y")
                .convert(USERS, "c", "c::int")
                .backfill(USERS, "d", "'\u00e9\"'")
                .offline(USERS)
                .build();
        for (long seed = 0; seed < 300; seed++) {
            var desired = new DesiredSchema(RandomSchemas.schema(seed), seed % 2 == 0 ? intents : Intents.NONE);
            String text = SnapshotWriter.write(desired);
            assertThat(SnapshotReader.read(text, "x.json")).as("seed %s", seed).isEqualTo(desired);
            assertThat(text).isEqualTo(SnapshotWriter.write(SnapshotReader.read(text, "x.json")));
            assertThat(text).matches("\\A\\p{ASCII}*\\Z").doesNotContain("\r");
        }
    }

    @Test
    void everyTruncationIsNoticed() {
        for (int end = 0; end < TEXT.length() - 1; end++) {
            String cut = TEXT.substring(0, end);
            if (!cut.endsWith("]}")) {
                assertThatThrownBy(() -> SnapshotReader.read(cut, "x.json"))
                        .as(cut)
                        .isInstanceOf(SnapshotException.class)
                        .hasMessageContaining("Restore it from version control");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{\"squall\":1|{\"squall\":2|has format 2, but this version of Squall reads up to 1; update Squall",
                "\"nullable\":true|\"nulable\":true|line 6: the field nulable is unknown here",
                "\"type\":\"bigint\"|\"type\":\"bigint(\"|line 5: \"bigint(\" is not a PostgreSQL type",
                "\"type\":\"bigint\",||line 5: the field type is missing",
                "\"nullable\":true|\"nullable\":\"yes\"|the field nullable has the wrong kind of value",
                "\"column\":\"role\",\"type\"|\"column\":\"id\",\"type\"|the column id of table app.users stands twice",
                "{\"table\":[\"app\",\"users\"],\"comment\":\"people\"},||line 5: the table app.users is not declared",
                "\"onDelete\":\"set null\"|\"onDelete\":\"explode\"|the unknown value explode",
                "\"columns\":[\"id\"],\"references\"|\"columns\":[\"id\",\"b\"],\"references\"|not as many targets",
                "[\"app\",\"role\"]|[\"role\"]|the field enum has not 2 parts",
                "{\"column\":\"role\"}|{}|exactly one of column and expression",
                "{\"schema\":\"app\"}|<<<<<<< HEAD|not a whole snapshot",
                "{\"schema\":\"app\"}|{\"view\":\"app\"}|line 2: the object is of no known kind",
                "{\"schema\":\"app\"}|{\"schema\":\"app\"},{\"schema\":\"app\"}|app stands twice",
                "{\"squall\"|{\"Squall\"|is not a snapshot of Squall",
            })
    void editsThatMakeNoSenseAreRefused(String found, String replacement, String reason) {
        assertThat(TEXT).contains(found);
        String edited = TEXT.replace(found, replacement == null ? "" : replacement);
        assertThatThrownBy(() -> SnapshotReader.read(edited, "x.json"))
                .isInstanceOf(SnapshotException.class)
                .hasMessageStartingWith("x.json")
                .hasMessageContaining(reason);
    }

    @Test
    void partsAreMergedUnlessTheyDisagree() {
        Schema left = Schema.builder().add(Namespace.of("app")).build();
        Schema right =
                Schema.builder().add(Namespace.of("app")).add(Namespace.of("b")).build();
        Schema other =
                Schema.builder().add(new Namespace("app", Optional.of("x"))).build();
        var intents = Intents.builder().dropTable(USERS, false).build();
        assertThat(DesiredSchema.merge(
                        List.of(new DesiredSchema(left, intents), new DesiredSchema(right, Intents.NONE))))
                .isEqualTo(new DesiredSchema(right, intents));
        assertThatThrownBy(() -> DesiredSchema.merge(
                        List.of(new DesiredSchema(left, intents), new DesiredSchema(other, Intents.NONE))))
                .hasMessageContaining("two different definitions of schema app");
    }
}
