package dev.squall.schema.ddl;

import static dev.squall.schema.Identifiers.literal;
import static dev.squall.schema.Identifiers.quote;

import dev.squall.schema.Column;
import dev.squall.schema.EnumType;
import dev.squall.schema.GeneratedNames;
import dev.squall.schema.Identity;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.Sequence;
import dev.squall.schema.diff.Change;
import dev.squall.schema.diff.CommentTarget;
import dev.squall.schema.diff.ObjectChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The statements of the steps that are about schemas, enums, sequences, and the plain parts of tables. */
final class TableStatements implements Change.Visitor<List<String>> {
    private static final ObjectChange.ObjectVisitor<List<String>> OBJECT_STATEMENTS = new ObjectStatements();

    private static final Pattern CONSTANT = Pattern.compile("(?i)-?[0-9]+(\\.[0-9]+)?|'([^'\\\\]|'')*'|true|false");

    @Override
    public List<String> object(ObjectChange change) {
        return change.accept(OBJECT_STATEMENTS);
    }

    @Override
    public List<String> createNamespace(Change.CreateNamespace change) {
        return List.of("CREATE SCHEMA IF NOT EXISTS " + quote(change.namespace().name()));
    }

    @Override
    public List<String> dropNamespace(Change.DropNamespace change) {
        return List.of("DROP SCHEMA " + quote(change.name()));
    }

    @Override
    public List<String> createEnum(Change.CreateEnum change) {
        return List.of(Clauses.enumType(change.type()));
    }

    @Override
    public List<String> renameEnum(Change.RenameEnum change) {
        return DdlWriter.rename("TYPE", change.from(), change.to());
    }

    @Override
    public List<String> renameLabel(Change.RenameLabel change) {
        return List.of("ALTER TYPE " + quote(change.type()) + " RENAME VALUE " + literal(change.from()) + " TO "
                + literal(change.to()));
    }

    @Override
    public List<String> addLabel(Change.AddLabel change) {
        return List.of("ALTER TYPE " + quote(change.type()) + " ADD VALUE " + literal(change.label())
                + change.before().map(next -> " BEFORE " + literal(next)).orElse(""));
    }

    @Override
    public List<String> rebuildEnum(Change.RebuildEnum change) {
        EnumType type = change.type();
        var old = new QualifiedName(
                type.name().schema(), GeneratedNames.fit(type.name().name() + "_replaced"));
        List<String> statements = new ArrayList<>();
        statements.add("ALTER TYPE " + quote(type.name()) + " RENAME TO " + quote(old.name()));
        statements.add(Clauses.enumType(type));
        for (Change.Use use : change.uses()) {
            String sqlType = quote(type.name()) + (use.array() ? "[]" : "");
            statements.add(alterColumn(
                    use.table(),
                    use.column(),
                    "TYPE " + sqlType + " USING " + converted(use, change.mapping()) + "::" + sqlType));
        }
        statements.add("DROP TYPE " + quote(old));
        type.comment()
                .ifPresent(text -> statements.add("COMMENT ON TYPE " + quote(type.name()) + " IS " + literal(text)));
        return statements;
    }

    private static String converted(Change.Use use, Map<String, String> mapping) {
        String column = quote(use.column()) + (use.array() ? "::text[]" : "::text");
        if (use.array()) {
            String value = column;
            for (var entry : mapping.entrySet()) {
                value = "array_replace(" + value + ", " + literal(entry.getKey()) + ", " + literal(entry.getValue())
                        + ")";
            }
            return value;
        }
        if (mapping.isEmpty()) {
            return column;
        }
        var cases = new StringBuilder("(CASE ").append(column);
        mapping.forEach((from, to) ->
                cases.append(" WHEN ").append(literal(from)).append(" THEN ").append(literal(to)));
        return cases.append(" ELSE ").append(column).append(" END)").toString();
    }

