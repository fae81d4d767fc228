package dev.squall.sql;

import dev.squall.sql.node.Assignment;
import dev.squall.sql.node.BinaryNode;
import dev.squall.sql.node.Operator;
import dev.squall.sql.node.Precedence;
import dev.squall.sql.node.SyntaxNode;
import dev.squall.sql.node.TableName;
import dev.squall.type.Codec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A table of the schema; generated classes extend it. Selecting the table gives its record.
 *
 * <p>Safe for use by several threads.
 *
 * @param <TBL> the table's own class
 * @param <R> the record
 */
public abstract non-sealed class Table<TBL extends Table<TBL, R>, R> extends TableOrView<TBL, R>
        implements Linkable<TBL> {

    private static final SyntaxNode ONE = SyntaxNode.enclosing(List.of("1"));

    private final List<Assignment> touches = new ArrayList<>();
    private final Map<String, Supplier<?>> clientDefaults = new HashMap<>();

    /** For generated subclasses, whose fields then make the columns in order. */
    protected Table(TableName name) {
        super(name);
    }

    /** The other tables' rows that refer to this one's, or are linked to it through a junction. */
    protected final <T extends Table<T, ?>> ToMany<TBL, T> toMany(int relation) {
        return new ToMany<>(this, relation);
    }

    /** The row that a foreign key refers to, which is never NULL. */
    protected final <T extends Table<T, ?>> ToOne<TBL, T> toOne(int relation) {
        return new ToOne<>(this, relation);
    }

    /** The row that a foreign key refers to, which may be NULL. */
    protected final <T extends Table<T, ?>> ToOneIfAny<TBL, T> toOneIfAny(int relation) {
        return new ToOneIfAny<>(this, relation);
    }

    /** What a relation is by; generated tables with relations override it, so that no other table is loaded before. */
    protected Link<?> link(int relation) {
        throw noRelation(relation);
    }

    /** What to throw where a relation is not there. */
    protected final IllegalArgumentException noRelation(int relation) {
        return new IllegalArgumentException("\"" + tableName().name() + "\" has no relation " + relation
                + ". Its generated class is stale: compile the schema again.");
    }

    /** What every change of a row sets, unless the statement sets it: versions and {@code @OnUpdate}. */
    final List<Assignment> touches() {
        return touches;
    }

    /** What makes the values of columns that a new row does not set, by their names. */
    final Map<String, Supplier<?>> clientDefaults() {
        return clientDefaults;
    }

    /** A version column. */
    protected final <T> VersionColumn<TBL, T> version(String column, Codec<T> codec) {
        VersionColumn<TBL, T> version = add(new VersionColumn<>(relation(), column, codec));
        touches.add(new Assignment(column, new BinaryNode(Operator.PLUS, version.node(), ONE)));
        return version;
    }

    /** A column that every change of a row sets to the SQL expression, unless the statement sets it. */
    protected final <C extends Column<TBL, ?>> C onUpdate(String sql, C column) {
        SyntaxNode expression = new SyntaxNode(List.of(withoutParameters(sql)), List.of(), Precedence.PRIMARY, 0);
        touches.add(new Assignment(column.name(), expression));
        return column;
    }

    /** A column whose value the program makes for a new row that does not set it. */
    protected final <T, C extends Column<TBL, T>> C clientDefault(Supplier<? extends T> supplier, C column) {
        clientDefaults.put(column.name(), supplier);
        return column;
    }

    /** A question mark outside of quotes, an operator, is a parameter to the driver unless it is doubled. */
    private static String withoutParameters(String sql) {
        StringBuilder text = new StringBuilder();
        char quote = 0;
        for (int i = 0; i < sql.length(); i++) {
            char c = sql.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            }
            text.append(c == '?' && quote == 0 ? "??" : String.valueOf(c));
        }
        return text.toString();
    }
}
