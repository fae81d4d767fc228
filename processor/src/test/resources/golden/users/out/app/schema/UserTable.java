package app.schema;

import dev.squall.generated.GeneratedCode;
import dev.squall.sql.ArrayColumn;
import dev.squall.sql.CheckConstraint;
import dev.squall.sql.ForeignKeyConstraint;
import dev.squall.sql.GeneratedAlways;
import dev.squall.sql.JsonColumn;
import dev.squall.sql.Link;
import dev.squall.sql.NullableArray;
import dev.squall.sql.NullableJson;
import dev.squall.sql.NullableNumber;
import dev.squall.sql.NullableNumberColumn;
import dev.squall.sql.NullableTemporal;
import dev.squall.sql.NullableText;
import dev.squall.sql.NullableValue;
import dev.squall.sql.NumberColumn;
import dev.squall.sql.OuterTable;
import dev.squall.sql.Table;
import dev.squall.sql.TemporalColumn;
import dev.squall.sql.TextColumn;
import dev.squall.sql.ToOneIfAny;
import dev.squall.sql.UniqueKey;
import dev.squall.sql.ValueColumn;
import dev.squall.sql.node.TableName;
import dev.squall.type.Codec;
import dev.squall.type.Codecs;
import dev.squall.type.NotNull;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

/** The table {@code users}, generated from {@link User}. */
@Generated("dev.squall.processor.SquallProcessor")
public final class UserTable extends Table<UserTable, User> {
    private static final Codec<Preferences> PREFERENCES = Codecs.jsonb(new PreferencesJson());

    private static final Codec<List<String>> TAGS = Codecs.list(Codecs.TEXT);

    static {
        GeneratedCode.requireVersion(1);
    }

    /** {@code id bigint not null}. */
    public final NumberColumn<GeneratedAlways<UserTable>, Long> id = this.<GeneratedAlways<UserTable>, Long>number("id", Codecs.BIGINT);

    /** {@code email text not null}: where mail to them goes */
    public final TextColumn<UserTable> email = this.<UserTable>text("email", Codecs.TEXT);

    /** {@code name text not null}. */
    public final TextColumn<UserTable> name = this.<UserTable>text("name", Codecs.TEXT);

    /** {@code age integer}. */
    public final NullableNumberColumn<UserTable, Integer> age = this.<UserTable, Integer>nullableNumber("age", Codecs.INTEGER);

    /** {@code city_id bigint}. */
    public final NullableNumberColumn<UserTable, Long> cityId = this.<UserTable, Long>nullableNumber("city_id", Codecs.BIGINT);

    /** {@code created_at timestamp with time zone not null default now()}. */
    public final TemporalColumn<UserTable, Instant> createdAt = this.<UserTable, Instant>temporal("created_at", Codecs.TIMESTAMPTZ);

    /** {@code balance numeric(12,2) not null}. */
    public final NumberColumn<UserTable, BigDecimal> balance = this.<UserTable, BigDecimal>number("balance", Codecs.NUMERIC);

    /** {@code role role not null}. */
    public final ValueColumn<UserTable, Role> role = this.<UserTable, Role>value("role", RoleCodec.INSTANCE);

    /** {@code preferences jsonb not null}. */
    public final JsonColumn<UserTable, Preferences> preferences = this.<UserTable, Preferences>json("preferences", PREFERENCES);

    /** {@code tags text[] not null}. */
    public final ArrayColumn<UserTable, String> tags = this.<UserTable, String>array("tags", TAGS);

    /** {@code cities} with {@code id = city_id}. */
    public final ToOneIfAny<UserTable, CityTable> city = toOneIfAny(0);

    /** Primary key {@code users_pkey (id)}. */
    public final UniqueKey<UserTable> PRIMARY_KEY = primaryKey("users_pkey", id);

    /** Unique constraint {@code users_email_key (email)}. */
    public final UniqueKey<UserTable> UNIQUE_EMAIL = uniqueKey("users_email_key", email);

    /** Foreign key {@code users_city_id_fkey (city_id)} to {@code cities (id)}. */
    public final ForeignKeyConstraint<UserTable> FOREIGN_KEY_CITY_ID = foreignKey("users_city_id_fkey");

    /** Check constraint {@code users_balance_check}. */
    public final CheckConstraint<UserTable> CHECK_BALANCE = check("users_balance_check");

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
            default -> throw noRelation(relation);
        };
    }

    /** Reads one row whose first column is at {@code at}. */
    @Override
    public User read(ResultSet row, int at) throws SQLException {
        return new User(
                NotNull.longAt(row, at),
                Codecs.TEXT.read(row, at + 1),
                Codecs.TEXT.read(row, at + 2),
                Codecs.INTEGER.readNullable(row, at + 3),
                Codecs.BIGINT.readNullable(row, at + 4),
                Codecs.TIMESTAMPTZ.read(row, at + 5),
                Codecs.NUMERIC.read(row, at + 6),
                RoleCodec.INSTANCE.read(row, at + 7),
                PREFERENCES.read(row, at + 8),
                TAGS.read(row, at + 9));
    }

    /** Holds {@link #USERS}, so that using one table loads no other. */
    public interface Instance {
        /** The table {@code users}. */
        UserTable USERS = new UserTable(TableName.of("public", "users"));
    }

    /** {@code users} where it may be missing: every column is nullable and the row is an {@code Optional}. */
    public static final class Outer extends OuterTable<UserTable, User> {
        public final NullableNumber<Long> id = this.<Long>number("id", Codecs.BIGINT);

        public final NullableText email = text("email", Codecs.TEXT);

        public final NullableText name = text("name", Codecs.TEXT);

        public final NullableNumber<Integer> age = this.<Integer>number("age", Codecs.INTEGER);

        public final NullableNumber<Long> cityId = this.<Long>number("city_id", Codecs.BIGINT);

        public final NullableTemporal<Instant> createdAt = this.<Instant>temporal("created_at", Codecs.TIMESTAMPTZ);

        public final NullableNumber<BigDecimal> balance = this.<BigDecimal>number("balance", Codecs.NUMERIC);

        public final NullableValue<Role> role = this.<Role>value("role", RoleCodec.INSTANCE);

        public final NullableJson<Preferences> preferences = this.<Preferences>json("preferences", PREFERENCES);

        public final NullableArray<String> tags = this.<String>array("tags", TAGS);

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