    @Override
    public List<String> dropEnum(Change.DropEnum change) {
        return List.of("DROP TYPE " + quote(change.type()));
    }

    @Override
    public List<String> createSequence(Change.CreateSequence change) {
        return List.of(Clauses.sequence(change.sequence()));
    }

    @Override
    public List<String> renameSequence(Change.RenameSequence change) {
        return DdlWriter.rename("SEQUENCE", change.from(), change.to());
    }

    @Override
    public List<String> alterSequence(Change.AlterSequence change) {
        var sequence = change.sequence();
        String alter = "ALTER SEQUENCE " + quote(sequence.name()) + " AS "
                + sequence.type().sql() + Clauses.allOptions(sequence.options(), " ");
        return change.narrowed() ? List.of(intoLimits(sequence), alter) : List.of(alter);
    }

    /** PostgreSQL refuses limits that the counter is outside of; values that were given are not given again. */
    private static String intoLimits(Sequence sequence) {
        long least = sequence.options().least(sequence.type());
        long greatest = sequence.options().greatest(sequence.type());
        boolean up = sequence.options().increment().orElse(1) > 0;
        return "SELECT setval(" + literal(quote(sequence.name())) + ", LEAST(GREATEST(last_value, " + least + "), "
                + greatest + "), last_value " + (up ? "> " + greatest : "< " + least) + ") FROM "
                + quote(sequence.name()) + " WHERE last_value NOT BETWEEN " + least + " AND " + greatest;
    }

    @Override
    public List<String> ownSequence(Change.OwnSequence change) {
        String owner = change.sequence()
                .ownedBy()
                .map(o -> quote(o.table()) + "." + quote(o.column()))
                .orElse("NONE");
        return List.of("ALTER SEQUENCE " + quote(change.sequence().name()) + " OWNED BY " + owner);
    }

    @Override
    public List<String> dropSequence(Change.DropSequence change) {
        return List.of("DROP SEQUENCE " + quote(change.name()));
    }

    @Override
    public List<String> createTable(Change.CreateTable change) {
        List<String> statements = new ArrayList<>();
        statements.add(Clauses.table(change.table()));
        Clauses.apart(change.table())
                .forEach(c -> statements.add(alterTable(change.table().name(), "ADD " + Clauses.constraint(c))));
        return statements;
    }

    @Override
    public List<String> renameTable(Change.RenameTable change) {
        List<String> statements = new ArrayList<>();
        if (!change.from().schema().equals(change.to().schema())) {
            change.identities()
                    .forEach(column -> statements.add(IdentityNames.apart(change.from(), column, change.to())));
        }
        statements.addAll(DdlWriter.rename("TABLE", change.from(), change.to()));
        return statements;
    }

    @Override
    public List<String> dropTable(Change.DropTable change) {
        String drop = "DROP TABLE " + quote(change.table());
        return change.guarded() ? List.of(Guards.emptyTable(change.table()), drop) : List.of(drop);
    }

    @Override
    public List<String> addColumn(Change.AddColumn change) {
        var column = change.column();
        if (change.backfill().isEmpty()) {
            return List.of(alterTable(change.table(), "ADD COLUMN " + Clauses.column(column)));
        }
        String value = change.backfill().get();
        List<String> statements = new ArrayList<>();
        Optional<String> goesOn = column.defaultSql();
        if (isConstant(value)) {
            // the server notes a constant in its catalog, and rewrites no row under the lock
            statements.add(alterTable(change.table(), "ADD COLUMN " + Clauses.column(column.withDefault(value))));
            statements.add(alterColumn(
                    change.table(),
                    column.name(),
                    goesOn.map(sql -> "SET DEFAULT " + sql).orElse("DROP DEFAULT")));
            return statements;
        }
        statements.addAll(addEmpty(change.table(), column));
        statements.add(DdlWriter.backfill(change.table(), column.name(), value));
        if (!column.nullable()) {
            statements.add(alterColumn(change.table(), column.name(), "SET NOT NULL"));
        }
        return statements;
    }

