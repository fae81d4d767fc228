package blog.web;

import blog.model.PostTable;
import blog.model.UserTable;
import dev.squall.generated.GeneratedCode;
import dev.squall.shape.Nested;
import dev.squall.shape.OneEdge;
import dev.squall.shape.Shape;
import dev.squall.shape.ShapePlan;
import dev.squall.type.NotNull;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** {@link PostPage.Written}, read from {@code posts}. */
@Generated("dev.squall.processor.SquallProcessor")
final class PostPageWrittenShape extends Shape<PostTable, PostPage.Written> {
    static {
        GeneratedCode.requireVersion(1);
    }

    /** Reads {@link PostPage.Written#author}; for {@code with}. */
    public final OneEdge<PostPage.Written, UserTable, PostPage.Writer> author = one();

    private PostPageWrittenShape() {
        super(PostTable.Instance.POSTS);
    }

    /** What is selected: values, whose positions {@link #read} knows, and what is related. */
    @Override
    protected void plan(PostTable t, ShapePlan<PostTable, PostPage.Written> plan) {
        plan.value(t.id);
        plan.one(author, t.author, PostPageWriterShape.Instance.WRITER);
    }

    /** Reads one row whose first value is at {@code at}. */
    @Override
    protected PostPage.Written read(ResultSet row, int at, Nested<PostPage.Written> nested) throws
            SQLException {
        return new PostPage.Written(
                NotNull.longAt(row, at),
                nested.one(author));
    }

    /** Holds {@link #WRITTEN}, so that using one shape loads no other. */
    public interface Instance {
        /** Reads {@link PostPage.Written}. */
        PostPageWrittenShape WRITTEN = new PostPageWrittenShape();
    }
}
