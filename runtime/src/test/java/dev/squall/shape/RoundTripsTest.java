package dev.squall.shape;

import static dev.squall.shape.sample.CommentTreeShape.Instance.COMMENT_TREE;
import static dev.squall.shape.sample.PostSummaryShape.Instance.POST_SUMMARY;
import static dev.squall.shape.sample.UserWithPostsShape.Instance.USER_WITH_POSTS;
import static dev.squall.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.db.Database;
import dev.squall.db.DatabaseConfig;
import dev.squall.shape.sample.CommentTable;
import dev.squall.shape.sample.CommentTree;
import dev.squall.sql.Session;
import java.io.IOException;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Round trips, counted on the wire: as many as lists, or exactly one, whatever the number of rows. */
class RoundTripsTest {

    private static CountingProxy proxy;
    private static DatabaseConfig config;

    @BeforeAll
    static void open() throws IOException {
        DatabaseConfig direct = DatabaseConfig.parse(ShapeDatabase.URL);
        proxy = new CountingProxy(direct.host(), direct.port());
        config = direct.toBuilder()
                .host("localhost")
                .port(proxy.port())
                .maxPoolSize(1)
                .build();
    }

    @AfterAll
    static void close() throws IOException {
        proxy.close();
    }

    private static Database database(UnaryOperator<DatabaseConfig.Builder> options) {
        return Database.of(options.apply(config.toBuilder()).build());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 40})
    void aKeyedShapeTakesATripPerLevelAndASingleStatementOne(int rows) {
        ShapeDatabase.run("""
                truncate cities, users, posts, comments, tags, post_tags;
                insert into cities values (1, 'Rome');
                insert into users select i, 'user', 1 from generate_series(1, %1$d) i;
                insert into posts select i, i, 'post', now(), 0 from generate_series(1, %1$d) i;
                insert into tags values (1, 'tag');
                insert into post_tags select i, 1 from generate_series(1, %1$d) i;
                insert into comments select i, 1, nullif(i - 1, 0), 'text' from generate_series(1, %1$d + 2) i;
                """.formatted(rows));
        try (Database db = database(c -> c)) {
            assertThat(select(POST_SUMMARY).keyed().list(db)).hasSize(rows);
            proxy.trips();
            for (int run = 0; run < 7; run++) {
                assertThat(select(POST_SUMMARY).keyed().list(db)).hasSize(rows);
                assertThat(proxy.trips()).isEqualTo(2);
                assertThat(select(USER_WITH_POSTS).keyed().list(db)).hasSize(rows);
                assertThat(proxy.trips()).isEqualTo(3);
                assertThat(select(USER_WITH_POSTS).singleTrip().list(db)).hasSize(rows);
                assertThat(proxy.trips()).isEqualTo(1);
                assertThat(roots().keyed().one(db).replies().get(0).replies()).hasSize(1);
                assertThat(proxy.trips()).isEqualTo(3);
                assertThat(roots().consistent().one(db).replies().get(0).replies())
                        .hasSize(1);
                assertThat(proxy.trips()).isEqualTo(1);
            }
        }
    }

    private static ShapeQuery<CommentTable, CommentTree> roots() {
        return select(COMMENT_TREE).where(CommentTable.COMMENTS.parentId.isNull());
    }

    @Test
    void levelsWithoutRowsAboveThemAreNotAskedFor() {
        ShapeDatabase.run("truncate cities, users, posts, comments, tags, post_tags");
        try (Database db = database(c -> c)) {
            select(POST_SUMMARY).keyed().list(db);
            proxy.trips();
            assertThat(select(USER_WITH_POSTS).keyed().list(db)).isEmpty();
            assertThat(proxy.trips()).isEqualTo(1);
        }
    }

    @Test
    void theFormIsChosenByTheRoundTripTime() {
        ShapeDatabase.run("truncate cities, users, posts, comments, tags, post_tags;"
                + "insert into users values (1, 'Ann', null); insert into posts values (1, 1, 'post', now(), 0)");
        assertThat(trips(c -> c.roundTrip(Duration.ZERO))).isEqualTo(3);
        assertThat(trips(c -> c.roundTrip(Duration.ofMillis(2)))).isEqualTo(1);
    }

    @Test
    void theRoundTripTimeIsMeasuredOnce() {
        try (Database db = database(c -> c)) {
            select(POST_SUMMARY).keyed().list(db);
            proxy.trips();
            long measured = db.session(Session::roundTripNanos);
            assertThat(measured).isPositive();
            assertThat(proxy.trips()).isEqualTo(3);
            assertThat(db.<Long>session(Session::roundTripNanos)).isEqualTo(measured);
            assertThat(proxy.trips()).isZero();
        }
    }

    private static int trips(UnaryOperator<DatabaseConfig.Builder> options) {
        try (Database db = database(options)) {
            select(POST_SUMMARY).keyed().list(db);
            proxy.trips();
            select(USER_WITH_POSTS).list(db);
            return proxy.trips();
        }
    }
}