    /** A number, a text or a truth value: nothing that is computed for each row. */
    static boolean isConstant(String sql) {
        return CONSTANT.matcher(sql.strip()).matches();
    }

    /** Adds the column for rows to come; those that are there have NULL. */
    static List<String> addEmpty(QualifiedName table, Column column) {
        List<String> statements = new ArrayList<>();
        Column empty = column.withNullable(true).withoutDefault();
        statements.add(alterTable(table, "ADD COLUMN " + Clauses.column(empty)));
        column.defaultSql().ifPresent(sql -> statements.add(alterColumn(table, column.name(), "SET DEFAULT " + sql)));
        return statements;
    }

    @Override
    public List<String> renameColumn(Change.RenameColumn change) {
        return List.of(
                alterTable(change.table(), "RENAME COLUMN " + quote(change.from()) + " TO " + quote(change.to())));
    }

    @Override
    public List<String> dropColumn(Change.DropColumn change) {
        String name = change.column().name();
        String drop = alterTable(change.table(), "DROP COLUMN " + quote(name));
        return change.guarded() ? List.of(Guards.emptyColumn(change.table(), name), drop) : List.of(drop);
    }

    @Override
    public List<String> changeType(Change.ChangeType change) {
        var to = change.to();
        return List.of(alterColumn(
                change.table(),
                to.name(),
                "TYPE " + to.type().sql()
                        + to.collation().map(c -> " COLLATE " + quote(c)).orElse("")
                        + change.using().map(sql -> " USING " + sql).orElse("")));
    }

    @Override
    public List<String> dropDefault(Change.DropDefault change) {
        return List.of(alterColumn(change.table(), change.column(), "DROP DEFAULT"));
    }

    @Override
    public List<String> setDefault(Change.SetDefault change) {
        return List.of(alterColumn(change.table(), change.column(), "SET DEFAULT " + change.sql()));
    }

    @Override
    public List<String> dropExpression(Change.DropExpression change) {
        return List.of(alterColumn(change.table(), change.column(), "DROP EXPRESSION"));
    }

    @Override
    public List<String> setNotNull(Change.SetNotNull change) {
        String set = alterColumn(change.table(), change.column(), "SET NOT NULL");
        return change.backfill()
                .map(sql -> List.of(DdlWriter.backfill(change.table(), change.column(), sql), set))
                .orElse(List.of(set));
    }

    @Override
    public List<String> dropNotNull(Change.DropNotNull change) {
        return List.of(alterColumn(change.table(), change.column(), "DROP NOT NULL"));
    }

    @Override
    public List<String> addIdentity(Change.AddIdentity change) {
        String column = change.column().name();
        List<String> statements = new ArrayList<>();
        statements.add(alterColumn(change.table(), column, "ADD " + Clauses.identity(change.identity())));
        statements.addAll(goOn(change.table(), column, change.identity()));
        return statements;
    }

    /** The rows that are there have numbers already. */
    private static List<String> goOn(QualifiedName table, String column, Identity identity) {
        boolean up = identity.sequence().increment().orElse(1) > 0;
        String last = (up ? "max(" : "min(") + quote(column) + ")";
        return List.of("SELECT setval(pg_get_serial_sequence(" + literal(quote(table)) + ", " + literal(column)
                + "), " + last + ") FROM " + quote(table) + " HAVING " + last + (up ? " >= " : " <= ")
                + identity.sequence().firstValue());
    }

    @Override
    public List<String> alterIdentity(Change.AlterIdentity change) {
        String column = change.column().name();
        List<String> statements = new ArrayList<>();
        if (change.narrowed()) {
            statements.add(intoLimits(change));
        }
        statements.add(alterColumn(
                change.table(),
                column,
                "SET GENERATED " + Clauses.generation(change.identity())
                        + Clauses.allOptions(change.identity().sequence(), " SET ")));
        return statements;
    }

