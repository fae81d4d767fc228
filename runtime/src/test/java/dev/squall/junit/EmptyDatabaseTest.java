package dev.squall.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.db.Database;
import org.junit.jupiter.api.Test;

/** The other class of {@link SquallTestTest}. */
@SquallTest(migrations = "junit/migration")
class EmptyDatabaseTest {

    @Test
    void noOtherClassHasWrittenHere(Database db) {
        assertThat(SquallTestTest.count(db)).isZero();
    }
}
