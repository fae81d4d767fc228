package shop.model;

import dev.squall.generated.GeneratedCode;
import dev.squall.sql.Link;
import dev.squall.sql.NullableNumberColumn;
import dev.squall.sql.NullableTextColumn;
import dev.squall.sql.Table;
import dev.squall.sql.ToMany;
import dev.squall.sql.UniqueKey;
import dev.squall.sql.node.TableName;
import dev.squall.type.Codecs;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The table {@code countries}, generated from {@link Country}. */
@Generated("dev.squall.processor.SquallProcessor")
final class CountryTable extends Table<CountryTable, Country> {
    static {
        GeneratedCode.requireVersion(1);
    }

    /** {@code columns integer}. */
    public final NullableNumberColumn<CountryTable, Integer> columns = this.<CountryTable, Integer>nullableNumber("columns", Codecs.INTEGER);

    /** {@code as text}. */
    public final NullableTextColumn<CountryTable> as = this.<CountryTable>nullableText("as", Codecs.TEXT);

    /** {@code lines} with {@code country = as}. */
    public final ToMany<CountryTable, LineTable> lines = toMany(0);

    /** Unique constraint {@code countries_as_key (as)}. */
    public final UniqueKey<CountryTable> UNIQUE_AS = uniqueKey("countries_as_key", as);

    private CountryTable(TableName name) {
        super(name);
    }

    /** This table under another name, for self joins. */
    @Override
    public CountryTable as(String alias) {
        return new CountryTable(tableName().as(alias));
    }

    /** This table in another PostgreSQL schema, for tenants. */
    @Override
    public CountryTable inSchema(String schema) {
        return new CountryTable(tableName().inSchema(schema));
    }

    @Override
    protected Link<?> link(int relation) {
        return switch (relation) {
            case 0 -> Link.to(LineTable.Instance.LINES).on(as, "country");
            default -> throw noRelation(relation);
        };
    }

    /** Reads one row whose first column is at {@code at}. */
    @Override
    public Country read(ResultSet row, int at) throws SQLException {
        return new Country(
                Optional.ofNullable(Codecs.INTEGER.readNullable(row, at)),
                Optional.ofNullable(Codecs.TEXT.readNullable(row, at + 1)));
    }

    /** Holds {@link #COUNTRIES}, so that using one table loads no other. */
    public interface Instance {
        /** The table {@code countries}. */
        CountryTable COUNTRIES = new CountryTable(TableName.of("shop", "countries"));
    }
}
