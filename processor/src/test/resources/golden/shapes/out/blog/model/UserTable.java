package blog.model;

import dev.squall.generated.GeneratedCode;
import dev.squall.sql.ArrayColumn;
import dev.squall.sql.ForeignKeyConstraint;
import dev.squall.sql.GeneratedAlways;
import dev.squall.sql.Link;
import dev.squall.sql.NullableArray;
import dev.squall.sql.NullableNumber;
import dev.squall.sql.NullableNumberColumn;
import dev.squall.sql.NullableText;
import dev.squall.sql.NullableValue;
import dev.squall.sql.OuterTable;
import dev.squall.sql.Table;
import dev.squall.sql.TextColumn;
import dev.squall.sql.ToMany;
import dev.squall.sql.ToOneIfAny;
import dev.squall.sql.UniqueKey;
import dev.squall.sql.ValueColumn;
import dev.squall.sql.node.TableName;
import dev.squall.type.Codec;
import dev.squall.type.Codecs;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.annotation.processing.Generated;

/** The table {@code users}, generated from {@link User}. */
@Generated("dev.squall.processor.SquallProcessor")
public final class UserTable extends Table<UserTable, User> {
    private static final Codec<UserId> ID = Codecs.mapped(Codecs.BIGINT, UserId::new, UserId::value);

    private static final Codec<List<String>> TAGS = Codecs.list(Codecs.TEXT);

    static {
        GeneratedCode.requireVersion(1);
    }

    /** {@code id bigint not null}. */
    public final ValueColumn<GeneratedAlways<UserTable>, UserId> id = this.<GeneratedAlways<UserTable>, UserId>value("id", ID);

    /** {@code name text not null}. */
    public final TextColumn<UserTable> name = this.<UserTable>text("name", Codecs.TEXT);

    /** {@code age integer}. */
    public final NullableNumberColumn<UserTable, Integer> age = this.<UserTable, Integer>nullableNumber("age", Codecs.INTEGER);

    /** {@code role role not null}. */
    public final ValueColumn<UserTable, Role> role = this.<UserTable, Role>value("role", RoleCodec.INSTANCE);

    /** {@code tags text[] not null}. */
    public final ArrayColumn<UserTable, String> tags = this.<UserTable, String>array("tags", TAGS);

    /** {@code city_id bigint}. */
    public final NullableNumberColumn<UserTable, Long> cityId = this.<UserTable, Long>nullableNumber("city_id", Codecs.BIGINT);

    /** {@code cities} with {@code id = city_id}. */
    public final ToOneIfAny<UserTable, CityTable> city = toOneIfAny(0);

    /** {@code follows} with {@code follower_id = id}. */
    public final ToMany<UserTable, FollowTable> followsByFollower = toMany(1);

    /** {@code follows} with {@code followed_id = id}. */
    public final ToMany<UserTable, FollowTable> followsByFollowed = toMany(2);

    /** {@code posts} with {@code author_id = id}. */
    public final ToMany<UserTable, PostTable> posts = toMany(3);

    /** {@code posts} with {@code editor_id = id}. */
    public final ToMany<UserTable, PostTable> postsByEditor = toMany(4);

    /** {@code profiles} with {@code user_id = id}. */
    public final ToOneIfAny<UserTable, ProfileTable> profile = toOneIfAny(5);

    /** {@code users} through {@code follows} with {@code follower_id = id} and {@code id = followed_id}. */
    public final ToMany<UserTable, UserTable> usersByFollowed = toMany(6);

    /** {@code users} through {@code follows} with {@code followed_id = id} and {@code id = follower_id}. */
    public final ToMany<UserTable, UserTable> usersByFollower = toMany(7);

    /** Primary key {@code users_pkey (id)}. */
    public final UniqueKey<UserTable> PRIMARY_KEY = primaryKey("users_pkey", id);

    /** Foreign key {@code users_city_id_fkey (city_id)} to {@code cities (id)}. */
    public final ForeignKeyConstraint<UserTable> FOREIGN_KEY_CITY_ID = foreignKey("users_city_id_fkey");

    private UserTable(TableName name) {
        super(name);
    }

    /** This table under another name, for self joins. */
    @Override
    public UserTable as(String alias) {
        return new UserTable(tableName().as(alias));
    }

    /** This table in another PostgreSQL schema, for tenants. */
    @Override
    public UserTable inSchema(String schema) {
        return new UserTable(tableName().inSchema(schema));
    }

    /** This table where it may be missing: the side of an outer join. */
    public Outer outer() {
        return new Outer(tableName().asOuter());
    }

    @Override
    protected Link<?> link(int relation) {
        return switch (relation) {
            case 0 -> Link.to(CityTable.Instance.CITIES).on(cityId, "id");
            case 1 -> Link.to(FollowTable.Instance.FOLLOWS).on(id, "follower_id");
            case 2 -> Link.to(FollowTable.Instance.FOLLOWS).on(id, "followed_id");
            case 3 -> Link.to(PostTable.Instance.POSTS).on(id, "author_id");
            case 4 -> Link.to(PostTable.Instance.POSTS).on(id, "editor_id");
            case 5 -> Link.to(ProfileTable.Instance.PROFILES).on(id, "user_id");
            case 6 -> Link.through(FollowTable.Instance.FOLLOWS).on(id, "follower_id")
                    .to(UserTable.Instance.USERS).on("followed_id", "id");
            case 7 -> Link.through(FollowTable.Instance.FOLLOWS).on(id, "followed_id")
                    .to(UserTable.Instance.USERS).on("follower_id", "id");
            default -> throw noRelation(relation);
        };
    }

    /** Reads one row whose first column is at {@code at}. */
    @Override
    public User read(ResultSet row, int at) throws SQLException {
        return new User(
                ID.read(row, at),
                Codecs.TEXT.read(row, at + 1),
                Codecs.INTEGER.readNullable(row, at + 2),
                RoleCodec.INSTANCE.read(row, at + 3),
                TAGS.read(row, at + 4),
                Codecs.BIGINT.readNullable(row, at + 5));
    }

    /** Holds {@link #USERS}, so that using one table loads no other. */
    public interface Instance {
        /** The table {@code users}. */
        UserTable USERS = new UserTable(TableName.of("public", "users"));
    }

    /** {@code users} where it may be missing: every column is nullable and the row is an {@code Optional}. */
    public static final class Outer extends OuterTable<UserTable, User> {
        public final NullableValue<UserId> id = this.<UserId>value("id", ID);

        public final NullableText name = text("name", Codecs.TEXT);

        public final NullableNumber<Integer> age = this.<Integer>number("age", Codecs.INTEGER);

        public final NullableValue<Role> role = this.<Role>value("role", RoleCodec.INSTANCE);

        public final NullableArray<String> tags = this.<String>array("tags", TAGS);

        public final NullableNumber<Long> cityId = this.<Long>number("city_id", Codecs.BIGINT);

        private Outer(TableName name) {
            super(new UserTable(name), 0);
        }

        /** This table under another name, for self joins. */
        @Override
        public Outer as(String alias) {
            return new Outer(relation().as(alias));
        }
    }
}
