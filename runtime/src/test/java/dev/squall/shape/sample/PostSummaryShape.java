package dev.squall.shape.sample;

import dev.squall.shape.ListEdge;
import dev.squall.shape.Nested;
import dev.squall.shape.Shape;
import dev.squall.shape.ShapePlan;
import dev.squall.type.Codecs;
import dev.squall.type.NotNull;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads {@link PostSummary}. */
public final class PostSummaryShape extends Shape<PostTable, PostSummary> {

    /** Holds {@link #POST_SUMMARY}. */
    public interface Instance {
        /** The shape. */
        PostSummaryShape POST_SUMMARY = new PostSummaryShape();
    }

    /** {@code tags}. */
    public final ListEdge<PostSummary, TagTable, Tag> tags = list();

    private PostSummaryShape() {
        super(PostTable.POSTS);
    }

    @Override
    protected void plan(PostTable t, ShapePlan<PostTable, PostSummary> plan) {
        plan.value(t.id);
        plan.value(t.title);
        plan.list(tags, t.tags, TagTable.TAGS);
    }

    @Override
    protected PostSummary read(ResultSet row, int at, Nested<PostSummary> nested) throws SQLException {
        return new PostSummary(NotNull.longAt(row, at), Codecs.TEXT.read(row, at + 1), nested.list(tags));
    }
}
