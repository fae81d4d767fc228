package dev.squall.shape.sample;

import dev.squall.sql.Link;
import dev.squall.sql.NumberColumn;
import dev.squall.sql.Table;
import dev.squall.sql.TextColumn;
import dev.squall.sql.ToMany;
import dev.squall.sql.UniqueKey;
import dev.squall.sql.node.TableName;
import dev.squall.type.Codecs;
import dev.squall.type.NotNull;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The table {@code cities}. */
public final class CityTable extends Table<CityTable, City> {

    /** The table {@code cities}. */
    public static final CityTable CITIES = new CityTable(TableName.of("public", "cities"));

    /** {@code id bigint not null}. */
    public final NumberColumn<CityTable, Long> id = number("id", Codecs.BIGINT);

    /** {@code name text not null}. */
    public final TextColumn<CityTable> name = text("name", Codecs.TEXT);

    /** Primary key {@code cities_pkey}. */
    public final UniqueKey<CityTable> PRIMARY_KEY = primaryKey("cities_pkey", id);

    /** Relation {@code users}. */
    public final ToMany<CityTable, UserTable> users = toMany(0);

    private CityTable(TableName name) {
        super(name);
    }

    @Override
    protected Link<?> link(int relation) {
        return switch (relation) {
            case 0 -> Link.to(UserTable.USERS).on(id, "city_id");
            default -> throw noRelation(relation);
        };
    }

    @Override
    public CityTable as(String alias) {
        return new CityTable(tableName().as(alias));
    }

    @Override
    public CityTable inSchema(String schema) {
        return new CityTable(tableName().inSchema(schema));
    }

    @Override
    public City read(ResultSet row, int at) throws SQLException {
        return new City(NotNull.longAt(row, at), Codecs.TEXT.read(row, at + 1));
    }
}
