package rental;

import dev.squall.annotation.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("article_category")
public record ArticleCategory(
        @Id @ForeignKey(value = Article.class, onDelete = Action.CASCADE) int articleId,
        @Id @ForeignKey(value = Category.class, onDelete = Action.RESTRICT) @Index short categoryId) {}
