package dev.squall.shape.sample;

import dev.squall.sql.Link;
import dev.squall.sql.NullableNumberColumn;
import dev.squall.sql.NumberColumn;
import dev.squall.sql.Table;
import dev.squall.sql.TextColumn;
import dev.squall.sql.ToMany;
import dev.squall.sql.ToOneIfAny;
import dev.squall.sql.UniqueKey;
import dev.squall.sql.node.TableName;
import dev.squall.type.Codecs;
import dev.squall.type.NotNull;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The table {@code users}. */
public final class UserTable extends Table<UserTable, User> {

    /** The table {@code users}. */
    public static final UserTable USERS = new UserTable(TableName.of("public", "users"));

    /** {@code id bigint not null}. */
    public final NumberColumn<UserTable, Long> id = number("id", Codecs.BIGINT);

    /** {@code name text not null}. */
    public final TextColumn<UserTable> name = text("name", Codecs.TEXT);

    /** {@code city_id bigint}. */
    public final NullableNumberColumn<UserTable, Long> cityId = nullableNumber("city_id", Codecs.BIGINT);

    /** Primary key {@code users_pkey}. */
    public final UniqueKey<UserTable> PRIMARY_KEY = primaryKey("users_pkey", id);

    /** Relation {@code city}. */
    public final ToOneIfAny<UserTable, CityTable> city = toOneIfAny(0);

    /** Relation {@code posts}. */
    public final ToMany<UserTable, PostTable> posts = toMany(1);

    private UserTable(TableName name) {
        super(name);
    }

    @Override
    protected Link<?> link(int relation) {
        return switch (relation) {
            case 0 -> Link.to(CityTable.CITIES).on(cityId, "id");
            case 1 -> Link.to(PostTable.POSTS).on(id, "author_id");
            default -> throw noRelation(relation);
        };
    }

    @Override
    public UserTable as(String alias) {
        return new UserTable(tableName().as(alias));
    }

    @Override
    public UserTable inSchema(String schema) {
        return new UserTable(tableName().inSchema(schema));
    }

    @Override
    public User read(ResultSet row, int at) throws SQLException {
        return new User(
                NotNull.longAt(row, at), Codecs.TEXT.read(row, at + 1), Codecs.BIGINT.readNullable(row, at + 2));
    }
}
