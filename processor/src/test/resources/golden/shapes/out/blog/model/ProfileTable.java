package blog.model;

import dev.squall.generated.GeneratedCode;
import dev.squall.sql.ForeignKeyConstraint;
import dev.squall.sql.Link;
import dev.squall.sql.NullableText;
import dev.squall.sql.NullableValue;
import dev.squall.sql.OuterTable;
import dev.squall.sql.Table;
import dev.squall.sql.TextColumn;
import dev.squall.sql.ToOne;
import dev.squall.sql.UniqueKey;
import dev.squall.sql.ValueColumn;
import dev.squall.sql.node.TableName;
import dev.squall.type.Codec;
import dev.squall.type.Codecs;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** The table {@code profiles}, generated from {@link Profile}. */
@Generated("dev.squall.processor.SquallProcessor")
public final class ProfileTable extends Table<ProfileTable, Profile> {
    private static final Codec<UserId> USER_ID = Codecs.mapped(Codecs.BIGINT, UserId::new, UserId::value);

    static {
        GeneratedCode.requireVersion(1);
    }

    /** {@code user_id bigint not null}. */
    public final ValueColumn<ProfileTable, UserId> userId = this.<ProfileTable, UserId>value("user_id", USER_ID);

    /** {@code bio text not null}. */
    public final TextColumn<ProfileTable> bio = this.<ProfileTable>text("bio", Codecs.TEXT);

    /** {@code users} with {@code id = user_id}. */
    public final ToOne<ProfileTable, UserTable> user = toOne(0);

    /** Primary key {@code profiles_pkey (user_id)}. */
    public final UniqueKey<ProfileTable> PRIMARY_KEY = primaryKey("profiles_pkey", userId);

    /** Foreign key {@code profiles_user_id_fkey (user_id)} to {@code users (id)}. */
    public final ForeignKeyConstraint<ProfileTable> FOREIGN_KEY_USER_ID = foreignKey("profiles_user_id_fkey");

    private ProfileTable(TableName name) {
        super(name);
    }

    /** This table under another name, for self joins. */
    @Override
    public ProfileTable as(String alias) {
        return new ProfileTable(tableName().as(alias));
    }

    /** This table in another PostgreSQL schema, for tenants. */
    @Override
    public ProfileTable inSchema(String schema) {
        return new ProfileTable(tableName().inSchema(schema));
    }

    /** This table where it may be missing: the side of an outer join. */
    public Outer outer() {
        return new Outer(tableName().asOuter());
    }

    @Override
    protected Link<?> link(int relation) {
        return switch (relation) {
            case 0 -> Link.to(UserTable.Instance.USERS).on(userId, "id");
            default -> throw noRelation(relation);
        };
    }

    /** Reads one row whose first column is at {@code at}. */
    @Override
    public Profile read(ResultSet row, int at) throws SQLException {
        return new Profile(
                USER_ID.read(row, at),
                Codecs.TEXT.read(row, at + 1));
    }

    /** Holds {@link #PROFILES}, so that using one table loads no other. */
    public interface Instance {
        /** The table {@code profiles}. */
        ProfileTable PROFILES = new ProfileTable(TableName.of("public", "profiles"));
    }

    /** {@code profiles} where it may be missing: every column is nullable and the row is an {@code Optional}. */
    public static final class Outer extends OuterTable<ProfileTable, Profile> {
        public final NullableValue<UserId> userId = this.<UserId>value("user_id", USER_ID);

        public final NullableText bio = text("bio", Codecs.TEXT);

        private Outer(TableName name) {
            super(new ProfileTable(name), 0);
        }

        /** This table under another name, for self joins. */
        @Override
        public Outer as(String alias) {
            return new Outer(relation().as(alias));
        }
    }
}
