package dev.squall.studio.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.studio.data.ReadLane;
import dev.squall.studio.sql.Console;
import dev.squall.studio.sql.TypedStatement;
import dev.squall.studio.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Plans of a real server. */
class PlanTest {
    private static ReadLane lane;

    @BeforeAll
    static void create() {
        lane = TestDatabase.with("""
                create table event (id int primary key, kind int, padding text);
                insert into event select n, n % 5000, repeat('x', 50) from generate_series(1, 20000) n;
                analyze;
                """).lane();
    }

    @AfterAll
    static void close() {
        lane.close();
    }

    private static Plan plan(String sql, boolean analyze) throws SQLException {
        return PlanReader.read(new Console(lane).explain(TypedStatement.of(sql), Map.of(), analyze, "run"));
    }

    private static List<String> hints(Plan plan) {
        return plan.nodes().stream()
                .flatMap(node -> PlanHints.of(plan, node).stream())
                .toList();
    }

    @Test
    void anEstimateHasCostsAndNoTimes() throws SQLException {
        Plan plan = plan("select * from event where id = 1", false);
        assertThat(plan.analyzed()).isFalse();
        assertThat(plan.nodes()).hasSize(1);
        PlanNode scan = plan.nodes().get(0);
        assertThat(scan.title()).isEqualTo("Index Scan");
        assertThat(scan.target()).isEqualTo("public.event using event_pkey");
        assertThat(scan.details()).contains("Index Cond: (event.id = 1)");
        assertThat(scan.millis()).isEmpty();
        assertThat(plan.share(scan)).isEqualTo(1);
        assertThat(hints(plan)).isEmpty();
    }

    @Test
    void anAnalyzedPlanSaysWhereTheTimeWentAndWhatWouldHelp() throws SQLException {
        Plan plan = plan("select count(*) from event where kind = 7 and padding like 'x%'", true);
        assertThat(plan.analyzed()).isTrue();
        assertThat(plan.nodes()).extracting(PlanNode::depth).startsWith(0, 1);
        assertThat(plan.nodes().stream().mapToDouble(plan::share).sum()).isBetween(0.99, 1.01);
        PlanNode scan = plan.nodes().get(plan.nodes().size() - 1);
        assertThat(scan.removed()).isGreaterThan(10_000);
        assertThat(scan.blocksHit() + scan.blocksRead()).isPositive();
        assertThat(hints(plan)).anyMatch(hint -> hint.startsWith("read 20,000 rows to keep 4: an index"));
    }

    @Test
    void badEstimatesAreNamed() throws SQLException {
        assertThat(hints(plan("select * from event where kind % 2 = 0 and kind % 2 + 0 = 0", true)))
                .anyMatch(hint -> hint.contains("more rows than estimated"));
    }

    @Test
    void anythingElseIsNoPlan() {
        assertThatThrownBy(() -> PlanReader.read("{}")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PlanReader.read("nothing")).isInstanceOf(IllegalArgumentException.class);
    }
}
