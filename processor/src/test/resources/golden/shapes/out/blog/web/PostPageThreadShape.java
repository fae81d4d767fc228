package blog.web;

import blog.model.CommentTable;
import dev.squall.generated.GeneratedCode;
import dev.squall.shape.ListEdge;
import dev.squall.shape.Nested;
import dev.squall.shape.Shape;
import dev.squall.shape.ShapePlan;
import dev.squall.type.Codecs;
import dev.squall.type.NotNull;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** {@link PostPage.Thread}, read from {@code comments}. */
@Generated("dev.squall.processor.SquallProcessor")
final class PostPageThreadShape extends Shape<CommentTable, PostPage.Thread> {
    static {
        GeneratedCode.requireVersion(1);
    }

    /** Reads {@link PostPage.Thread#answers}; for {@code with}. */
    public final ListEdge<PostPage.Thread, CommentTable, PostPage.Thread> answers = list();

    private PostPageThreadShape() {
        super(CommentTable.Instance.COMMENTS);
    }

    /** What is selected: values, whose positions {@link #read} knows, and what is related. */
    @Override
    protected void plan(CommentTable t, ShapePlan<CommentTable, PostPage.Thread> plan) {
        plan.value(t.id);
        plan.value(t.body);
        plan.list(answers, t.answers, this, 4);
    }

    /** Reads one row whose first value is at {@code at}. */
    @Override
    protected PostPage.Thread read(ResultSet row, int at, Nested<PostPage.Thread> nested) throws
            SQLException {
        return new PostPage.Thread(
                NotNull.longAt(row, at),
                Codecs.TEXT.read(row, at + 1),
                nested.list(answers));
    }

    /** Holds {@link #THREAD}, so that using one shape loads no other. */
    public interface Instance {
        /** Reads {@link PostPage.Thread}. */
        PostPageThreadShape THREAD = new PostPageThreadShape();
    }
}
