package dev.squall.migrate.lint;

import dev.squall.migrate.lint.Finding.Severity;
import dev.squall.schema.diff.Hazard;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A rule over one statement.
 *
 * <p>Where {@code onExistingTables} holds, a table that the same file creates is exempt: nobody uses it yet.
 */
enum StatementRule {
    INDEX_BLOCKS_WRITES(
            "CREATE (UNIQUE )?INDEX (?!CONCURRENTLY)",
            true,
            "build it CONCURRENTLY, in a file of its own with executeInTransaction=false in its .conf"),
    INDEX_DROP_BLOCKS(
            "DROP INDEX (?!CONCURRENTLY)",
            true,
            "drop it CONCURRENTLY, in a file of its own with executeInTransaction=false in its .conf"),
    UNIQUE_MAY_FAIL(
            "ALTER TABLE .*ADD (CONSTRAINT \\S+ )?(UNIQUE|PRIMARY KEY) ?(NULLS NOT DISTINCT ?)?\\(",
            true,
            "build a unique index CONCURRENTLY, then ADD CONSTRAINT ... USING INDEX"),
    CONSTRAINT_SCANS(
            "ALTER TABLE (?!.*NOT VALID).*ADD (CONSTRAINT \\S+ )?(FOREIGN KEY|CHECK|EXCLUDE)\\b",
            true,
            "add it NOT VALID, then VALIDATE CONSTRAINT in another transaction"),
    NOT_NULL_SCANS(
            "ALTER TABLE .*ALTER (COLUMN )?\\S+ SET NOT NULL",
            true,
            "add CHECK (c IS NOT NULL) NOT VALID, validate it in another transaction, then SET NOT NULL"),
    NEW_COLUMN_FAILS(
            "ALTER TABLE .*ADD (COLUMN )?(IF NOT EXISTS )?(?!CONSTRAINT|CHECK|PRIMARY|UNIQUE|FOREIGN|EXCLUDE)"
                    + "(?=[^,]*NOT NULL)(?![^,]*(DEFAULT|GENERATED))",
            true,
            "give it a default, or add it nullable, fill it, and set NOT NULL"),
    NEW_COLUMN_REWRITES(
            "ALTER TABLE .*ADD (COLUMN )?[^,]*(DEFAULT (RANDOM|GEN_RANDOM_UUID|UUIDV7|CLOCK_TIMESTAMP|NEXTVAL|UUID_)"
                    + "|\\b(BIG|SMALL)?SERIAL\\b|GENERATED (ALWAYS|BY DEFAULT) AS)",
            true,
            "add it nullable, set the default, fill it in batches, and set NOT NULL"),
    TYPE_REWRITES(
            "ALTER TABLE .*ALTER (COLUMN )?\\S+ (SET DATA )?TYPE ",
            true,
            "add a new column, fill it in batches, and replace the old one; harmless where PostgreSQL needs no rewrite"),
    RENAME_BREAKS(
            "ALTER (TABLE|TYPE) .*RENAME (?!CONSTRAINT)",
            true,
            "keep the old name while an old version of the application runs"),
    LOSES_DATA(
            "(DROP (TABLE|SCHEMA|TYPE|MATERIALIZED VIEW|SEQUENCE) |ALTER TABLE .*DROP (?!CONSTRAINT|DEFAULT|NOT|"
                    + "IDENTITY|EXPRESSION)(COLUMN )?\\S+|DELETE FROM (?!.* WHERE ))",
            false,
            "make sure that nothing uses it and that its loss is meant"),
    KEY_DROPPED("ALTER TABLE .*DROP CONSTRAINT (IF EXISTS )?\\S*PKEY\\b", true, "replace it in the same statement"),
    TRUNCATE(Severity.ERROR, "TRUNCATE ", "all rows go, and those of other tables with CASCADE; delete what is meant"),
    DROP_CASCADE(
            Severity.ERROR, "DROP .*\\bCASCADE$", "objects that nobody named would go as well; drop each one by name"),
    TRANSACTION_CONTROL(
            Severity.ERROR,
            "(BEGIN|START TRANSACTION|COMMIT|ROLLBACK|END)\\b(?! ATOMIC)",
            "Flyway makes the transaction of a file; for none, write executeInTransaction=false in its .conf"),
    STYLE_JSON(Severity.NOTE, "(CREATE|ALTER) TABLE .*[ (]\\S+ JSON\\b", "jsonb has operators and indexes"),
    STYLE_TIMESTAMP(
            Severity.NOTE,
            "(CREATE|ALTER) TABLE .*\\bTIMESTAMP\\b(?!( ?\\(\\d\\))? WITH TIME ZONE)",
            "timestamptz says which moment it is"),
    STYLE_CHAR(Severity.NOTE, "(CREATE|ALTER) TABLE .*\\b(CHAR|CHARACTER) ?\\(", "text, which is not padded"),
    STYLE_SERIAL(Severity.NOTE, "CREATE TABLE .*\\b(BIG|SMALL)?SERIAL\\b", "an identity column"),
    STYLE_INT_KEY(
            Severity.NOTE, "CREATE TABLE .*\\b(INT|INTEGER|INT4|SERIAL)\\b[^,]*PRIMARY KEY", "bigint, which lasts");

    private final Severity severity;
    private final Pattern pattern;
    private final boolean onExistingTables;
    private final String advice;

    StatementRule(String pattern, boolean onExistingTables, String advice) {
        this(Severity.WARNING, pattern, onExistingTables, advice);
    }

    StatementRule(Severity severity, String pattern, String advice) {
        this(severity, pattern, false, advice);
    }

    StatementRule(Severity severity, String pattern, boolean onExistingTables, String advice) {
        this.severity = severity;
        this.pattern = Pattern.compile(pattern);
        this.onExistingTables = onExistingTables;
        this.advice = advice;
    }

    /** The name that comments and documents use. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Severity severity() {
        return severity;
    }

    boolean onExistingTables() {
        return onExistingTables;
    }

    boolean matches(SqlStatement statement) {
        return !statement.allowed().contains(id())
                && pattern.matcher(statement.code()).lookingAt();
    }

    /** What happens, if a hazard of that name says it, and the safe form. */
    String message() {
        for (Hazard hazard : Hazard.values()) {
            if (hazard.name().equals(name())) {
                String reason = hazard.reason();
                int semicolon = reason.indexOf(';');
                return (semicolon < 0 ? reason : reason.substring(0, semicolon)) + ": " + advice;
            }
        }
        return severity == Severity.NOTE ? "consider " + advice : advice;
    }
}
