package dev.squall.schema.diff;

import dev.squall.schema.Column;
import dev.squall.schema.Intents.Member;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.Schema;
import dev.squall.schema.Table;
import java.util.List;

/** The sequences of identity columns follow renames, or they would keep names that something new may need. */
final class IdentityRenames {
    private final Schema from;
    private final Schema to;
    private final Renames<QualifiedName> tables;
    private final Renames<Member> columns;

    IdentityRenames(Schema from, Schema to, Renames<QualifiedName> tables, Renames<Member> columns) {
        this.from = from;
        this.to = to;
        this.tables = tables;
        this.columns = columns;
    }

    /** The identity columns of a table. */
    static List<String> of(Schema schema, QualifiedName table) {
        return schema.table(table).orElseThrow().columns().stream()
                .filter(c -> c.identity().isPresent())
                .map(Column::name)
                .toList();
    }

    /** What makes room for others first. */
    void addSteps(Steps steps) {
        for (QualifiedName name : tables.replaced().keySet()) {
            of(from, name).forEach(column -> add(steps, tables.apply(name), column));
        }
        columns.replaced().forEach((member, aside) -> {
            boolean isIdentity = to.table(member.owner()).isPresent()
                    && from.tables().stream()
                            .filter(t -> tables.apply(t.name()).equals(member.owner()))
                            .flatMap(t -> t.column(member.name()).stream())
                            .anyMatch(c -> c.identity().isPresent());
            if (isIdentity) {
                add(steps, aside.owner(), aside.name());
            }
        });
        for (Table table : from.tables()) {
            QualifiedName name = tables.apply(table.name());
            for (String old : of(from, table.name())) {
                String column = columns.apply(new Member(name, old)).name();
                if (stays(name, column) && !(name.equals(table.name()) && column.equals(old))) {
                    add(steps, name, column);
                }
            }
        }
    }

    private boolean stays(QualifiedName table, String column) {
        return to.table(table)
                .flatMap(t -> t.column(column))
                .flatMap(Column::identity)
                .isPresent();
    }

    private static void add(Steps steps, QualifiedName table, String column) {
        steps.add(Phase.NAME_IDENTITIES, new ObjectChange.NameIdentity(table, column));
    }
}
