package dev.squall.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GeneratedNamesTest {
    @Test
    void followsTheConventionOfTheServer() {
        assertThat(GeneratedNames.primaryKey("users")).isEqualTo("users_pkey");
        assertThat(GeneratedNames.unique("users", List.of("email"))).isEqualTo("users_email_key");
        assertThat(GeneratedNames.foreignKey("users", List.of("city_id"))).isEqualTo("users_city_id_fkey");
        assertThat(GeneratedNames.check("users", List.of("balance"))).isEqualTo("users_balance_check");
        assertThat(GeneratedNames.check("users", List.of())).isEqualTo("users_check");
        assertThat(GeneratedNames.index("users", List.of("city_id", "age"))).isEqualTo("users_city_id_age_idx");
    }

    @Test
    void longNamesFitAndStayApart() {
        String table = "a".repeat(40);
        String one = GeneratedNames.unique(table, List.of("b".repeat(40) + "x"));
        String two = GeneratedNames.unique(table, List.of("b".repeat(40) + "y"));
        assertThat(one).hasSize(63).matches("a{40}_b{15}_[0-9a-f]{6}").isNotEqualTo(two);
        assertThat(GeneratedNames.unique(table, List.of("b".repeat(40) + "x"))).isEqualTo(one);

        String accented = GeneratedNames.fit("\u00e9".repeat(40));
        assertThat(accented.getBytes(StandardCharsets.UTF_8).length).isBetween(61, 63);
        assertThat(accented).matches("\u00e9+_[0-9a-f]{6}");
    }

    @Test
    void takenNamesAreNumbered() {
        Set<String> taken = Set.of("users_check", "users_check1");
        assertThat(GeneratedNames.free("users_check", taken::contains)).isEqualTo("users_check2");
    }
}
