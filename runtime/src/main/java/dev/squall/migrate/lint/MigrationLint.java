package dev.squall.migrate.lint;

import dev.squall.migrate.lint.Finding.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for hazards in migration files without a database.
 *
 * <p>A comment {@code -- squall:allow rule} before or inside a statement switches a rule off for it.
 * Stateless and safe for use by several threads.
 */
public final class MigrationLint {
    private static final Pattern CREATED =
            Pattern.compile("CREATE (?:UNLOGGED )?TABLE (?:IF NOT EXISTS )?(\\S+?)(?: ?\\(| |$).*");
    private static final Pattern SUBJECT = Pattern.compile(
            "(?:ALTER TABLE (?:IF EXISTS )?(?:ONLY )?|CREATE (?:UNIQUE )?INDEX (?:.*? )?ON (?:ONLY )?)([^ (]+).*");
    private static final Pattern NO_TRANSACTION = Pattern.compile(
            ".*\\bCONCURRENTLY\\b.*|VACUUM\\b.*|ALTER SYSTEM\\b.*|(CREATE|DROP) (DATABASE|TABLESPACE)\\b.*");
    private static final Pattern TAKES_LOCKS = Pattern.compile("(ALTER|DROP|CREATE (UNIQUE )?INDEX|LOCK)\\b.*");
    private static final Pattern NEW_LABEL =
            Pattern.compile("(?is)ALTER\\s+TYPE\\s.*ADD\\s+VALUE\\s+(?:IF\\s+NOT\\s+EXISTS\\s+)?('(?:[^']|'')*').*");

    private final List<Finding> findings = new ArrayList<>();
    private final String file;
    private final String conf;
    private final List<SqlStatement> statements;

    private MigrationLint(String file, String sql, String conf) {
        this.file = file;
        this.conf = conf;
        this.statements = SqlScript.split(sql);
    }

    /**
     * Looks at files.
     *
     * @param files texts by name; {@code .conf} files belong to the {@code .sql} file of the same name
     * @return the findings in the order of files and lines
     */
    public static List<Finding> of(Map<String, String> files) {
        var findings = new ArrayList<Finding>();
        files.forEach((name, text) -> {
            if (name.endsWith(".sql")) {
                findings.addAll(new MigrationLint(name, text, files.getOrDefault(name + ".conf", "")).findings(text));
            }
        });
        return List.copyOf(findings);
    }

    private List<Finding> findings(String text) {
        Set<String> created = new HashSet<>();
        boolean validated = false;
        for (SqlStatement statement : statements) {
            Matcher create = CREATED.matcher(statement.code());
            if (create.matches()) {
                created.add(plain(create.group(1)));
            }
            validated |= statement.code().contains("VALIDATE CONSTRAINT");
            statement(statement, created, validated);
        }
        transaction();
        if (text.contains("${") && !conf.contains("placeholderReplacement=false")) {
            add(
                    Severity.ERROR,
                    "placeholder",
                    1,
                    "Flyway takes ${...} for a placeholder: write placeholderReplacement=false in " + file + ".conf");
        }
        newLabels();
        return findings;
    }

    private void statement(SqlStatement statement, Set<String> created, boolean validated) {
        Matcher subject = SUBJECT.matcher(statement.code());
        boolean isNew = subject.matches() && created.contains(plain(subject.group(1)));
        for (StatementRule rule : StatementRule.values()) {
            boolean exempt = (isNew && rule.onExistingTables()) || (rule == StatementRule.NOT_NULL_SCANS && validated);
            if (!exempt && rule.matches(statement)) {
                add(rule.severity(), rule.id(), statement.line(), rule.message());
            }
        }
    }

    private void transaction() {
        boolean transactional = !conf.contains("executeInTransaction=false");
        boolean timeout = statements.stream().anyMatch(s -> s.code().contains("LOCK_TIMEOUT"));
        boolean harmless =
                statements.stream().noneMatch(s -> TAKES_LOCKS.matcher(s.code()).matches());
        for (SqlStatement statement : statements) {
            if (transactional
                    && NO_TRANSACTION.matcher(statement.code()).matches()
                    && !statement.allowed().contains("needs-no-transaction")) {
                add(
                        Severity.ERROR,
                        "needs-no-transaction",
                        statement.line(),
                        "PostgreSQL refuses it in a transaction: write executeInTransaction=false in " + file
                                + ".conf and keep it alone in its file");
            }
        }
        if (transactional && !timeout && !harmless && !statements.isEmpty()) {
            SqlStatement first = statements.get(0);
            if (!first.allowed().contains("no-lock-timeout")) {
                add(
                        Severity.WARNING,
                        "no-lock-timeout",
                        first.line(),
                        "while it waits for a lock, everybody queues behind it: begin with SET LOCAL lock_timeout = '5s'");
            }
        }
    }

    private void newLabels() {
        for (int i = 0; i < statements.size(); i++) {
            Matcher label = NEW_LABEL.matcher(statements.get(i).text());
            if (label.matches()) {
                String literal = label.group(1);
                statements.subList(i + 1, statements.size()).stream()
                        .filter(s -> s.text().contains(literal))
                        .findFirst()
                        .ifPresent(s -> add(
                                Severity.ERROR,
                                "new-enum-value-used",
                                s.line(),
                                "PostgreSQL refuses to use " + literal
                                        + " in the transaction that adds it: use it in the next file"));
            }
        }
    }

    private void add(Severity severity, String rule, int line, String message) {
        findings.add(new Finding(severity, rule, file + ":" + line, message));
    }

    private static String plain(String name) {
        String unquoted = name.replace("\"", "").toLowerCase(Locale.ROOT);
        return unquoted.startsWith("public.") ? unquoted.substring("public.".length()) : unquoted;
    }
}
