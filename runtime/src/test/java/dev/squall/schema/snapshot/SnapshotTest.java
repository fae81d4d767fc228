package dev.squall.schema.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.schema.CheckConstraint;
import dev.squall.schema.Column;
import dev.squall.schema.CompositeType;
import dev.squall.schema.DataType;
import dev.squall.schema.Deferrability;
import dev.squall.schema.DesiredSchema;
import dev.squall.schema.Domain;
import dev.squall.schema.EnumType;
import dev.squall.schema.ExclusionConstraint;
import dev.squall.schema.Extension;
import dev.squall.schema.ForeignKey;
import dev.squall.schema.Identity;
import dev.squall.schema.Index;
import dev.squall.schema.Intents;
import dev.squall.schema.Namespace;
import dev.squall.schema.Partition;
import dev.squall.schema.Partitioning;
import dev.squall.schema.PrimaryKey;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.RawObject;
import dev.squall.schema.ReferentialAction;
import dev.squall.schema.RowSecurity;
import dev.squall.schema.Schema;
import dev.squall.schema.Table;
import dev.squall.schema.View;
import dev.squall.testing.RandomSchemas;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

    private static final String OBJECTS = """
            {"squall":1,"objects":[
            {"extension":"citext","in":"app"},
            {"extension":"hstore"},
            {"domain":["app","email"],"type":"app.citext","nullable":true,"comment":"an address"},
            {"ofDomain":["app","email"],"check":"email_check","expression":"VALUE ~ '@'"},
            {"composite":["app","hours"],"attributes":[{"attribute":"opens","type":"time without time zone"},{"attribute":"label","type":"text","collation":["pg_catalog","C"],"comment":"shown"}]},
            {"table":["app","users"],"partitionBy":"range","partitionKey":"at","rowSecurity":true,"with":{"fillfactor":"70"}},
            {"in":["app","users"],"column":"at","type":"date"},
            {"in":["app","users"],"column":"next","type":"date","nullable":true,"generated":"at + 1","virtual":true},
            {"in":["app","users"],"exclusion":"users_excl","definition":"USING gist (at WITH =)"},
            {"in":["app","users"],"policy":"mine","for":"all","using":"true"},
            {"in":["app","users"],"policy":"others","restrictive":true,"for":"insert","roles":["clerk"],"withCheck":"at > now()","comment":"late"},
            {"in":["app","users"],"partition":["app","users_1"],"of":["app","users"],"bound":"DEFAULT","partitionBy":"hash","partitionKey":"at"},
            {"in":["app","users"],"partition":["app","users_1_0"],"of":["app","users_1"],"bound":"FOR VALUES WITH (modulus 1, remainder 0)","comment":"all"},
            {"view":["app","recent"],"materialized":true,"sql":"SELECT at FROM app.users","columns":[{"column":"at","type":"date","comment":"day"}],"with":{"fillfactor":"50"},"comment":"few"},
            {"ofView":["app","recent"],"index":"recent_at_idx","method":"btree","unique":true,"keys":[{"column":"at"}]},
            {"raw":"function","name":"app.one()","early":true,"hash":"16cef36f59ad5cd5bd4b2a1ba67ca9d6d9b3f1e5e3c0a2bdbb1b3b6fa2e9c0d4","create":"CREATE OR REPLACE FUNCTION app.one() ...","drop":"DROP FUNCTION app.one()"},
            {"droppedObject":"view app.old"},
            {"allowed":"app.users.mail","hazard":"unique-may-fail"},
            {"end":true}
            ]}
            """;

    private static DesiredSchema objects() {
        var email = new QualifiedName("app", "email");
        var part = new QualifiedName("app", "users_1");
        var day = Column.of("at", DataType.of("date"));
        var others = new RowSecurity.Policy(
                "others",
                false,
                RowSecurity.Command.INSERT,
                List.of("clerk"),
                Optional.empty(),
                Optional.of("at > now()"),
                Optional.of("late"));
        var users = new Table(
                        USERS,
                        List.of(
                                day,
                                day.withName("next")
                                        .withNullable(true)
                                        .withGenerated("at + 1")
                                        .withVirtual(true)),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty())
                .withExclusions(List.of(new ExclusionConstraint("users_excl", "USING gist (at WITH =)")))
                .withRowSecurity(new RowSecurity(true, false, List.of(others, RowSecurity.Policy.of("mine", "true"))))
                .withOptions(new TreeMap<>(Map.of("fillfactor", "70")))
                .withPartitions(
                        new Partitioning(Partitioning.Strategy.RANGE, "at"),
                        List.of(
                                new Partition(
                                        part,
                                        USERS,
                                        "DEFAULT",
                                        Optional.of(new Partitioning(Partitioning.Strategy.HASH, "at")),
                                        Optional.empty()),
                                new Partition(
                                        new QualifiedName("app", "users_1_0"),
                                        part,
                                        "FOR VALUES WITH (modulus 1, remainder 0)",
                                        Optional.empty(),
                                        Optional.of("all"))));
        var hours = new CompositeType(
                new QualifiedName("app", "hours"),
                List.of(
                        CompositeType.Attribute.of("opens", DataType.parse("time")),
                        new CompositeType.Attribute(
                                "label",
                                DataType.of("text"),
                                Optional.of(new QualifiedName("pg_catalog", "C")),
                                Optional.of("shown"))),
                Optional.empty());
        var check = new CheckConstraint("email_check", "VALUE ~ '@'", true);
        var domain = new Domain(
                email,
                DataType.userDefined(new QualifiedName("app", "citext")),
                true,
                Optional.empty(),
                Optional.empty(),
                List.of(check),
                Optional.of("an address"));
        var view = new View(
                new QualifiedName("app", "recent"),
                true,
                "SELECT at FROM app.users",
                List.of(new View.ViewColumn("at", DataType.of("date"), Optional.of("day"))),
                new TreeMap<>(Map.of("fillfactor", "50")),
                List.of(Index.of("recent_at_idx", true, List.of("at"))),
                Optional.of("few"));
        var function = new RawObject(
                "function", "app.one()", "CREATE OR REPLACE FUNCTION app.one() ...", "DROP FUNCTION app.one()", true);
        return new DesiredSchema(
                Schema.builder()
                        .add(new Extension("hstore", Optional.empty()))
                        .add(new Extension("citext", Optional.of("app")))
                        .add(domain)
                        .add(hours)
                        .add(users)
                        .add(view)
                        .add(function)
                        .build(),
                Intents.builder()
                        .dropObject("view", "app.old")
                        .allow("app.users.mail", "unique-may-fail")
                        .build());
    }

    @Test
    void writesEveryKindOfObject() {
        String hash = objects().schema().rawObjects().get(0).hash();
        String text = OBJECTS.replaceAll("\"hash\":\"[^\"]*", "\"hash\":\"" + hash);
        assertThat(SnapshotWriter.write(objects())).isEqualTo(text);
        assertThat(SnapshotReader.read(text, "x.json")).isEqualTo(objects());
        assertThatThrownBy(() -> SnapshotReader.read(text.replace("app.one() ...", "app.two() ..."), "x.json"))
                .hasMessageContaining("the hash of function app.one() does not match its statement");
        assertThatThrownBy(() -> SnapshotReader.read(text.replaceFirst("\\{\"view\".*\n", ""), "x.json"))
                .hasMessageContaining("the view app.recent is not declared before its parts");
        assertThatThrownBy(() -> SnapshotReader.read(text.replaceFirst("\\{\"domain\".*\n", ""), "x.json"))
                .hasMessageContaining("the domain app.email is not declared before its parts");
        assertThat(DesiredSchema.merge(List.of(objects(), objects()))).isEqualTo(objects());
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
                "{\"schema\":\"app\"}|{\"vista\":\"app\"}|line 2: the object is of no known kind",
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
