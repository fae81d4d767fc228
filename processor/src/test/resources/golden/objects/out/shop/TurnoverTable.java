package shop;

import dev.squall.generated.GeneratedCode;
import dev.squall.sql.NullableNumber;
import dev.squall.sql.NullableNumberColumn;
import dev.squall.sql.NullableText;
import dev.squall.sql.OuterTable;
import dev.squall.sql.TextColumn;
import dev.squall.sql.View;
import dev.squall.sql.node.TableName;
import dev.squall.type.Codecs;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The materialized view {@code turnover}, generated from {@link Turnover}. */
@Generated("dev.squall.processor.SquallProcessor")
final class TurnoverTable extends View<TurnoverTable, Turnover> {
    static {
        GeneratedCode.requireVersion(1);
    }

    /** {@code sku text not null}. */
    public final TextColumn<TurnoverTable> sku = this.<TurnoverTable>text("sku", Codecs.TEXT);

    /** {@code net numeric}. */
    public final NullableNumberColumn<TurnoverTable, BigDecimal> net = this.<TurnoverTable, BigDecimal>nullableNumber("net", Codecs.NUMERIC);

    private TurnoverTable(TableName name) {
        super(name);
    }

    /** This table under another name, for self joins. */
    @Override
    public TurnoverTable as(String alias) {
        return new TurnoverTable(tableName().as(alias));
    }

    /** This table in another PostgreSQL schema, for tenants. */
    @Override
    public TurnoverTable inSchema(String schema) {
        return new TurnoverTable(tableName().inSchema(schema));
    }

    /** This table where it may be missing: the side of an outer join. */
    public Outer outer() {
        return new Outer(tableName().asOuter());
    }

    /** Reads one row whose first column is at {@code at}. */
    @Override
    public Turnover read(ResultSet row, int at) throws SQLException {
        return new Turnover(
                Codecs.TEXT.read(row, at),
                Optional.ofNullable(Codecs.NUMERIC.readNullable(row, at + 1)));
    }

    /** Holds {@link #TURNOVER}, so that using one table loads no other. */
    public interface Instance {
        /** The materialized view {@code turnover}. */
        TurnoverTable TURNOVER = new TurnoverTable(TableName.of("shop", "turnover"));
    }

    /** {@code turnover} where it may be missing: every column is nullable and the row is an {@code Optional}. */
    public static final class Outer extends OuterTable<TurnoverTable, Turnover> {
        public final NullableText sku = text("sku", Codecs.TEXT);

        public final NullableNumber<BigDecimal> net = this.<BigDecimal>number("net", Codecs.NUMERIC);

        private Outer(TableName name) {
            super(new TurnoverTable(name), 0);
        }

        /** This table under another name, for self joins. */
        @Override
        public Outer as(String alias) {
            return new Outer(relation().as(alias));
        }
    }
}
