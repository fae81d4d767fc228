package blog.model;

import javax.annotation.processing.Generated;

/** The tables of this package, for {@code import static}. */
@Generated("dev.squall.processor.SquallProcessor")
public interface Tables extends CityTable.Instance,
        CommentTable.Instance,
        CopyTable.Instance,
        CountryTable.Instance,
        FollowTable.Instance,
        PostStatisticsTable.Instance,
        PostTable.Instance,
        PostTagTable.Instance,
        ProfileTable.Instance,
        ShelfTable.Instance,
        TagTable.Instance,
        UserTable.Instance {}