    /**
     * As for a sequence that has a name; one that has given no value yet begins at its new first one, as far as the old limits
     * hold it, which {@code setval} observes.
     */
    private static String intoLimits(Change.AlterIdentity change) {
        var type = change.column().type();
        var options = change.identity().sequence();
        long least = options.least(type);
        long greatest = options.greatest(type);
        String exhausted = options.increment().orElse(1) > 0 ? "> " + greatest : "< " + least;
        String last = "pg_sequence_last_value(seqrelid)";
        return "SELECT setval(seqrelid, LEAST(GREATEST(coalesce(" + last + ", " + options.firstValue() + "), " + least
                + ", seqmin), " + greatest + ", seqmax), coalesce(" + last + " " + exhausted
                + ", false))\nFROM pg_sequence\nWHERE seqrelid = CAST(pg_get_serial_sequence("
                + literal(quote(change.table())) + ", "
                + literal(change.column().name())
                + ") AS regclass) AND (" + last + " IS NULL OR " + last + " NOT BETWEEN " + least + " AND " + greatest
                + ")";
    }

    @Override
    public List<String> dropIdentity(Change.DropIdentity change) {
        return List.of(alterColumn(change.table(), change.column(), "DROP IDENTITY"));
    }

    @Override
    public List<String> addConstraint(Change.AddConstraint change) {
        return List.of(alterTable(change.table(), "ADD " + Clauses.constraint(change.constraint())));
    }

    @Override
    public List<String> renameConstraint(Change.RenameConstraint change) {
        return List.of(
                alterTable(change.table(), "RENAME CONSTRAINT " + quote(change.from()) + " TO " + quote(change.to())));
    }

    @Override
    public List<String> validateConstraint(Change.ValidateConstraint change) {
        return List.of(alterTable(change.table(), "VALIDATE CONSTRAINT " + quote(change.constraint())));
    }

    @Override
    public List<String> dropConstraint(Change.DropConstraint change) {
        return List.of(alterTable(
                change.table(), "DROP CONSTRAINT " + quote(change.constraint().name())));
    }

    @Override
    public List<String> createIndex(Change.CreateIndex change) {
        return List.of(Clauses.index(change.table(), change.index(), false));
    }

    @Override
    public List<String> renameIndex(Change.RenameIndex change) {
        var from = new QualifiedName(change.table().schema(), change.from());
        return List.of("ALTER INDEX " + quote(from) + " RENAME TO " + quote(change.to()));
    }

    @Override
    public List<String> dropIndex(Change.DropIndex change) {
        var name = new QualifiedName(change.table().schema(), change.index().name());
        return List.of("DROP INDEX " + quote(name));
    }

    @Override
    public List<String> setComment(Change.SetComment change) {
        return List.of("COMMENT ON " + target(change.target()) + " IS "
                + change.text().map(text -> literal(text)).orElse("NULL"));
    }

    private static String target(CommentTarget target) {
        Optional<String> member = target.member().map(name -> quote(name));
        return switch (target.kind()) {
            case SCHEMA -> "SCHEMA " + quote(target.object().name());
            case COLUMN -> "COLUMN " + quote(target.object()) + "." + member.orElse("");
            case CONSTRAINT -> "CONSTRAINT " + member.orElse("") + " ON " + quote(target.object());
            case DOMAIN_CONSTRAINT -> "CONSTRAINT " + member.orElse("") + " ON DOMAIN " + quote(target.object());
            case POLICY -> "POLICY " + member.orElse("") + " ON " + quote(target.object());
            default -> target.kind().name().replace('_', ' ') + " " + quote(target.object());
        };
    }

    static String alterTable(QualifiedName table, String action) {
        return "ALTER TABLE " + quote(table) + " " + action;
    }

    static String alterColumn(QualifiedName table, String column, String action) {
        return alterTable(table, "ALTER COLUMN " + quote(column) + " " + action);
    }
}
