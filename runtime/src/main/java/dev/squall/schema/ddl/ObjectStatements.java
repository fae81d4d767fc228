package dev.squall.schema.ddl;

import static dev.squall.schema.Identifiers.quote;

import dev.squall.schema.CompositeType.Attribute;
import dev.squall.schema.Domain;
import dev.squall.schema.Partition;
import dev.squall.schema.Partitioning;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.RowSecurity;
import dev.squall.schema.View;
import dev.squall.schema.diff.ObjectChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** The statements of the steps that are about neither tables' plain parts nor enums and sequences. */
final class ObjectStatements implements ObjectChange.ObjectVisitor<List<String>> {

    @Override
    public List<String> createExtension(ObjectChange.CreateExtension change) {
        return List.of(
                "CREATE EXTENSION IF NOT EXISTS " + quote(change.extension().name())
                        + change.extension()
                                .schema()
                                .map(s -> " WITH SCHEMA " + quote(s))
                                .orElse(""));
    }

    @Override
    public List<String> moveExtension(ObjectChange.MoveExtension change) {
        return List.of("ALTER EXTENSION " + quote(change.name()) + " SET SCHEMA " + quote(change.schema()));
    }

    @Override
    public List<String> dropExtension(ObjectChange.DropExtension change) {
        return List.of("DROP EXTENSION " + quote(change.name()));
    }

    @Override
    public List<String> createDomain(ObjectChange.CreateDomain change) {
        Domain domain = change.domain();
        var sql = new StringBuilder(
                "CREATE DOMAIN " + quote(domain.name()) + " AS " + domain.type().sql());
        domain.collation().ifPresent(c -> sql.append(" COLLATE ").append(quote(c)));
        domain.defaultSql().ifPresent(d -> sql.append(" DEFAULT ").append(d));
        sql.append(domain.nullable() ? "" : " NOT NULL");
        domain.checks().stream()
                .filter(c -> c.validated())
                .forEach(c -> sql.append("\n    ").append(Clauses.constraint(c)));
        List<String> statements = new ArrayList<>(List.of(sql.toString()));
        // CREATE DOMAIN knows no NOT VALID
        domain.checks().stream()
                .filter(c -> !c.validated())
                .forEach(c -> statements.add(alterDomain(domain, "ADD " + Clauses.constraint(c))));
        return statements;
    }

    private static String alterDomain(Domain domain, String action) {
        return "ALTER DOMAIN " + quote(domain.name()) + " " + action;
    }

    @Override
    public List<String> relaxDomain(ObjectChange.RelaxDomain change) {
        Domain before = change.before();
        Domain after = change.after();
        List<String> statements = new ArrayList<>();
        before.checks().forEach(c -> statements.add(alterDomain(after, "DROP CONSTRAINT " + quote(c.name()))));
        if (!before.defaultSql().equals(after.defaultSql())) {
            statements.add(alterDomain(
                    after, after.defaultSql().map(d -> "SET DEFAULT " + d).orElse("DROP DEFAULT")));
        }
        if (after.nullable() && !before.nullable()) {
            statements.add(alterDomain(after, "DROP NOT NULL"));
        }
        return statements;
    }

    @Override
    public List<String> tightenDomain(ObjectChange.TightenDomain change) {
        Domain after = change.after();
        List<String> statements = new ArrayList<>();
        after.checks().forEach(c -> statements.add(alterDomain(after, "ADD " + Clauses.constraint(c))));
        if (change.before().nullable() && !after.nullable()) {
            statements.add(alterDomain(after, "SET NOT NULL"));
        }
        return statements;
    }

    @Override
    public List<String> renameObject(ObjectChange.RenameObject change) {
        return DdlWriter.rename(change.kind(), change.from(), change.to());
    }

    @Override
    public List<String> renameAttribute(ObjectChange.RenameAttribute change) {
        return List.of("ALTER TYPE " + quote(change.type()) + " RENAME ATTRIBUTE " + quote(change.from()) + " TO "
                + quote(change.to()));
    }

    @Override
    public List<String> nameIdentity(ObjectChange.NameIdentity change) {
        return List.of(IdentityNames.renew(change.table(), change.column()));
    }

    @Override
    public List<String> dropDomain(ObjectChange.DropDomain change) {
        return List.of("DROP DOMAIN " + quote(change.name()));
    }

    @Override
    public List<String> createComposite(ObjectChange.CreateComposite change) {
        String attributes = change.type().attributes().stream()
                .map(ObjectStatements::attribute)
                .collect(Collectors.joining(", "));
        return List.of("CREATE TYPE " + quote(change.type().name()) + " AS (" + attributes + ")");
    }

    private static String attribute(Attribute attribute) {
        return quote(attribute.name()) + " " + attribute.type().sql()
                + attribute.collation().map(c -> " COLLATE " + quote(c)).orElse("");
    }

    @Override
    public List<String> addAttribute(ObjectChange.AddAttribute change) {
        return List.of("ALTER TYPE " + quote(change.type()) + " ADD ATTRIBUTE " + attribute(change.attribute()));
    }

    @Override
    public List<String> dropAttribute(ObjectChange.DropAttribute change) {
        return List.of("ALTER TYPE " + quote(change.type()) + " DROP ATTRIBUTE " + quote(change.attribute()));
    }

