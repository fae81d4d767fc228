package dev.squall.shape.sample;

import dev.squall.shape.ListEdge;
import dev.squall.shape.Nested;
import dev.squall.shape.Shape;
import dev.squall.shape.ShapePlan;
import dev.squall.type.Codecs;
import dev.squall.type.NotNull;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads {@link CommentTree}. */
public final class CommentTreeShape extends Shape<CommentTable, CommentTree> {

    /** Holds {@link #COMMENT_TREE}. */
    public interface Instance {
        /** The shape. */
        CommentTreeShape COMMENT_TREE = new CommentTreeShape();
    }

    /** {@code replies}. */
    public final ListEdge<CommentTree, CommentTable, CommentTree> replies = list();

    private CommentTreeShape() {
        super(CommentTable.COMMENTS);
    }

    @Override
    protected void plan(CommentTable t, ShapePlan<CommentTable, CommentTree> plan) {
        UserTable author = plan.join(plan.join(t.post).author);
        plan.value(t.id);
        plan.value(t.text);
        plan.value(author.id);
        plan.value(author.name);
        plan.value(author.cityId);
        plan.list(replies, t.replies, this, 2);
    }

    @Override
    protected CommentTree read(ResultSet row, int at, Nested<CommentTree> nested) throws SQLException {
        return new CommentTree(
                NotNull.longAt(row, at),
                Codecs.TEXT.read(row, at + 1),
                new User(
                        NotNull.longAt(row, at + 2),
                        Codecs.TEXT.read(row, at + 3),
                        Codecs.BIGINT.readNullable(row, at + 4)),
                nested.list(replies));
    }
}
