package dev.squall.studio.javacode;

import dev.squall.studio.catalog.Column;
import dev.squall.studio.catalog.Relation;
import dev.squall.studio.expand.Expansion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is expanded under the rows, as Java: parents are joined and become a component of the row, children are a second
 * statement over all rows. What is nested deeper is left out, with a comment.
 */
final class ExpansionSource {
    private static final String INDENT = "\n                ";

    private final Relation relation;
    private final Imports imports;
    private final List<Parent> parents = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private final StringBuilder methods = new StringBuilder();
    private final Set<String> names = new HashSet<>(Set.of("rows", "db"));

    private record Parent(String name, Relation to, String on) {}

    ExpansionSource(Relation relation, List<Expansion> expansions, Imports imports) {
        this.relation = relation;
        this.imports = imports;
        names.addAll(RecordSource.members(relation).values());
        names.add(JavaName.member(relation.name().name()));
        expansions.forEach(this::add);
    }

    private void add(Expansion expansion) {
        Expansion.Step step = expansion.step();
        String name = JavaName.member(step.name());
        while (!names.add(name)) {
            name = name + "_";
        }
        expansion.nested().forEach(n -> missing.add(n.step().name() + " of " + step.name()));
        Optional<Column> here = column(relation, step.here());
        Optional<Column> there = column(step.to(), step.there());
        boolean clash = RecordSource.name(relation).equals(RecordSource.name(step.to()))
                && !relation.name().equals(step.to().name());
        if (here.isEmpty() || there.isEmpty() || clash) {
            missing.add(step.name());
        } else if (step.many()) {
            children(name, step.to(), here.get(), there.get());
        } else {
            parent(name, step.to(), here.get(), there.get());
        }
    }

    /** The only column of a key, if Java can have it. */
    private static Optional<Column> column(Relation relation, List<String> names) {
        return names.size() == 1
                ? relation.column(names.get(0))
                        .filter(c -> JavaType.of(relation, c).isPresent())
                : Optional.empty();
    }

    private void use(Relation other) {
        if (!other.name().equals(relation.name()) && !relations.contains(other)) {
            relations.add(other);
            String there = QuerySource.packageName(other);
            if (!there.equals(QuerySource.packageName(relation))) {
                imports.add(there + "." + RecordSource.name(other));
            }
        }
    }

    private void parent(String name, Relation to, Column here, Column there) {
        use(to);
        imports.add("java.util.Optional");
        String left = field(JavaName.table(relation.name().name()), relation, here);
        String right = field(name, to, there);
        boolean same = here.base().equals(there.base());
        parents.add(new Parent(
                name,
                to,
                same ? left + ".eq(" + right + ")" : "sql(\"{} = {}\", " + left + ", " + right + ").asCondition()"));
    }

    private void children(String name, Relation to, Column here, Column there) {
        if (!here.base().equals(there.base()) || here.nullable()) {
            missing.add(name);
            return;
        }
        use(to);
        String record = RecordSource.name(relation);
        String table = JavaName.table(to.name().name());
        String order = to.key().stream()
                .filter(k -> JavaType.of(to, k).isPresent())
                .map(k -> field(table, to, k) + ".asc()")
                .reduce((a, b) -> a + ", " + b)
                .map(all -> INDENT + ".orderBy(" + all + ")")
                .orElse("");
        methods.append("\n    /** All of them: the page shows the first of each. */\n    static List<")
                .append(RecordSource.name(to))
                .append("> ")
                .append(name)
                .append("(Executor db, List<")
                .append(record)
                .append("> of) {\n        return selectFrom(")
                .append(table)
                .append(")")
                .append(INDENT)
                .append(".where(")
                .append(field(table, to, there))
                .append(".in(of.stream().map(")
                .append(record)
                .append("::")
                .append(RecordSource.members(relation).get(here.name()))
                .append(").toList()))")
                .append(order)
                .append(INDENT)
                .append(".list(db);\n    }\n");
    }

    private static String field(String table, Relation relation, Column column) {
        return table + "." + RecordSource.members(relation).get(column.name());
    }

    boolean hasParents() {
        return !parents.isEmpty();
    }

    /** The other relations whose records are used. */
    List<Relation> relations() {
        return relations;
    }

    /** The components that the parents are in the record of a row. */
    List<String> components() {
        return parents.stream()
                .map(p -> "Optional<" + RecordSource.name(p.to) + "> " + p.name)
                .toList();
    }

    /** What is selected of the parents. */
    List<String> selected() {
        return parents.stream().map(Parent::name).toList();
    }

    /** The tables under the names that the statement uses. */
    String variables() {
        var lines = new StringBuilder();
        parents.forEach(p -> lines.append("        var ")
                .append(p.name)
                .append(" = ")
                .append(JavaName.table(p.to.name().name()))
                .append(".as(")
                .append(JavaName.literal(p.name))
                .append(").outer();\n"));
        return lines.toString();
    }

    String joins() {
        var joins = new StringBuilder();
        parents.forEach(p -> joins.append(INDENT)
                .append(".leftJoin(")
                .append(p.name)
                .append(", ")
                .append(p.on)
                .append(")"));
        return joins.toString();
    }

    String methods() {
        return methods.toString();
    }

    /** What is shown on the page and not in the code, as comments. */
    String comments() {
        var comments = new StringBuilder();
        missing.forEach(m ->
                comments.append("// not here: ").append(RecordSource.oneLine(m)).append('\n'));
        return comments.toString();
    }
}
