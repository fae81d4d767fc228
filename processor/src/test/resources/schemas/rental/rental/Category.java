package rental;

import dev.squall.annotation.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("category")
@Unique(columns = {"parentId", "name"})
public record Category(
        @Id @Identity short categoryId,
        @ForeignKey(Category.class) Optional<Short> parentId,
        @Varchar(40) String name) {}
