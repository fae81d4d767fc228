package blog.model;

import dev.squall.generated.GeneratedCode;
import dev.squall.sql.Link;
import dev.squall.sql.NullableText;
import dev.squall.sql.NullableTextColumn;
import dev.squall.sql.OuterTable;
import dev.squall.sql.Table;
import dev.squall.sql.TextColumn;
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
public final class CountryTable extends Table<CountryTable, Country> {
    static {
        GeneratedCode.requireVersion(1);
    }

    /** {@code code text not null}. */
    public final TextColumn<CountryTable> code = this.<CountryTable>text("code", Codecs.TEXT);

    /** {@code name text}. */
    public final NullableTextColumn<CountryTable> name = this.<CountryTable>nullableText("name", Codecs.TEXT);

    /** {@code cities} with {@code country_code = code}. */
    public final ToMany<CountryTable, CityTable> cities = toMany(0);

    /** Primary key {@code countries_pkey (code)}. */
    public final UniqueKey<CountryTable> PRIMARY_KEY = primaryKey("countries_pkey", code);

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

    /** This table where it may be missing: the side of an outer join. */
    public Outer outer() {
        return new Outer(tableName().asOuter());
    }

    @Override
    protected Link<?> link(int relation) {
        return switch (relation) {
            case 0 -> Link.to(CityTable.Instance.CITIES).on(code, "country_code");
            default -> throw noRelation(relation);
        };
    }

    /** Reads one row whose first column is at {@code at}. */
    @Override
    public Country read(ResultSet row, int at) throws SQLException {
        return new Country(
                Codecs.TEXT.read(row, at),
                Optional.ofNullable(Codecs.TEXT.readNullable(row, at + 1)));
    }

    /** Holds {@link #COUNTRIES}, so that using one table loads no other. */
    public interface Instance {
        /** The table {@code countries}. */
        CountryTable COUNTRIES = new CountryTable(TableName.of("public", "countries"));
    }

    /** {@code countries} where it may be missing: every column is nullable and the row is an {@code Optional}. */
    public static final class Outer extends OuterTable<CountryTable, Country> {
        public final NullableText code = text("code", Codecs.TEXT);

        public final NullableText name = text("name", Codecs.TEXT);

        private Outer(TableName name) {
            super(new CountryTable(name), 0);
        }

        /** This table under another name, for self joins. */
        @Override
        public Outer as(String alias) {
            return new Outer(relation().as(alias));
        }
    }
}
