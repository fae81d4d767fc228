package dev.squall.sql;

import dev.squall.sql.node.ColumnNode;
import dev.squall.sql.node.CteName;
import dev.squall.sql.node.CteNode;
import dev.squall.sql.node.OrderNode;
import dev.squall.sql.node.QueryNode;
import dev.squall.sql.node.SetOperationNode;
import dev.squall.sql.node.Slice;
import dev.squall.sql.node.StatementNode;
import dev.squall.sql.node.TableName;
import dev.squall.sql.node.TableRows;
import dev.squall.sql.node.WithNode;
import dev.squall.type.Codecs;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A common table expression: {@code with name as (...)}. It stands in FROM like a table, and the {@code with} is written
 * before any statement that uses it. Immutable.
 *
 * @param <R> what one row is read as
 */
public final class Cte<R extends @Nullable Object> extends NamedQuery<R> {

    private static final String SEARCH = "search_order";
    private static final String MARK = "is_cycle";
    private static final String PATH = "cycle_path";

    private final CteName name;

    private Cte(CteName name, OutputColumns columns, RowReader<R> reader) {
        super(name, columns, reader);
        this.name = name;
    }

    static <R extends @Nullable Object> Cte<R> of(String name, RowStatement<R> statement) {
        OutputColumns columns = OutputColumns.of(statement.items());
        CteNode node = new CteNode(name, columns.listed(), statement.node(), CteNode.Options.NONE);
        return new Cte<>(new CteName(node, null, false), columns, statement.reader());
    }

    static <R extends @Nullable Object> Cte<R> recursive(
            String name, Query<R> start, Function<Cte<R>, Query<R>> step, SetOperationNode.Kind kind) {
        OutputColumns columns = OutputColumns.of(start.node().items());
        CteNode.Options options = new CteNode.Options(true, null, null, null);
        CteNode itself = new CteNode(name, columns.listed(), null, options);
        QueryNode next = step.apply(new Cte<>(new CteName(itself, null, false), columns, start.reader()))
                .node();
        CteNode node =
                new CteNode(name, columns.listed(), new SetOperationNode(kind, start.node(), next, Slice.ALL), options);
        return new Cte<>(new CteName(node, null, false), columns, start.reader());
    }

    static WithNode before(StatementNode statement, Cte<?>... ctes) {
        List<CteNode> nodes = new ArrayList<>(ctes.length);
        for (Cte<?> cte : ctes) {
            nodes.add(cte.name.definition());
        }
        return new WithNode(nodes, statement);
    }

    /** {@code from name as alias}: a second look at the same rows. */
    public Cte<R> as(String alias) {
        return new Cte<>(new CteName(name.definition(), alias, false), outputs(), reader());
    }

    @Override
    public TableRows inPlaceOf(TableName table) {
        return TableRows.of(table, name);
    }

    @Override
    public OuterQuery outer() {
        return new OuterQuery(new CteName(name.definition(), name.alias(), true), outputs());
    }

    /** {@code as materialized}: the rows are made once and kept. */
    public Cte<R> materialized() {
        return materialized(true);
    }

    /** {@code as not materialized}: it is planned as a part of the statement around it. */
    public Cte<R> notMaterialized() {
        return materialized(false);
    }

    /** {@code search depth first by a, b}: {@link #searchOrder} then goes down before it goes on. */
    public Cte<R> searchDepthFirst(Expression<?>... by) {
        return search(true, by);
    }

    /** {@code search breadth first by a, b}: {@link #searchOrder} then goes on before it goes down. */
    public Cte<R> searchBreadthFirst(Expression<?>... by) {
        return search(false, by);
    }

    /**
     * The order that {@link #searchDepthFirst} or {@link #searchBreadthFirst} made.
     *
     * @throws IllegalStateException if there is none
     */
    public Order searchOrder() {
        if (name.definition().options().search() == null) {
            throw new IllegalStateException(
                    "The query \"" + this + "\" has no SEARCH. Call searchDepthFirst() or searchBreadthFirst() first.");
        }
        return new Order(new OrderNode(new ColumnNode(name, SEARCH), false, null), Codecs.TEXT, false);
    }

    /** {@code cycle a, b}: a recursion ends where a row comes again that has the same values of these. */
    public Cte<R> cycle(Expression<?>... columns) {
        CteNode.Options old = name.definition().options();
        return with(new CteNode.Options(
                true, old.materialized(), old.search(), new CteNode.Cycle(names(columns), MARK, PATH)));
    }

    /**
     * Whether the row came again; see {@link #cycle}.
     *
     * @throws IllegalStateException if there is no CYCLE
     */
    public BooleanValue isCycle() {
        if (name.definition().options().cycle() == null) {
            throw new IllegalStateException("The query \"" + this + "\" has no CYCLE. Call cycle() first.");
        }
        return new BooleanValue(new ColumnNode(name, MARK), Codecs.BOOLEAN);
    }

    private Cte<R> materialized(boolean flag) {
        CteNode.Options old = name.definition().options();
        return with(new CteNode.Options(old.recursive(), flag, old.search(), old.cycle()));
    }

    private Cte<R> search(boolean depthFirst, Expression<?>... by) {
        CteNode.Options old = name.definition().options();
        CteNode.Search search = new CteNode.Search(depthFirst, names(by), SEARCH);
        return with(new CteNode.Options(true, old.materialized(), search, old.cycle()));
    }

    private List<String> names(Expression<?>... columns) {
        if (!name.definition().options().recursive() || columns.length == 0) {
            throw new IllegalArgumentException(
                    "SEARCH and CYCLE of the query \"" + this + "\" need a recursive query and one column at least.");
        }
        List<String> names = new ArrayList<>();
        for (Expression<?> column : columns) {
            names.add(outputs().find(name, column.node()).name());
        }
        return names;
    }

    private Cte<R> with(CteNode.Options options) {
        return new Cte<>(new CteName(name.definition().withOptions(options), name.alias(), false), outputs(), reader());
    }
}
