package blog.web;

import blog.model.PostTable;
import blog.model.UserId;
import blog.model.UserTable;
import dev.squall.generated.GeneratedCode;
import dev.squall.shape.ListEdge;
import dev.squall.shape.Nested;
import dev.squall.shape.Shape;
import dev.squall.shape.ShapePlan;
import dev.squall.type.Codec;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** {@link PostPage.Writer}, read from {@code users}. */
@Generated("dev.squall.processor.SquallProcessor")
final class PostPageWriterShape extends Shape<UserTable, PostPage.Writer> {
    private static final Codec<UserId> ID = UserTable.Instance.USERS.id.codec();

    static {
        GeneratedCode.requireVersion(1);
    }

    /** Reads {@link PostPage.Writer#posts}; for {@code with}. */
    public final ListEdge<PostPage.Writer, PostTable, PostPage.Written> posts = list();

    private PostPageWriterShape() {
        super(UserTable.Instance.USERS);
    }

    /** What is selected: values, whose positions {@link #read} knows, and what is related. */
    @Override
    protected void plan(UserTable t, ShapePlan<UserTable, PostPage.Writer> plan) {
        plan.value(t.id);
        plan.list(posts, t.posts, PostPageWrittenShape.Instance.WRITTEN, 2);
    }

    /** Reads one row whose first value is at {@code at}. */
    @Override
    protected PostPage.Writer read(ResultSet row, int at, Nested<PostPage.Writer> nested) throws
            SQLException {
        return new PostPage.Writer(
                ID.read(row, at),
                nested.list(posts));
    }

    /** Holds {@link #WRITER}, so that using one shape loads no other. */
    public interface Instance {
        /** Reads {@link PostPage.Writer}. */
        PostPageWriterShape WRITER = new PostPageWriterShape();
    }
}
