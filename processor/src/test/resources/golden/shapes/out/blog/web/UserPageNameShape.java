package blog.web;

import blog.model.UserId;
import blog.model.UserTable;
import dev.squall.generated.GeneratedCode;
import dev.squall.shape.Nested;
import dev.squall.shape.Shape;
import dev.squall.shape.ShapePlan;
import dev.squall.type.Codec;
import dev.squall.type.Codecs;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** {@link UserPage.Name}, read from {@code users}. */
@Generated("dev.squall.processor.SquallProcessor")
final class UserPageNameShape extends Shape<UserTable, UserPage.Name> {
    private static final Codec<UserId> ID = UserTable.Instance.USERS.id.codec();

    static {
        GeneratedCode.requireVersion(1);
    }

    private UserPageNameShape() {
        super(UserTable.Instance.USERS);
    }

    /** What is selected: values, whose positions {@link #read} knows, and what is related. */
    @Override
    protected void plan(UserTable t, ShapePlan<UserTable, UserPage.Name> plan) {
        plan.value(t.id);
        plan.value(t.name);
    }

    /** Reads one row whose first value is at {@code at}. */
    @Override
    protected UserPage.Name read(ResultSet row, int at, Nested<UserPage.Name> nested) throws
            SQLException {
        return new UserPage.Name(
                ID.read(row, at),
                Codecs.TEXT.read(row, at + 1));
    }

    /** Holds {@link #USER_NAME}, so that using one shape loads no other. */
    public interface Instance {
        /** Reads {@link UserPage.Name}. */
        UserPageNameShape USER_NAME = new UserPageNameShape();
    }
}
