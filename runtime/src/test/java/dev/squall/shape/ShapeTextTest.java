package dev.squall.shape;

import static dev.squall.shape.sample.CommentTreeShape.Instance.COMMENT_TREE;
import static dev.squall.shape.sample.PostSummaryShape.Instance.POST_SUMMARY;
import static dev.squall.shape.sample.PostTable.POSTS;
import static dev.squall.shape.sample.TagTable.TAGS;
import static dev.squall.shape.sample.UserTable.USERS;
import static dev.squall.shape.sample.UserWithPostsShape.Instance.USER_WITH_POSTS;
import static dev.squall.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.sql.render.Rendered;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The statements of shapes, word by word. */
class ShapeTextTest {

    private static List<String> texts(ShapeQuery<?, ?> query) {
        return query.sql().stream().map(Rendered::sql).toList();
    }

    @Test
    void everyListIsOneQueryAndEverySingleRowAJoin() {
        assertThat(texts(select(USER_WITH_POSTS)))
                .containsExactly(
                        "select users.id, users.name, cities_1.name, (select count(*) from posts as posts_1 where"
                                + " posts_1.author_id = users.id), cities_1.id, cities_1.name from users"
                                + " left join cities as cities_1 on cities_1.id = users.city_id order by users.id",
                        "select id, title, author_id from posts where author_id = any(?) order by id",
                        "select tags.id, tags.name, post_tags_1.post_id from tags join post_tags as post_tags_1 on"
                                + " post_tags_1.tag_id = tags.id where post_tags_1.post_id = any(?) order by tags.id");
    }

    @Test
    void aLimitOfAListIsPerRowAboveIt() {
        assertThat(texts(select(USER_WITH_POSTS)
                        .where(USERS.posts.any(p -> p.title.eq("Hello")))
                        .with(
                                USER_WITH_POSTS.posts,
                                p -> p.where(POSTS.likes.gt(1))
                                        .orderBy(POSTS.createdAt.desc())
                                        .limit(3)
                                        .with(POST_SUMMARY.tags, t -> t.where(TAGS.name.ne("x"))))
                        .orderBy(USERS.name.asc())
                        .limit(20)))
                .containsExactly(
                        "select users.id, users.name, cities_1.name, (select count(*) from posts as posts_1 where"
                                + " posts_1.author_id = users.id), cities_1.id, cities_1.name from users"
                                + " left join cities as cities_1 on cities_1.id = users.city_id where exists (select 1"
                                + " from posts as posts_1 where posts_1.author_id = users.id and posts_1.title = ?)"
                                + " order by users.name, users.id limit ?",
                        "select nested_rows.c1, nested_rows.c2, parent_keys.key_1 from unnest(?::bigint[]) as parent_keys (key_1) cross join"
                                + " lateral (select posts.id, posts.title, posts.created_at, posts.id from posts where"
                                + " posts.author_id = parent_keys.key_1 and posts.likes > ? order by posts.created_at desc,"
                                + " posts.id limit ?) as nested_rows (c1, c2, c3, c4) order by nested_rows.c3 desc, nested_rows.c4",
                        "select tags.id, tags.name, post_tags_1.post_id from tags join post_tags as post_tags_1 on"
                                + " post_tags_1.tag_id = tags.id where post_tags_1.post_id = any(?) and tags.name <> ?"
                                + " order by tags.id");
    }

    @Test
    void aTreeIsOneQueryPerLevelAndJoinsStayInIt() {
        String level = "select comments.id, comments.text, users_1.id, users_1.name, users_1.city_id%s from comments"
                + " join posts as posts_1 on posts_1.id = comments.post_id join users as users_1 on users_1.id ="
                + " posts_1.author_id%s order by comments.id";
        String below = level.formatted(", comments.parent_id", " where comments.parent_id = any(?)");
        assertThat(texts(select(COMMENT_TREE))).containsExactly(level.formatted("", ""), below, below);
    }
}
