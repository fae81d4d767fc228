package dev.squall.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.benchmarks.data.Dataset;
import dev.squall.embedded.EmbeddedDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every contender of every task does what it should; nothing is timed. */
class SmokeTest {

    @Test
    void allContendersGiveTheSameResults() throws Exception {
        try (EmbeddedDatabase postgres = EmbeddedDatabase.temporary();
                Benchmarks benchmarks = new Benchmarks(postgres.config(), Dataset.create(postgres.config()))) {
            for (Task task : benchmarks.tasks()) {
                List<Measurement> measured = new Interleaving(1, 0, 2).measure(task);

                assertThat(measured).as(task.title()).hasSameSizeAs(task.contenders());
                assertThat(measured)
                        .as(task.title())
                        .allSatisfy(each -> assertThat(each.bytes()).isPositive());
            }
        }
    }
}
