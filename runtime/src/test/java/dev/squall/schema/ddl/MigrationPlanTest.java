package dev.squall.schema.ddl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.schema.CheckConstraint;
import dev.squall.schema.Column;
import dev.squall.schema.DataType;
import dev.squall.schema.Deferrability;
import dev.squall.schema.DesiredSchema;
import dev.squall.schema.EnumType;
import dev.squall.schema.ForeignKey;
import dev.squall.schema.Index;
import dev.squall.schema.Intents;
import dev.squall.schema.PrimaryKey;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.ReferentialAction;
import dev.squall.schema.Schema;
import dev.squall.schema.Table;
import dev.squall.schema.UniqueConstraint;
import dev.squall.schema.diff.SchemaDiff;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MigrationPlanTest {
    private static final QualifiedName USERS = new QualifiedName("public", "users");
    private static final QualifiedName MOOD = new QualifiedName("public", "mood");
    private static final PrimaryKey KEY = new PrimaryKey("users_pkey", List.of("id"), Deferrability.NOT_DEFERRABLE);

    private static Table users(
            boolean nullable, List<UniqueConstraint> uniques, List<ForeignKey> keys, List<CheckConstraint> checks) {
        return new Table(
                USERS,
                List.of(
                        Column.of("id", DataType.of("bigint")),
                        Column.of("email", DataType.of("text")).withNullable(nullable)),
                Optional.of(KEY),
                uniques,
                keys,
                checks,
                uniques.isEmpty() ? List.of() : List.of(Index.of("users_email_idx", false, List.of("email"))),
                Optional.empty());
    }

    private static final Schema BEFORE =
            Schema.builder().add(users(true, List.of(), List.of(), List.of())).build();
    private static final Schema AFTER = Schema.builder()
            .add(users(
                    false,
                    List.of(new UniqueConstraint(
                            "users_email_key", List.of("email"), false, Deferrability.NOT_DEFERRABLE)),
                    List.of(new ForeignKey(
                            "users_email_fkey",
                            List.of("email"),
                            USERS,
                            List.of("email"),
                            ReferentialAction.NO_ACTION,
                            ReferentialAction.NO_ACTION,
                            Deferrability.NOT_DEFERRABLE,
                            true)),
                    List.of(new CheckConstraint("users_email_check", "email <> ''", true))))
            .build();

    private static final Intents ALLOWED = Intents.builder()
            .allow("public.users", "not-null-scans")
            .allow("public.users.users_email_key", "unique-may-fail")
            .build();

    private static MigrationPlan plan(Schema from, Schema to, Intents intents, PlanOptions options) {
        return MigrationPlan.of(SchemaDiff.between(from, new DesiredSchema(to, intents)), options);
    }

    @Test
    void releasedTablesTakeTheFormsThatDoNotBlock() {
        var text = new StringBuilder();
        for (PlanFile file : plan(BEFORE, AFTER, ALLOWED, PlanOptions.DEFAULTS).files()) {
            text.append("== ").append(file.suffix()).append('\n').append(file.sql());
        }
        assertThat(text).hasToString("""
                        ==\s
                        SET LOCAL lock_timeout = '5s';

                        ALTER TABLE users ADD CONSTRAINT users_email_not_null_check CHECK (email IS NOT NULL) NOT VALID;

                        ALTER TABLE users ADD CONSTRAINT users_email_check CHECK (email <> '') NOT VALID;
                        == index_1
                        DROP INDEX CONCURRENTLY IF EXISTS users_email_key;

                        CREATE UNIQUE INDEX CONCURRENTLY users_email_key ON users (email);
                        == index_2
                        DROP INDEX CONCURRENTLY IF EXISTS users_email_idx;

                        CREATE INDEX CONCURRENTLY users_email_idx ON users (email);
                        == validate
                        SET LOCAL lock_timeout = '5s';

                        ALTER TABLE users VALIDATE CONSTRAINT users_email_not_null_check;

                        ALTER TABLE users VALIDATE CONSTRAINT users_email_check;

                        ALTER TABLE users ALTER COLUMN email SET NOT NULL;

                        ALTER TABLE users DROP CONSTRAINT users_email_not_null_check;
                        == contract
                        SET LOCAL lock_timeout = '5s';

                        ALTER TABLE users ADD CONSTRAINT users_email_key UNIQUE USING INDEX users_email_key;

                        ALTER TABLE users ADD CONSTRAINT users_email_fkey FOREIGN KEY (email) REFERENCES users (email) NOT VALID;
                        == contract_validate
                        SET LOCAL lock_timeout = '5s';

                        ALTER TABLE users VALIDATE CONSTRAINT users_email_fkey;
                        """);
    }

    @Test
    void indexesGoAndChangeConcurrentlyIfNothingElseTouchesThem() {
        Index gone = Index.of("gone", false, List.of("email"));
        Index kept = Index.of("kept", true, List.of("id"));
        Schema changed = indexed(true, Index.of("kept", true, List.of("id", "email")));
        assertThat(text(plan(indexed(true, gone, kept), changed, ALLOWED, PlanOptions.DEFAULTS)))
                .isEqualTo("""
                        == index_1
                        DROP INDEX CONCURRENTLY IF EXISTS kept_squall;

                        CREATE UNIQUE INDEX CONCURRENTLY kept_squall ON users (id, email);

                        DROP INDEX CONCURRENTLY IF EXISTS kept;

                        ALTER INDEX kept_squall RENAME TO kept;
                        == drop_index_1
                        DROP INDEX CONCURRENTLY IF EXISTS gone;
                        """);
        Intents without = Intents.builder()
                .addAll(ALLOWED)
                .dropColumn(USERS, "email", true)
                .build();
        Table one = new Table(
                USERS,
                List.of(Column.of("id", DataType.of("bigint"))),
                Optional.of(KEY),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
        assertThat(text(plan(indexed(true, gone), Schema.builder().add(one).build(), without, PlanOptions.DEFAULTS)))
                .contains("DROP INDEX gone;", "DROP COLUMN email")
                .doesNotContain("CONCURRENTLY");
    }

    @Test
    void aForeignKeyWaitsForTheIndexThatItNeeds() {
        Index old = Index.of("users_key", true, List.of("id"));
        Index wide = Index.of("users_key", true, List.of("id", "email"));
        Table users = indexed(true, wide).tables().iterator().next();
        var key = new ForeignKey(
                "users_self_fkey",
                List.of("id", "email"),
                USERS,
                List.of("id", "email"),
                ReferentialAction.NO_ACTION,
                ReferentialAction.NO_ACTION,
                Deferrability.NOT_DEFERRABLE,
                true);
        Table tied = new Table(
                USERS,
                users.columns(),
                Optional.of(KEY),
                List.of(),
                List.of(key),
                List.of(),
                List.of(wide),
                Optional.empty());
        assertThat(text(plan(indexed(true, old), Schema.builder().add(tied).build(), ALLOWED, PlanOptions.DEFAULTS)))
                .containsSubsequence(
                        "CREATE UNIQUE INDEX CONCURRENTLY users_key_squall ON users (id, email);",
                        "ALTER INDEX users_key_squall RENAME TO users_key;",
                        "ADD CONSTRAINT users_self_fkey");
    }

    private static Schema indexed(boolean nullable, Index... indexes) {
        Table table = users(nullable, List.of(), List.of(), List.of());
        return Schema.builder()
                .add(new Table(
                        USERS,
                        table.columns(),
                        Optional.of(KEY),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(indexes),
                        Optional.empty()))
                .build();
    }

    private static String text(MigrationPlan plan) {
        var text = new StringBuilder();
        plan.files()
                .forEach(file ->
                        text.append("== ").append(file.suffix()).append('\n').append(file.sql()));
        return text.toString();
    }

    @Test
    void smallApplicationsAndNewTablesTakeThePlainForms() {
        assertThat(plan(BEFORE, AFTER, ALLOWED, PlanOptions.DEFAULTS.offline()).files())
                .singleElement()
                .satisfies(file -> assertThat(file.conf()).isEqualTo("placeholderReplacement=false\n"));
        Intents offline = Intents.builder().addAll(ALLOWED).offline(USERS).build();
        assertThat(plan(BEFORE, AFTER, offline, PlanOptions.DEFAULTS))
                .isEqualTo(plan(BEFORE, AFTER, ALLOWED, PlanOptions.DEFAULTS.offline()));
        assertThat(plan(Schema.EMPTY, AFTER, Intents.NONE, PlanOptions.DEFAULTS).files())
                .hasSize(1);
        assertThat(plan(AFTER, AFTER, Intents.NONE, PlanOptions.DEFAULTS).files())
                .isEmpty();
    }

    @Test
    void indexFilesRunOutsideATransaction() {
        List<PlanFile> files =
                plan(BEFORE, AFTER, ALLOWED, PlanOptions.DEFAULTS).files();
        assertThat(files)
                .filteredOn(f -> f.suffix().startsWith("index_"))
                .hasSize(2)
                .allSatisfy(f -> {
                    assertThat(f.transactional()).isFalse();
                    assertThat(f.conf()).isEqualTo("executeInTransaction=false\nplaceholderReplacement=false\n");
                    assertThat(f.sql()).doesNotContain("SET LOCAL");
                });
    }

    private static Schema readings(String type, boolean filled, String check) {
        List<Column> columns =
                new ArrayList<>(List.of(Column.of("value", DataType.parse(type)).withDefault("0")));
        if (filled) {
            columns.add(Column.of("token", DataType.of("uuid")).withDefault("gen_random_uuid()"));
        }
        List<CheckConstraint> checks =
                check.isEmpty() ? List.of() : List.of(new CheckConstraint("users_check", check, true));
        var index = Index.of("users_value_idx", false, List.of("value"));
        return Schema.builder()
                .add(new Table(
                        USERS,
                        columns,
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        checks,
                        List.of(index),
                        Optional.empty()))
                .build();
    }

    @Test
    void rowsOfReleasedTablesAreFilledInBatches() {
        List<PlanFile> files = plan(
                        readings("integer", false, ""),
                        readings("bigint", true, ""),
                        Intents.NONE,
                        PlanOptions.DEFAULTS)
                .files();
        assertThat(files)
                .extracting(PlanFile::suffix)
                .containsExactly("", "backfill_1", "backfill_2", "constrain", "index_1", "validate", "swap");
        assertThat(files.get(0).sql())
                .contains(
                        "ADD COLUMN token uuid;",
                        "ALTER COLUMN token SET DEFAULT gen_random_uuid();",
                        "ADD COLUMN value_squall bigint;",
                        "BEFORE INSERT OR UPDATE ON users")
                .doesNotContain("TYPE bigint");
        assertThat(files.get(1).transactional()).isFalse();
        assertThat(files.get(1).sql()).contains("UPDATE users SET token = DEFAULT", "COMMIT;");
        assertThat(files.get(4).sql()).endsWith("CONCURRENTLY users_value_idx_squall ON users (value_squall);\n");
        assertThat(files.get(6).sql())
                .containsSubsequence(
                        "DROP COLUMN value;",
                        "RENAME COLUMN value_squall TO value;",
                        "SET DEFAULT 0;",
                        "ALTER INDEX users_value_idx_squall RENAME TO users_value_idx;");
    }

    @Test
    void aColumnThatMoreThanIndexesNeedChangesInPlace() {
        Schema from = readings("integer", false, "value > 0");
        Schema to = readings("bigint", false, "value > 0");
        assertThat(plan(from, to, Intents.NONE, PlanOptions.DEFAULTS).statements())
                .contains("ALTER TABLE users ALTER COLUMN value TYPE bigint");
        Intents offline = Intents.builder().offline(USERS).build();
        assertThat(plan(readings("integer", false, ""), readings("bigint", true, ""), offline, PlanOptions.DEFAULTS)
                        .files())
                .extracting(PlanFile::suffix)
                .containsExactly("");
    }

    private static Schema mood(String defaultLabel, String... labels) {
        Column column = Column.of("mood", DataType.userDefined(MOOD)).withDefault("'" + defaultLabel + "'");
        var table = new Table(
                USERS, List.of(column), Optional.empty(), List.of(), List.of(), List.of(), List.of(), Optional.empty());
        return Schema.builder()
                .add(new EnumType(MOOD, List.of(labels), Optional.empty()))
                .add(table)
                .build();
    }

    @Test
    void aLabelThatIsUsedAtOnceHasAFileBefore() {
        Schema before = mood("a", "a");
        assertThat(plan(before, mood("b", "a", "b"), Intents.NONE, PlanOptions.DEFAULTS)
                        .files())
                .extracting(PlanFile::suffix)
                .containsExactly("enums", "");
        assertThat(plan(before, mood("a", "a", "b"), Intents.NONE, PlanOptions.DEFAULTS)
                        .files())
                .extracting(PlanFile::suffix)
                .containsExactly("");
    }

    @Test
    void theDraftShowsWhatIsBlockedAsComments() {
        var gone = SchemaDiff.between(BEFORE, new DesiredSchema(Schema.EMPTY, Intents.NONE));
        assertThat(Draft.text(gone, PlanOptions.DEFAULTS)).isEqualTo("""
                        -- Draft of the next migration, rewritten by every compile. Do not edit it.
                        -- The generate command numbers it, verifies it and makes it a released migration.
                        --
                        -- To decide before the release:
                        -- * table public.users is gone and its data would be lost. If that is meant, put @Dropped(table = "users") on the schema package; if it was renamed, put @Table(renamedFrom = "users") on the record.

                        -- Blocked until the source says what is meant:
                        -- DO $guard$
                        -- BEGIN
                        --     IF EXISTS (SELECT FROM users) THEN
                        --         RAISE EXCEPTION USING
                        --             MESSAGE = 'table public.users has rows that dropping it would lose',
                        --             HINT = 'Move the data away first, or say in the source that its loss is meant (lossy).';
                        --     END IF;
                        -- END
                        -- $guard$;
                        --\s
                        -- DROP TABLE users;
                        """);
        var same = SchemaDiff.between(BEFORE, new DesiredSchema(BEFORE, Intents.NONE));
        assertThat(Draft.text(same, PlanOptions.DEFAULTS)).isEqualTo(Draft.NO_CHANGES);
        var online = SchemaDiff.between(BEFORE, new DesiredSchema(AFTER, ALLOWED));
        assertThat(Draft.text(online, PlanOptions.DEFAULTS))
                .contains(
                        "-- * add constraint users_email_key to public.users: rows that are not unique make it fail; ",
                        "\n-- main, one transaction\nSET LOCAL lock_timeout",
                        "\n-- index_1, outside a transaction\nDROP INDEX CONCURRENTLY");
    }

    @Test
    void aLockTimeoutIsANumberWithAUnit() {
        assertThatThrownBy(() -> new PlanOptions(true, "5s'; DROP TABLE users; --"))
                .hasMessageContaining("is not a lock timeout");
    }
}
