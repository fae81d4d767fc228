package dev.squall.studio.connect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.studio.catalog.CatalogCache;
import dev.squall.studio.catalog.Relation;
import dev.squall.studio.data.ReadLane;
import dev.squall.studio.data.Sql;
import dev.squall.studio.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SampleTest {
    @Test
    void theSampleIsLoadedOnceAndIsTheSameEverywhere() throws SQLException {
        TestDatabase first = TestDatabase.with("");
        TestDatabase second = TestDatabase.with("");
        List<String> told = new ArrayList<>();
        Sample.load(first.owner().unpooledDataSource(), told::add);
        Sample.load(first.owner().unpooledDataSource(), told::add);
        Sample.load(second.owner().unpooledDataSource(), told::add);
        assertThat(told).hasSize(2);
        assertThat(hashes(first)).isEqualTo(hashes(second)).hasSizeGreaterThan(8);
    }

    private static List<String> hashes(TestDatabase database) throws SQLException {
        List<String> hashes = new ArrayList<>();
        try (ReadLane lane = database.lane()) {
            for (Relation relation : new CatalogCache(lane).current().relations()) {
                Sql sql = Sql.of("select count(*) || ' ' || md5(string_agg(t::text, ',' order by t::text)) from ")
                        .then(relation.quoted())
                        .then(" t");
                hashes.add(relation.name() + " "
                        + lane.read(Duration.ofSeconds(5), reader -> reader.query(sql, row -> row.getString(1))));
            }
        }
        assertThat(hashes).noneMatch(hash -> hash.contains("[0 "));
        return hashes;
    }

    @Test
    void theCacheIsWhereTheSystemHasIt() {
        Path home = Path.of("home");
        assertThat(CacheDirectory.of(Map.of(), "Linux", home)).isEqualTo(home.resolve(".cache"));
        assertThat(CacheDirectory.of(Map.of("XDG_CACHE_HOME", "there"), "Linux", home))
                .isEqualTo(Path.of("there"));
        assertThat(CacheDirectory.of(Map.of(), "Mac OS X", home)).isEqualTo(home.resolve("Library/Caches"));
        assertThat(CacheDirectory.of(Map.of(), "Windows 11", home)).isEqualTo(home.resolve("AppData/Local"));
        assertThat(CacheDirectory.of(Map.of("LOCALAPPDATA", "local"), "Windows 11", home))
                .isEqualTo(Path.of("local"));
    }
}
