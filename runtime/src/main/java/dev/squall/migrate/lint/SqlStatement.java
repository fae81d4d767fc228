package dev.squall.migrate.lint;

import java.util.Set;

/**
 * One statement of a script.
 *
 * @param text the statement as it is written
 * @param code the statement in upper case with single spaces, without comments and with empty literals, for rules
 * @param line where it starts, from 1
 * @param allowed rules that comments before or inside it switch off
 */
public record SqlStatement(String text, String code, int line, Set<String> allowed) {

    public SqlStatement {
        allowed = Set.copyOf(allowed);
    }
}
