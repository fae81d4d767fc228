package blog.web;

import blog.model.Comment;
import blog.model.Post;
import blog.model.Tag;
import blog.model.User;
import blog.model.UserId;
import dev.squall.annotation.Depth;
import dev.squall.annotation.Shape;
import java.util.List;
import java.util.Optional;

/** A shape of shapes, a tree, a junction. */
@Shape(Post.class)
record PostPage(
        long id,
        String title,
        UserPage.Name author,
        Optional<UserPage.Name> editor,
        List<Tag> tags,
        List<Thread> comments) {

    /** A cycle over another shape. */
    @Shape(User.class)
    record Writer(UserId id, @Depth(2) List<Written> posts) {}

    @Shape(Post.class)
    record Written(long id, Writer author) {}

    @Shape(Comment.class)
    record Thread(long id, String body, @Depth(4) List<Thread> answers) {}
}
