package blog.web;

import javax.annotation.processing.Generated;

/** The shapes of this package, for {@code import static}. */
@Generated("dev.squall.processor.SquallProcessor")
public interface Shapes extends PostPageShape.Instance,
        PostPageThreadShape.Instance,
        PostPageWriterShape.Instance,
        PostPageWrittenShape.Instance,
        ShelfPageAuthorShape.Instance,
        ShelfPageShape.Instance,
        UserPageNameShape.Instance,
        UserPageShape.Instance,
        UserWithPostsPostSummaryShape.Instance,
        UserWithPostsShape.Instance {}
