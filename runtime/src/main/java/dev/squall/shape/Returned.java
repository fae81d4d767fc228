package dev.squall.shape;

import dev.squall.sql.Change;
import dev.squall.sql.Delete;
import dev.squall.sql.Merge;
import dev.squall.sql.Returning;
import dev.squall.sql.Selectable;
import dev.squall.sql.Session;
import dev.squall.sql.Sql;
import dev.squall.sql.Table;
import dev.squall.sql.node.ColumnNode;
import dev.squall.sql.node.MergeNode;
import dev.squall.sql.node.Node;
import dev.squall.sql.node.TableName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Chooses how the rows of a change are read as a shape. The tables around a row are never joined in the statement that
 * changes it, nor asked for a count: they would be seen as they were before, so a row that a trigger or the same statement
 * made would be missing, and with it, by an inner join, the changed one. Of deleted rows just that is wanted.
 *
 * @param table the table, under the name that it has in the change
 * @param change the change
 * @param <TBL> the table's class
 */
record Returned<TBL extends Table<TBL, ?>>(TBL table, Change<?> change) {

    private static final String DELETED = "deleted_rows";

    static <TBL extends Table<TBL, ?>> Returned<TBL> of(TBL declared, Change<?> change) {
        TableName name = change.changed();
        TBL table = name.schema().equals(declared.tableName().schema()) ? declared : declared.inSchema(name.schema());
        return new Returned<>(name.alias() == null ? table : table.as(name.alias()), change);
    }

    <S> ShapeReturning<S> as(Shape<TBL, S> shape) {
        Level level = LevelBuilder.root(shape, Root.of(table), EdgeOptions.NONE);
        boolean own = level.items().stream().allMatch(item -> isOwn(item.node()));
        if (change instanceof Delete) {
            return own && level.children().isEmpty() ? direct(level) : deleted(shape);
        }
        return own && !deletes(change) ? direct(level) : byKeys(new ReturnedRows<>(table, shape));
    }

    private boolean isOwn(Node item) {
        return item instanceof ColumnNode column && column.relation().equals(table.tableName());
    }

    /** Whether some of the rows may be gone afterwards. */
    private static boolean deletes(Change<?> change) {
        return change instanceof Merge<?> merge
                && merge.node().branches().stream().anyMatch(branch -> branch.action() == MergeNode.Action.DELETE);
    }

    private <S> ShapeReturning<S> direct(Level level) {
        Returning<ResultSet> first = change.returning(new Items(level.nodes()));
        return new ShapeReturning<>(first, ShapeStatement.after(first, level), ReadPlan.KEYED, Returned::rows);
    }

    private <S> ShapeReturning<S> byKeys(ReturnedRows<TBL, S> keys) {
        Level level = LevelBuilder.root(keys, Root.of(table), EdgeOptions.NONE);
        Returning<ResultSet> first = change.returning(new Items(level.nodes()));
        return new ShapeReturning<>(
                first, ShapeStatement.after(first, level), ReadPlan.KEYED, (statements, session, plan) -> {
                    List<S> all = new ArrayList<>();
                    ShapeReturning.Read<List<S>> read = rows(statements, session, plan);
                    read.rows().forEach(all::addAll);
                    return new ShapeReturning.Read<>(read.changed(), all);
                });
    }

    /** {@code with deleted_rows as (delete ... returning ...) select ... from deleted_rows as users ...}. */
    private <S> ShapeReturning<S> deleted(Shape<TBL, S> shape) {
        List<Node> columns = new ArrayList<>();
        table.columns().forEach(column -> columns.add(column.node()));
        Returning<ResultSet> first = change.returning(new Items(columns));
        Root<TBL> rows = Root.of(table).with(Sql.with(DELETED, first));
        ShapeStatement statement = new ShapeStatement(LevelBuilder.root(shape, rows, EdgeOptions.NONE));
        return new ShapeReturning<>(first, statement, ReadPlan.SINGLE_TRIP, Returned::rows);
    }

    @SuppressWarnings("unchecked") // the level is of the shape
    private static <S> ShapeReturning.Read<S> rows(ShapeStatement statements, Session session, ReadPlan plan)
            throws SQLException {
        List<S> rows = statements.list(session, (Part<S>) statements.root().part(), plan, null);
        return new ShapeReturning.Read<>(rows.size(), rows);
    }

    /** The select list of a level, whose rows are read by a shape. */
    private record Items(List<Node> nodes) implements Selectable<ResultSet> {

        @Override
        public ResultSet read(ResultSet row, int at) {
            return row;
        }
    }
}
