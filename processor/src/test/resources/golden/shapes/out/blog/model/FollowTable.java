package blog.model;

import dev.squall.generated.GeneratedCode;
import dev.squall.sql.ForeignKeyConstraint;
import dev.squall.sql.Link;
import dev.squall.sql.NullableValue;
import dev.squall.sql.OuterTable;
import dev.squall.sql.Table;
import dev.squall.sql.ToOne;
import dev.squall.sql.UniqueKey;
import dev.squall.sql.ValueColumn;
import dev.squall.sql.node.TableName;
import dev.squall.type.Codec;
import dev.squall.type.Codecs;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** The table {@code follows}, generated from {@link Follow}. */
@Generated("dev.squall.processor.SquallProcessor")
public final class FollowTable extends Table<FollowTable, Follow> {
    private static final Codec<UserId> FOLLOWER_ID = Codecs.mapped(Codecs.BIGINT, UserId::new, UserId::value);

    private static final Codec<UserId> FOLLOWED_ID = Codecs.mapped(Codecs.BIGINT, UserId::new, UserId::value);

    static {
        GeneratedCode.requireVersion(1);
    }

    /** {@code follower_id bigint not null}. */
    public final ValueColumn<FollowTable, UserId> followerId = this.<FollowTable, UserId>value("follower_id", FOLLOWER_ID);

    /** {@code followed_id bigint not null}. */
    public final ValueColumn<FollowTable, UserId> followedId = this.<FollowTable, UserId>value("followed_id", FOLLOWED_ID);

    /** {@code users} with {@code id = follower_id}. */
    public final ToOne<FollowTable, UserTable> follower = toOne(0);

    /** {@code users} with {@code id = followed_id}. */
    public final ToOne<FollowTable, UserTable> followed = toOne(1);

    /** Primary key {@code follows_pkey (follower_id, followed_id)}. */
    public final UniqueKey<FollowTable> PRIMARY_KEY = primaryKey("follows_pkey", followerId, followedId);

    /** Foreign key {@code follows_follower_id_fkey (follower_id)} to {@code users (id)}. */
    public final ForeignKeyConstraint<FollowTable> FOREIGN_KEY_FOLLOWER_ID = foreignKey("follows_follower_id_fkey");

    /** Foreign key {@code follows_followed_id_fkey (followed_id)} to {@code users (id)}. */
    public final ForeignKeyConstraint<FollowTable> FOREIGN_KEY_FOLLOWED_ID = foreignKey("follows_followed_id_fkey");

    private FollowTable(TableName name) {
        super(name);
    }

    /** This table under another name, for self joins. */
    @Override
    public FollowTable as(String alias) {
        return new FollowTable(tableName().as(alias));
    }

    /** This table in another PostgreSQL schema, for tenants. */
    @Override
    public FollowTable inSchema(String schema) {
        return new FollowTable(tableName().inSchema(schema));
    }

    /** This table where it may be missing: the side of an outer join. */
    public Outer outer() {
        return new Outer(tableName().asOuter());
    }

    @Override
    protected Link<?> link(int relation) {
        return switch (relation) {
            case 0 -> Link.to(UserTable.Instance.USERS).on(followerId, "id");
            case 1 -> Link.to(UserTable.Instance.USERS).on(followedId, "id");
            default -> throw noRelation(relation);
        };
    }

    /** Reads one row whose first column is at {@code at}. */
    @Override
    public Follow read(ResultSet row, int at) throws SQLException {
        return new Follow(
                FOLLOWER_ID.read(row, at),
                FOLLOWED_ID.read(row, at + 1));
    }

    /** Holds {@link #FOLLOWS}, so that using one table loads no other. */
    public interface Instance {
        /** The table {@code follows}. */
        FollowTable FOLLOWS = new FollowTable(TableName.of("public", "follows"));
    }

    /** {@code follows} where it may be missing: every column is nullable and the row is an {@code Optional}. */
    public static final class Outer extends OuterTable<FollowTable, Follow> {
        public final NullableValue<UserId> followerId = this.<UserId>value("follower_id", FOLLOWER_ID);

        public final NullableValue<UserId> followedId = this.<UserId>value("followed_id", FOLLOWED_ID);

        private Outer(TableName name) {
            super(new FollowTable(name), 0);
        }

        /** This table under another name, for self joins. */
        @Override
        public Outer as(String alias) {
            return new Outer(relation().as(alias));
        }
    }
}
