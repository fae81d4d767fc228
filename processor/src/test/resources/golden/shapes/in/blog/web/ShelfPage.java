package blog.web;

import blog.model.Copy;
import blog.model.PostStatistics;
import blog.model.Shelf;
import blog.model.UserId;
import dev.squall.annotation.Shape;
import java.util.List;

@Shape(Shelf.class)
record ShelfPage(int room, String row, List<Copy> copies) {

    @Shape(PostStatistics.class)
    record Author(UserId authorId, Long posts) {}
}
