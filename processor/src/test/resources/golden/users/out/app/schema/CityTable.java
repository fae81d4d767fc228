package app.schema;

import dev.squall.generated.GeneratedCode;
import dev.squall.sql.GeneratedAlways;
import dev.squall.sql.Link;
import dev.squall.sql.NullableNumber;
import dev.squall.sql.NullableText;
import dev.squall.sql.NumberColumn;
import dev.squall.sql.OuterTable;
import dev.squall.sql.Table;
import dev.squall.sql.TextColumn;
import dev.squall.sql.ToMany;
import dev.squall.sql.UniqueKey;
import dev.squall.sql.node.TableName;
import dev.squall.type.Codecs;
import dev.squall.type.NotNull;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** The table {@code cities}, generated from {@link City}. */
@Generated("dev.squall.processor.SquallProcessor")
public final class CityTable extends Table<CityTable, City> {
    static {
        GeneratedCode.requireVersion(1);
    }

    /** {@code id bigint not null}. */
    public final NumberColumn<GeneratedAlways<CityTable>, Long> id = this.<GeneratedAlways<CityTable>, Long>number("id", Codecs.BIGINT);

    /** {@code name text not null}. */
    public final TextColumn<CityTable> name = this.<CityTable>text("name", Codecs.TEXT);

    /** {@code users} with {@code city_id = id}. */
    public final ToMany<CityTable, UserTable> users = toMany(0);

    /** Primary key {@code cities_pkey (id)}. */
    public final UniqueKey<CityTable> PRIMARY_KEY = primaryKey("cities_pkey", id);

    private CityTable(TableName name) {
        super(name);
    }

    /** This table under another name, for self joins. */
    @Override
    public CityTable as(String alias) {
        return new CityTable(tableName().as(alias));
    }

    /** This table in another PostgreSQL schema, for tenants. */
    @Override
    public CityTable inSchema(String schema) {
        return new CityTable(tableName().inSchema(schema));
    }

    /** This table where it may be missing: the side of an outer join. */
    public Outer outer() {
        return new Outer(tableName().asOuter());
    }

    @Override
    protected Link<?> link(int relation) {
        return switch (relation) {
            case 0 -> Link.to(UserTable.Instance.USERS).on(id, "city_id");
            default -> throw noRelation(relation);
        };
    }

    /** Reads one row whose first column is at {@code at}. */
    @Override
    public City read(ResultSet row, int at) throws SQLException {
        return new City(
                NotNull.longAt(row, at),
                Codecs.TEXT.read(row, at + 1));
    }

    /** Holds {@link #CITIES}, so that using one table loads no other. */
    public interface Instance {
        /** The table {@code cities}. */
        CityTable CITIES = new CityTable(TableName.of("public", "cities"));
    }

    /** {@code cities} where it may be missing: every column is nullable and the row is an {@code Optional}. */
    public static final class Outer extends OuterTable<CityTable, City> {
        public final NullableNumber<Long> id = this.<Long>number("id", Codecs.BIGINT);

        public final NullableText name = text("name", Codecs.TEXT);

        private Outer(TableName name) {
            super(new CityTable(name), 0);
        }

        /** This table under another name, for self joins. */
        @Override
        public Outer as(String alias) {
            return new Outer(relation().as(alias));
        }
    }
}