    @Override
    public List<String> dropComposite(ObjectChange.DropComposite change) {
        return List.of("DROP TYPE " + quote(change.name()));
    }

    @Override
    public List<String> createView(ObjectChange.CreateView change) {
        View view = change.view();
        String words = view.materialized()
                ? "CREATE MATERIALIZED VIEW "
                : change.replaces() ? "CREATE OR REPLACE VIEW " : "CREATE VIEW ";
        return List.of(words + quote(view.name()) + with(view.options()) + " AS\n" + view.sql());
    }

    /** A WITH clause with a space before it, or nothing. */
    static String with(SortedMap<String, String> options) {
        return options.isEmpty() ? "" : " WITH (" + parameters(options) + ")";
    }

    private static String parameters(Map<String, String> options) {
        return options.entrySet().stream()
                .map(e -> e.getKey() + " = " + Clauses.storageValue(e.getValue()))
                .collect(Collectors.joining(", "));
    }

    @Override
    public List<String> dropView(ObjectChange.DropView change) {
        return List.of("DROP " + (change.view().materialized() ? "MATERIALIZED VIEW " : "VIEW ")
                + quote(change.view().name()));
    }

    @Override
    public List<String> createRaw(ObjectChange.CreateRaw change) {
        return List.of(withoutEnd(change.object().createSql()));
    }

    @Override
    public List<String> dropRaw(ObjectChange.DropRaw change) {
        return List.of(withoutEnd(change.object().dropSql()));
    }

    /** The caller puts the semicolon. */
    private static String withoutEnd(String sql) {
        String text = sql.strip();
        return text.endsWith(";") ? text.substring(0, text.length() - 1).stripTrailing() : text;
    }

    @Override
    public List<String> setRowSecurity(ObjectChange.SetRowSecurity change) {
        RowSecurity before = change.before();
        RowSecurity after = change.after();
        String alter = "ALTER TABLE " + quote(change.table());
        List<String> statements = new ArrayList<>();
        if (before.enabled() != after.enabled()) {
            statements.add(alter + (after.enabled() ? " ENABLE" : " DISABLE") + " ROW LEVEL SECURITY");
        }
        if (before.forced() != after.forced()) {
            statements.add(alter + (after.forced() ? " FORCE" : " NO FORCE") + " ROW LEVEL SECURITY");
        }
        return statements;
    }

    @Override
    public List<String> createPolicy(ObjectChange.CreatePolicy change) {
        RowSecurity.Policy policy = change.policy();
        String roles = policy.roles().stream().map(ObjectStatements::role).collect(Collectors.joining(", "));
        return List.of("CREATE POLICY " + quote(policy.name()) + " ON " + quote(change.table())
                + (policy.permissive() ? "" : " AS RESTRICTIVE")
                + (policy.command() == RowSecurity.Command.ALL ? "" : " FOR " + policy.command())
                + (roles.isEmpty() ? "" : " TO " + roles)
                + policy.using().map(sql -> " USING (" + sql + ")").orElse("")
                + policy.check().map(sql -> " WITH CHECK (" + sql + ")").orElse(""));
    }

    /** The words that stand for a role are no names. */
    private static String role(String name) {
        return name.matches("(?i)current_user|session_user|current_role|public") ? name : quote(name);
    }

    @Override
    public List<String> dropPolicy(ObjectChange.DropPolicy change) {
        return List.of("DROP POLICY " + quote(change.policy().name()) + " ON " + quote(change.table()));
    }

    @Override
    public List<String> createPartition(ObjectChange.CreatePartition change) {
        Partition partition = change.partition();
        return List.of("CREATE TABLE " + quote(partition.name()) + " PARTITION OF " + quote(partition.parent()) + " "
                + partition.bound() + partitionBy(partition.partitioning()));
    }

    /** A PARTITION BY clause with a space before it, or nothing. */
    static String partitionBy(Optional<Partitioning> partitioning) {
        return partitioning
                .map(p -> " PARTITION BY " + p.strategy() + " (" + p.key() + ")")
                .orElse("");
    }

    @Override
    public List<String> detachPartition(ObjectChange.DetachPartition change) {
        Partition partition = change.partition();
        return List.of("ALTER TABLE " + quote(partition.parent()) + " DETACH PARTITION " + quote(partition.name()));
    }

    @Override
    public List<String> attachPartition(ObjectChange.AttachPartition change) {
        Partition partition = change.partition();
        return List.of("ALTER TABLE " + quote(partition.parent()) + " ATTACH PARTITION " + quote(partition.name()) + " "
                + partition.bound());
    }

    @Override
    public List<String> setTableOptions(ObjectChange.SetTableOptions change) {
        String alter = alterTable(change.table());
        List<String> statements = new ArrayList<>();
        String gone = change.before().keySet().stream()
                .filter(key -> !change.after().containsKey(key))
                .collect(Collectors.joining(", "));
        if (!gone.isEmpty()) {
            statements.add(alter + " RESET (" + gone + ")");
        }
        if (!change.after().isEmpty()) {
            statements.add(alter + " SET (" + parameters(change.after()) + ")");
        }
        return statements;
    }

    private static String alterTable(QualifiedName table) {
        return "ALTER TABLE " + quote(table);
    }
}
