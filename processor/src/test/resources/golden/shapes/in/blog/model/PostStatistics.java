package blog.model;

import dev.squall.annotation.View;

@View(value = "post_statistics", sql = "select author_id, count(*) as posts from posts group by author_id")
public record PostStatistics(UserId authorId, long posts) {}
