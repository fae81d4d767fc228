package dev.squall.benchmarks.peer.raw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Five conditions that are there or not, put together by hand.
 *
 * @param name a pattern
 * @param score the least
 * @param active the state
 * @param email a pattern
 * @param id the least
 */
record DynamicSql(
        Optional<String> name,
        Optional<Integer> score,
        Optional<Boolean> active,
        Optional<String> email,
        Optional<Long> id) {

    String render() {
        StringBuilder sql = new StringBuilder(256).append("select id, email\nfrom accounts");
        List<Object> values = new ArrayList<>(8);
        String glue = "\nwhere ";
        glue = add(sql, values, glue, "name like ?", name);
        glue = add(sql, values, glue, "score >= ?", score);
        glue = add(sql, values, glue, "active = ?", active);
        glue = add(sql, values, glue, "email like ?", email);
        add(sql, values, glue, "id >= ?", id);
        return sql.append("\norder by id\nlimit ?").toString();
    }

    private static String add(
            StringBuilder sql, List<Object> values, String glue, String condition, Optional<?> value) {
        if (value.isEmpty()) {
            return glue;
        }
        sql.append(glue).append(condition);
        values.add(value.get());
        return " and ";
    }
}
