package blog.web;

import blog.model.City;
import blog.model.Post;
import blog.model.User;
import blog.model.UserId;
import dev.squall.annotation.Count;
import dev.squall.annotation.Shape;
import java.util.List;
import java.util.Optional;

@Shape(User.class)
public record UserWithPosts(
        UserId id, String name, List<PostSummary> posts, Optional<City> city, @Count(relation = "posts") long postCount) {

    @Shape(Post.class)
    public record PostSummary(long id, String title) {}
}
