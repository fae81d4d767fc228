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
import dev.squall.testing.RandomSchemas;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * For schemas A and B: what DDL makes of A, changed by the difference of A and B, equals what DDL makes of B; and the
 * difference of B and B is empty. The number of pairs and the first seed can be given as system properties.
 */
class MigrationLawTest {
    private static final int PAIRS = Integer.getInteger("squall.law.pairs", 60);
    private static final long SEED = Long.getLong("squall.law.seed", 1);

    @Test
    void everySchemaBecomesEveryOther() throws SQLException {
        try (var actual = new ScratchDatabase();
                var expected = new ScratchDatabase()) {
            Schema from = RandomSchemas.schema(SEED);
            create(actual, from, SEED);
            for (long seed = SEED + 1; seed <= SEED + PAIRS; seed++) {
                Schema to = RandomSchemas.schema(seed);
                create(expected, to, seed);
                Introspection wanted = expected.introspect();
                assertThat(wanted.unsupported()).isEmpty();
                boolean fromSources = seed % 2 == 0;
                Schema before = actual.introspect().schema();
                Diff diff = fromSources ? between(from, to) : between(before, wanted.schema());
                MigrationPlan plan =
                        MigrationPlan.of(diff, seed % 3 == 0 ? PlanOptions.DEFAULTS : PlanOptions.DEFAULTS.offline());
                apply(actual, plan, seed);
                Schema result = actual.introspect().schema();
                assertThat(result)
                        .as(() -> message(plan, "differs\n" + ScratchDatabase.difference(result, wanted.schema())))
                        .isEqualTo(wanted.schema());
                assertThat(between(result, wanted.schema()).changes()).isEmpty();
                assertThat(between(to, to).changes()).isEmpty();
                from = to;
            }
        }
    }

    private static void create(ScratchDatabase database, Schema schema, long seed) throws SQLException {
        database.clear();
        List<String> ddl = DdlWriter.create(schema);
        try {
            database.run(ddl);
        } catch (SQLException e) {
            throw new AssertionError(
                    "the DDL of seed " + seed + " fails: " + e.getMessage() + "\n" + DdlWriter.script(ddl), e);
        }
    }

    private static void apply(ScratchDatabase database, MigrationPlan plan, long seed) {
        try {
            database.run(plan);
        } catch (SQLException e) {
            throw new AssertionError(message(plan, "seed " + seed + " fails: " + e.getMessage()), e);
        }
    }

    private static String message(MigrationPlan plan, String problem) {
        return problem + "\n" + DdlWriter.script(plan.statements());
    }

    private static Diff between(Schema from, Schema to) {
        return SchemaDiff.between(from, new DesiredSchema(to, Intents.NONE), LossPolicy.ACCEPT);
    }
}
