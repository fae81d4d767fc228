package blog.web;

import static blog.model.Tables.*;
import static blog.web.Shapes.*;
import static dev.squall.sql.Sql.*;

import dev.squall.db.Database;
import dev.squall.shape.ShapeQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Reads each shape of the golden case in both forms. */
public final class Run implements BiFunction<String, String, String> {

    @Override
    public String apply(String url, String title) {
        List<String> lines = new ArrayList<>();
        try (Database db = Database.of(dev.squall.db.DatabaseConfig.parse(url))) {
            read(db, select(USER_WITH_POSTS).orderBy(USERS.name.asc()), lines);
            read(db, select(USER_WITH_POSTS)
                    .where(USERS.posts.any(post -> post.title.eq(title)))
                    .with(USER_WITH_POSTS.posts, posts -> posts.orderBy(POSTS.createdAt.desc()).limit(1)), lines);
            read(db, select(USER_PAGE).orderBy(USERS.posts.count().desc()), lines);
            read(db, select(POST_PAGE), lines);
            read(db, select(WRITER).with(WRITER.posts, posts -> posts.limit(1)), lines);
            read(db, select(USER_PAGE)
                    .with(USER_PAGE.earned, post -> post.title.eq(title))
                    .with(USER_PAGE.latest, post -> post.title.ne(title))
                    .with(USER_PAGE.edits, post -> post.title.ne(title)), lines);
            read(db, select(SHELF_PAGE), lines);
            read(db, select(AUTHOR).orderBy(POST_STATISTICS.posts.desc(), POST_STATISTICS.authorId.asc()), lines);
        }
        return String.join("\n", lines) + "\n";
    }

    private static <S> void read(Database db, ShapeQuery<?, S> query, List<String> lines) {
        List<S> keyed = query.keyed().list(db);
        keyed.forEach(row -> lines.add(row.toString()));
        if (!query.singleTrip().list(db).equals(keyed)) {
            lines.add("but by one statement: " + query.singleTrip().list(db));
        }
    }
}
