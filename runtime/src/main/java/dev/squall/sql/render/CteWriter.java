package dev.squall.sql.render;

import dev.squall.schema.Identifiers;
import dev.squall.sql.node.CteNode;
import dev.squall.sql.node.StatementNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Collects the common table expressions that a statement refers to, and writes them before it, each after those that it
 * refers to itself.
 */
final class CteWriter {

    /** Most statements have no such expression and name one table, and pay for no list. */
    private @Nullable String firstTable;

    private List<String> moreTables = List.of();
    private Map<String, CteNode> named = Map.of();
    private List<SqlText> written = List.of();
    private List<String> writing = List.of();
    private boolean recursive;

    /** Notes that a table is named without its schema, as a common table expression would be. */
    void table(String name) {
        if (firstTable == null) {
            firstTable = name;
        } else if (!firstTable.equals(name)) {
            moreTables = moreTables.isEmpty() ? new ArrayList<>() : moreTables;
            moreTables.add(name);
        }
    }

    /** Writes the expression if this is the first reference to it. */
    void reference(CteNode cte) {
        StatementNode body = cte.body();
        if (body == null) {
            if (!writing.contains(cte.name())) {
                throw new InvalidStatement(
                        "The recursive query \"" + cte.name() + "\" is used outside of itself through"
                                + " the object that it sees itself as. Use what withRecursive() returned.");
            }
            return;
        }
        if (named.isEmpty()) {
            named = new LinkedHashMap<>();
            written = new ArrayList<>();
            writing = new ArrayList<>();
        }
        CteNode present = named.putIfAbsent(cte.name(), cte);
        if (present == null) {
            write(cte, body);
        } else if (!present.equals(cte)) {
            throw new InvalidStatement("WITH has the name \"" + cte.name() + "\" for two different statements. Give one"
                    + " of the two another name.");
        }
    }

    private void write(CteNode cte, StatementNode body) {
        writing.add(cte.name());
        SqlText text = new SqlText();
        text.append(Identifiers.quote(cte.name()));
        names(text, " (", cte.columns(), ")");
        text.append(" as ");
        if (cte.options().materialized() != null) {
            text.append(cte.options().materialized() ? "materialized " : "not materialized ");
        }
        text.append('(');
        body.accept(new StatementWriter(text, this));
        text.append(')');
        recursion(text, cte.options());
        writing.remove(cte.name());
        written.add(text);
    }

    private void recursion(SqlText text, CteNode.Options options) {
        recursive |= options.recursive();
        CteNode.Search search = options.search();
        if (search != null) {
            text.append(search.depthFirst() ? " search depth first by " : " search breadth first by ");
            names(text, "", search.by(), " set " + Identifiers.quote(search.name()));
        }
        CteNode.Cycle cycle = options.cycle();
        if (cycle != null) {
            names(text, " cycle ", cycle.columns(), " set " + Identifiers.quote(cycle.mark()));
            text.append(" using ").append(Identifiers.quote(cycle.path()));
        }
    }

    private static void names(SqlText text, String before, List<String> names, String after) {
        for (int i = 0; i < names.size(); i++) {
            text.append(i == 0 ? before : ", ").append(Identifiers.quote(names.get(i)));
        }
        text.append(names.isEmpty() ? "" : after);
    }

    private void refuse(@Nullable String table) {
        if (table != null && named.containsKey(table)) {
            throw new InvalidStatement("WITH has the name \"" + table + "\", which is also that of a table in the"
                    + " statement. Give the query in WITH another name.");
        }
    }

    /** Returns the statement with the expressions before it. */
    SqlText before(SqlText statement) {
        if (written.isEmpty()) {
            return statement;
        }
        refuse(firstTable);
        moreTables.forEach(this::refuse);
        SqlText all = new SqlText();
        for (int i = 0; i < written.size(); i++) {
            all.append(i > 0 ? ", " : recursive ? "with recursive " : "with ").append(written.get(i));
        }
        return all.append(' ').append(statement);
    }
}
