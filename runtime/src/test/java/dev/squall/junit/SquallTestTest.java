package dev.squall.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.db.Database;
import dev.squall.db.DatabaseConfig;
import dev.squall.sql.render.Rendered;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The extension is used here as an application uses it; {@link EmptyDatabaseTest} would see its row if the two shared a database. */
@SquallTest(migrations = "junit/migration")
class SquallTestTest {

    @BeforeEach
    void insertsIntoAMigratedTable(Database db) {
        db.update(statement("insert into notes (body) values ('one')"));
        assertThat(count(db)).isPositive();
    }

    @Test
    void eachClassHasADatabaseOfItsOwn(Database db, DatabaseConfig config) {
        assertThat(config.database()).startsWith("test_").isEqualTo(db.config().database());
    }

    @Nested
    class Inner {
        @Test
        void sharesTheDatabase(Database inner) {
            assertThat(inner.config().database()).startsWith("test_");
            assertThat(count(inner)).isPositive();
        }
    }

    static long count(Database db) {
        return db.query(statement("select count(*) from notes"), rows -> {
            rows.next();
            return rows.getLong(1);
        });
    }

    private static Rendered statement(String sql) {
        return new Rendered(sql, List.of());
    }
}
