package dev.squall.studio.expand;

import dev.squall.studio.catalog.Catalog;
import dev.squall.studio.catalog.Column;
import dev.squall.studio.catalog.Relation;
import dev.squall.studio.cell.CellSql;
import dev.squall.studio.data.Sql;
import java.util.ArrayList;
import java.util.List;

/**
 * The expression that selects an expansion as JSON: {@code [count, [[cells, key, nested], ...]]}. All values inside are
 * text, so that nothing of them is lost on the way.
 */
public final class ExpansionSql {
    private static final int CELL_CHARACTERS = 120;

    private final Catalog catalog;
    private int aliases;

    private ExpansionSql(Catalog catalog) {
        this.catalog = catalog;
    }

    /** One expression of type text for each expansion of the record with an alias. */
    public static List<Sql> select(Catalog catalog, List<Expansion> expansions, String alias) {
        var sql = new ExpansionSql(catalog);
        return expansions.stream()
                .map(e -> sql.expression(e, alias).then("::text"))
                .toList();
    }

    private Sql expression(Expansion expansion, String parent) {
        Relation relation = expansion.step().to();
        String alias = "x" + ++aliases;
        Sql rows = Sql.of("(select json_agg(json_build_array(")
                .then(cells(expansion, alias))
                .then(", ")
                .then(key(relation, alias))
                .then(", ")
                .then(nested(expansion, alias))
                .then(")) from (select * from ")
                .then(relation.quoted())
                .then(" " + alias + " where ")
                .then(condition(expansion, parent, alias))
                .then(order(relation, alias))
                .then(" limit " + expansion.cap() + ") " + alias + ")");
        return Sql.of("json_build_array(")
                .then(count(expansion, parent))
                .then(", ")
                .then(rows)
                .then(")");
    }

    private Sql cells(Expansion expansion, String alias) {
        var cell = new CellSql(catalog, expansion.step().to(), alias);
        List<Sql> cells = expansion.columns().stream()
                .map(c -> array(List.of(cell.select(c, CELL_CHARACTERS))))
                .toList();
        return array(cells);
    }

    private static Sql key(Relation relation, String alias) {
        return array(relation.key().stream()
                .map(k -> field(alias, k.quoted()).then("::text"))
                .toList());
    }

    private Sql nested(Expansion expansion, String alias) {
        return array(expansion.nested().stream().map(e -> expression(e, alias)).toList());
    }

    private static Sql condition(Expansion expansion, String parent, String alias) {
        List<Sql> same = new ArrayList<>();
        for (int i = 0; i < expansion.step().here().size(); i++) {
            same.add(field(alias, Sql.name(expansion.step().there().get(i)))
                    .then(" = ")
                    .then(field(parent, Sql.name(expansion.step().here().get(i)))));
        }
        return Sql.join(" and ", same);
    }

    private static Sql order(Relation relation, String alias) {
        List<Column> key = relation.key();
        return key.isEmpty()
                ? Sql.EMPTY
                : Sql.of(" order by ")
                        .then(Sql.join(
                                ", ",
                                key.stream().map(k -> field(alias, k.quoted())).toList()));
    }

    private Sql count(Expansion expansion, String parent) {
        String alias = "c" + aliases;
        return expansion.step().many()
                ? Sql.of("(select count(*) from (select 1 from ")
                        .then(expansion.step().to().quoted())
                        .then(" " + alias + " where ")
                        .then(condition(expansion, parent, alias))
                        .then(" limit " + (Nested.COUNT_CAP + 1) + ") counted)")
                : Sql.of("null");
    }

    private static Sql field(String alias, Sql name) {
        return Sql.of(alias + ".").then(name);
    }

    private static Sql array(List<Sql> elements) {
        return Sql.of("json_build_array(").then(Sql.join(", ", elements)).then(")");
    }
}
