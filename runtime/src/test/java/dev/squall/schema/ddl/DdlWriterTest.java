package dev.squall.schema.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.schema.CheckConstraint;
import dev.squall.schema.Column;
import dev.squall.schema.DataType;
import dev.squall.schema.Deferrability;
import dev.squall.schema.EnumType;
import dev.squall.schema.ForeignKey;
import dev.squall.schema.Identity;
import dev.squall.schema.Index;
import dev.squall.schema.IndexKey;
import dev.squall.schema.Namespace;
import dev.squall.schema.PrimaryKey;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.ReferentialAction;
import dev.squall.schema.Schema;
import dev.squall.schema.Sequence;
import dev.squall.schema.SequenceOptions;
import dev.squall.schema.Table;
import dev.squall.schema.UniqueConstraint;
import dev.squall.schema.diff.Change;
import dev.squall.schema.diff.CommentTarget;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DdlWriterTest {
    private static final QualifiedName USERS = new QualifiedName("public", "users");
    private static final QualifiedName ORDER = new QualifiedName("app", "order");
    private static final QualifiedName ROLE = new QualifiedName("app", "Role");
    private static final Column ID = Column.of("id", DataType.of("bigint"));

    @Test
    void aSchemaReadsAsWrittenByHand() {
        var users = new Table(
                USERS,
                List.of(
                        ID.withIdentity(Identity.always()),
                        Column.of("email", DataType.parse("varchar(80)")),
                        Column.of("role", DataType.userDefined(ROLE)).withDefault("'user'"),
                        Column.of("boss", DataType.of("bigint")).withNullable(true),
                        Column.of("twice", DataType.of("bigint"))
                                .withNullable(true)
                                .withGenerated("boss * 2")),
                Optional.of(new PrimaryKey("users_pkey", List.of("id"), Deferrability.NOT_DEFERRABLE)),
                List.of(new UniqueConstraint(
                        "users_email_key", List.of("email"), true, Deferrability.INITIALLY_DEFERRED)),
                List.of(new ForeignKey(
                        "users_boss_fkey",
                        List.of("boss"),
                        USERS,
                        List.of("id"),
                        ReferentialAction.SET_NULL,
                        ReferentialAction.CASCADE,
                        Deferrability.INITIALLY_IMMEDIATE,
                        true)),
                List.of(
                        new CheckConstraint("users_boss_check", "boss <> id", true),
                        new CheckConstraint("users_old_check", "boss > 0", false)),
                List.of(Index.of("users_boss_idx", false, List.of("boss"))),
                Optional.of("people"));
        Schema schema = Schema.builder()
                .add(Namespace.of("public"))
                .add(Namespace.of("app"))
                .add(new EnumType(ROLE, List.of("user", "it's"), Optional.empty()))
                .add(users)
                .build();

        assertThat(DdlWriter.script(DdlWriter.create(schema))).isEqualTo("""
                        CREATE SCHEMA IF NOT EXISTS app;

                        CREATE TYPE app."Role" AS ENUM ('user', 'it''s');

                        CREATE TABLE users (
                            id bigint GENERATED ALWAYS AS IDENTITY,
                            email character varying(80) NOT NULL,
                            role app."Role" NOT NULL DEFAULT 'user',
                            boss bigint,
                            twice bigint GENERATED ALWAYS AS (boss * 2) STORED,
                            CONSTRAINT users_pkey PRIMARY KEY (id),
                            CONSTRAINT users_email_key UNIQUE NULLS NOT DISTINCT (email) DEFERRABLE INITIALLY DEFERRED,
                            CONSTRAINT users_boss_check CHECK (boss <> id)
                        );

                        ALTER TABLE users ADD CONSTRAINT users_old_check CHECK (boss > 0) NOT VALID;

                        CREATE INDEX users_boss_idx ON users (boss);

                        ALTER TABLE users ADD CONSTRAINT users_boss_fkey FOREIGN KEY (boss) REFERENCES users (id) ON DELETE SET NULL ON UPDATE CASCADE DEFERRABLE;

                        COMMENT ON TABLE users IS 'people';
                        """);
    }

    private static Index index() {
        var keys = List.of(
                new IndexKey(
                        Optional.of("e e"),
                        Optional.empty(),
                        Optional.of(new QualifiedName("pg_catalog", "C")),
                        Optional.of("text_pattern_ops"),
                        true,
                        false),
                IndexKey.expression("lower(email)"),
                new IndexKey(Optional.empty(), Optional.of("a + 1"), Optional.empty(), Optional.empty(), false, true));
        return new Index(
                "i",
                "gist",
                true,
                true,
                keys,
                List.of("id"),
                Optional.of("id > 0"),
                new TreeMap<>(Map.of("fillfactor", "70")),
                Optional.empty());
    }

    private static Sequence sequence() {
        var options = new SequenceOptions(
                OptionalLong.of(9),
                OptionalLong.of(2),
                OptionalLong.of(3),
                OptionalLong.of(99),
                OptionalLong.of(5),
                true);
        return new Sequence(
                new QualifiedName("app", "s"),
                DataType.of("integer"),
                options,
                Optional.of(new Sequence.Owner(ORDER, "id")),
                Optional.empty());
    }

    static Stream<Arguments> statements() {
        var moved = new QualifiedName("app", "people");
        return Stream.of(
                Arguments.of(new Change.DropNamespace("app"), "DROP SCHEMA app"),
                Arguments.of(
                        new Change.RenameTable(USERS, moved),
                        "ALTER TABLE users RENAME TO people_moving\nALTER TABLE people_moving SET SCHEMA app\n"
                                + "ALTER TABLE app.people_moving RENAME TO people"),
                Arguments.of(
                        new Change.AddLabel(ROLE, "x", Optional.of("y")),
                        "ALTER TYPE app.\"Role\" ADD VALUE 'x' BEFORE 'y'"),
                Arguments.of(
                        new Change.RenameLabel(ROLE, "x", "it's"),
                        "ALTER TYPE app.\"Role\" RENAME VALUE 'x' TO 'it''s'"),
                Arguments.of(
                        new Change.CreateSequence(sequence()),
                        "CREATE SEQUENCE app.s AS integer INCREMENT BY 2 MINVALUE 3 MAXVALUE 99 START WITH 9 CACHE 5"
                                + " CYCLE"),
                Arguments.of(
                        new Change.AlterSequence(Sequence.of(new QualifiedName("app", "s")), false),
                        "ALTER SEQUENCE app.s AS bigint INCREMENT BY 1 NO MINVALUE NO MAXVALUE START WITH 1 CACHE 1"
                                + " NO CYCLE"),
                Arguments.of(new Change.OwnSequence(sequence()), "ALTER SEQUENCE app.s OWNED BY app.\"order\".id"),
                Arguments.of(
                        new Change.AddColumn(ORDER, Column.of("n", DataType.of("integer")), Optional.of("-1.5")),
                        "ALTER TABLE app.\"order\" ADD COLUMN n integer NOT NULL DEFAULT -1.5\n"
                                + "ALTER TABLE app.\"order\" ALTER COLUMN n DROP DEFAULT"),
                Arguments.of(
                        new Change.AddColumn(ORDER, Column.of("n", DataType.of("integer")), Optional.of("id * 2")),
                        "ALTER TABLE app.\"order\" ADD COLUMN n integer\n"
                                + "UPDATE app.\"order\" SET n = id * 2 WHERE n IS NULL\n"
                                + "ALTER TABLE app.\"order\" ALTER COLUMN n SET NOT NULL"),
                Arguments.of(
                        new Change.ChangeType(USERS, ID, Column.of("id", DataType.of("text")), Optional.of("id::text")),
                        "ALTER TABLE users ALTER COLUMN id TYPE text USING id::text"),
                Arguments.of(
                        new Change.AddIdentity(USERS, ID, Identity.byDefault()),
                        "ALTER TABLE users ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY\n"
                                + "SELECT setval(pg_get_serial_sequence('users', 'id'), max(id)) FROM users"
                                + " HAVING max(id) >= 1"),
                Arguments.of(
                        new Change.RebuildEnum(
                                new EnumType(ROLE, List.of("a"), Optional.empty()),
                                new TreeMap<>(Map.of("b", "a")),
                                List.of(new Change.Use(USERS, "role", false), new Change.Use(USERS, "roles", true))),
                        "ALTER TYPE app.\"Role\" RENAME TO \"Role_replaced\"\n"
                                + "CREATE TYPE app.\"Role\" AS ENUM ('a')\n"
                                + "ALTER TABLE users ALTER COLUMN role TYPE app.\"Role\" USING (CASE role::text WHEN 'b'"
                                + " THEN 'a' ELSE role::text END)::app.\"Role\"\n"
                                + "ALTER TABLE users ALTER COLUMN roles TYPE app.\"Role\"[] USING"
                                + " array_replace(roles::text[], 'b', 'a')::app.\"Role\"[]\n"
                                + "DROP TYPE app.\"Role_replaced\""),
                Arguments.of(
                        new Change.CreateIndex(ORDER, index(), true),
                        "CREATE UNIQUE INDEX i ON app.\"order\" USING gist (\"e e\" COLLATE pg_catalog.\"C\""
                                + " text_pattern_ops DESC NULLS LAST, lower(email), (a + 1) NULLS FIRST) INCLUDE (id)"
                                + " NULLS NOT DISTINCT WITH (fillfactor = 70) WHERE id > 0"),
                Arguments.of(new Change.DropIndex(ORDER, index()), "DROP INDEX app.i"),
                Arguments.of(
                        new Change.SetComment(
                                new CommentTarget(CommentTarget.Kind.CONSTRAINT, ORDER, Optional.of("k")),
                                Optional.of("it's")),
                        "COMMENT ON CONSTRAINT k ON app.\"order\" IS 'it''s'"),
                Arguments.of(new Change.DropTable(ORDER, true), """
                        DO $guard$
                        BEGIN
                            IF EXISTS (SELECT FROM app."order") THEN
                                RAISE EXCEPTION USING
                                    MESSAGE = 'table app.order has rows that dropping it would lose',
                                    HINT = 'Move the data away first, or say in the source that its loss is meant (lossy).';
                            END IF;
                        END
                        $guard$
                        DROP TABLE app."order\""""));
    }

    @ParameterizedTest
    @MethodSource
    void statements(Change change, String sql) {
        assertThat(String.join("\n", DdlWriter.write(change))).isEqualTo(sql);
    }
}
