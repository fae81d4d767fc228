package dev.squall.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.introspect.Introspection;
import dev.squall.schema.DesiredSchema;
import dev.squall.schema.Intents;
import dev.squall.schema.Schema;
import dev.squall.schema.ddl.DdlWriter;
import dev.squall.schema.ddl.MigrationPlan;
import dev.squall.schema.ddl.PlanOptions;
import dev.squall.schema.diff.Diff;
import dev.squall.schema.diff.LossPolicy;
import dev.squall.schema.diff.SchemaDiff;
import dev.squall.testing.RandomRenames;
import dev.squall.testing.RandomSchemas;
import dev.squall.testing.TestServer;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A walk of one database over all ordered pairs of a group of schemas: each step is a migration, and the schema that it
 * makes is the next one's start. So a schema is created and read once, and met in many pairs.
 */
final class LawWalk {
    /** How many schemas, and so seeds, a walk takes. */
    static final int SCHEMAS = 9;

    private record Stop(long seed, Schema sources, Schema live) {}

    private final ScratchDatabase database;
    /** Whether some of what is gone in a pair has become something new of its kind. */
    private final boolean renames;

    private final List<Stop> stops = new ArrayList<>();
    private int position;
    private int steps;

    private LawWalk(ScratchDatabase database, boolean renames) {
        this.database = database;
        this.renames = renames;
    }

    /** Walks over the schemas of the given seed and those after it; returns the number of pairs. */
    static int run(TestServer server, long seed, boolean renames) throws SQLException {
        try (var database = new ScratchDatabase(server)) {
            var walk = new LawWalk(database, renames);
            // the last one that is created is the first stop
            for (long each = seed + SCHEMAS - 1; each >= seed; each--) {
                walk.stops.add(
                        0,
                        walk.create(
                                each,
                                renames
                                        ? RandomSchemas.varied(each, server.major())
                                        : RandomSchemas.schema(each, server.major())));
            }
            walk.from(0);
            return walk.steps;
        } catch (SQLException | RuntimeException | AssertionError e) {
            throw new AssertionError(
                    "PostgreSQL " + server.major() + ", repeat with -Dsquall.law.seed=" + seed
                            + " -Dsquall.law.walks=1\n" + e.getMessage(),
                    e);
        }
    }

    private Stop create(long seed, Schema schema) throws SQLException {
        database.clear();
        List<String> ddl = DdlWriter.create(schema);
        try {
            database.run(List.of(DdlWriter.script(ddl)));
        } catch (SQLException e) {
            throw new AssertionError(
                    "the DDL of seed " + seed + " fails: " + e.getMessage() + "\n" + DdlWriter.script(ddl), e);
        }
        Introspection read = database.introspect();
        assertThat(read.unsupported()).isEmpty();
        assertThat(between(schema, schema).changes()).isEmpty();
        return new Stop(seed, schema, read.schema());
    }

    /** From a stop to all later ones and back to it, so that each ordered pair comes once. */
    private void from(int stop) throws SQLException {
        for (int other = stop + 2; other < SCHEMAS; other++) {
            to(other);
            to(stop);
        }
        if (stop + 1 < SCHEMAS) {
            to(stop + 1);
            from(stop + 1);
            to(stop);
        }
    }

    private void to(int next) throws SQLException {
        Stop before = stops.get(position);
        Stop after = stops.get(next);
        Schema from = steps % 2 == 0 ? before.sources() : before.live();
        Schema to = steps % 2 == 0 ? after.sources() : after.live();
        Intents hints =
                renames ? RandomRenames.between(from, to, before.seed() * SCHEMAS + after.seed()) : Intents.NONE;
        Diff diff = SchemaDiff.between(from, new DesiredSchema(to, hints), LossPolicy.ACCEPT);
        assertThat(diff.hasErrors()).as("%s", diff.problems()).isFalse();
        PlanOptions options = steps % 3 == 0 ? PlanOptions.DEFAULTS : PlanOptions.DEFAULTS.offline();
        MigrationPlan plan = MigrationPlan.of(diff, options);
        String pair = before.seed() + " to " + after.seed();
        try {
            database.run(plan);
        } catch (SQLException e) {
            throw new AssertionError(message(plan, pair + " fails: " + e.getMessage()), e);
        }
        Schema result = database.introspect().schema();
        assertThat(result)
                .as(() -> message(plan, pair + " differs\n" + ScratchDatabase.difference(result, after.live())))
                .isEqualTo(after.live());
        assertThat(between(result, after.live()).changes()).isEmpty();
        position = next;
        steps++;
    }

    private static String message(MigrationPlan plan, String problem) {
        return problem + "\n" + DdlWriter.script(plan.statements());
    }

    private static Diff between(Schema from, Schema to) {
        return SchemaDiff.between(from, new DesiredSchema(to, Intents.NONE), LossPolicy.ACCEPT);
    }
}
