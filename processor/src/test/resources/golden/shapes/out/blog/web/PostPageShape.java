package blog.web;

import blog.model.CommentTable;
import blog.model.PostTable;
import blog.model.Tag;
import blog.model.TagTable;
import blog.model.UserTable;
import dev.squall.generated.GeneratedCode;
import dev.squall.shape.ListEdge;
import dev.squall.shape.Nested;
import dev.squall.shape.OneEdge;
import dev.squall.shape.Shape;
import dev.squall.shape.ShapePlan;
import dev.squall.type.Codecs;
import dev.squall.type.NotNull;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** {@link PostPage}, read from {@code posts}. */
@Generated("dev.squall.processor.SquallProcessor")
final class PostPageShape extends Shape<PostTable, PostPage> {
    static {
        GeneratedCode.requireVersion(1);
    }

    /** Reads {@link PostPage#author}; for {@code with}. */
    public final OneEdge<PostPage, UserTable, UserPage.Name> author = one();

    /** Reads {@link PostPage#editor}; for {@code with}. */
    public final OneEdge<PostPage, UserTable, UserPage.Name> editor = one();

    /** Reads {@link PostPage#tags}; for {@code with}. */
    public final ListEdge<PostPage, TagTable, Tag> tags = list();

    /** Reads {@link PostPage#comments}; for {@code with}. */
    public final ListEdge<PostPage, CommentTable, PostPage.Thread> comments = list();

    private PostPageShape() {
        super(PostTable.Instance.POSTS);
    }

    /** What is selected: values, whose positions {@link #read} knows, and what is related. */
    @Override
    protected void plan(PostTable t, ShapePlan<PostTable, PostPage> plan) {
        plan.value(t.id);
        plan.value(t.title);
        plan.one(author, t.author, UserPageNameShape.Instance.USER_NAME);
        plan.one(editor, t.editor, UserPageNameShape.Instance.USER_NAME);
        plan.list(tags, t.tags, TagTable.Instance.TAGS);
        plan.list(comments, t.comments, PostPageThreadShape.Instance.THREAD);
    }

    /** Reads one row whose first value is at {@code at}. */
    @Override
    protected PostPage read(ResultSet row, int at, Nested<PostPage> nested) throws SQLException {
        return new PostPage(
                NotNull.longAt(row, at),
                Codecs.TEXT.read(row, at + 1),
                nested.one(author),
                nested.optional(editor),
                nested.list(tags),
                nested.list(comments));
    }

    /** Holds {@link #POST_PAGE}, so that using one shape loads no other. */
    public interface Instance {
        /** Reads {@link PostPage}. */
        PostPageShape POST_PAGE = new PostPageShape();
    }
}
