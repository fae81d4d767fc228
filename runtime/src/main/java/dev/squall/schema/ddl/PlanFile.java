package dev.squall.schema.ddl;

import java.util.ArrayList;
import java.util.List;

/**
 * One file of a migration: one transaction, or statements that cannot be in one.
 *
 * @param suffix what follows the migration's name, for example {@code index_1}; empty for the main file
 * @param statements the statements without semicolons
 * @param transactional whether the statements run in one transaction
 * @param lockTimeout the lock timeout of the transaction
 */
public record PlanFile(String suffix, List<String> statements, boolean transactional, String lockTimeout) {

    public PlanFile {
        statements = List.copyOf(statements);
    }

    /** This file with one more statement before the others. */
    PlanFile after(String statement) {
        List<String> more = new ArrayList<>(List.of(statement));
        more.addAll(statements);
        return new PlanFile(suffix, more, transactional, lockTimeout);
    }

    /** The text of the {@code .sql} file. */
    public String sql() {
        String body = DdlWriter.script(statements);
        String unchecked = statements.stream().anyMatch(DdlWriter::makesRoutine)
                ? "SET LOCAL check_function_bodies = off;\n\n"
                : "\n";
        return transactional ? "SET LOCAL lock_timeout = '" + lockTimeout + "';\n" + unchecked + body : body;
    }

    /** The text of the {@code .conf} file that Flyway reads beside it. */
    public String conf() {
        String placeholders = "placeholderReplacement=false\n";
        return transactional ? placeholders : "executeInTransaction=false\n" + placeholders;
    }
}
