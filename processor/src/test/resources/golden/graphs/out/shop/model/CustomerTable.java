package shop.model;

import dev.squall.generated.GeneratedCode;
import dev.squall.sql.Link;
import dev.squall.sql.NullableText;
import dev.squall.sql.NullableValue;
import dev.squall.sql.OuterTable;
import dev.squall.sql.Table;
import dev.squall.sql.TextColumn;
import dev.squall.sql.ToMany;
import dev.squall.sql.UniqueKey;
import dev.squall.sql.ValueColumn;
import dev.squall.sql.node.TableName;
import dev.squall.type.Codec;
import dev.squall.type.Codecs;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** The table {@code customers}, generated from {@link Customer}. */
@Generated("dev.squall.processor.SquallProcessor")
public final class CustomerTable extends Table<CustomerTable, Customer> {
    private static final Codec<CustomerId> ID = Codecs.mapped(Codecs.BIGINT, CustomerId::new, CustomerId::value);

    static {
        GeneratedCode.requireVersion(1);
    }

    /** {@code id bigint not null}. */
    public final ValueColumn<CustomerTable, CustomerId> id = this.<CustomerTable, CustomerId>value("id", ID);

    /** {@code name text not null}. */
    public final TextColumn<CustomerTable> name = this.<CustomerTable>text("name", Codecs.TEXT);

    /** {@code orders} with {@code customer_id = id}. */
    public final ToMany<CustomerTable, OrderTable> orders = toMany(0);

    /** Primary key {@code customers_pkey (id)}. */
    public final UniqueKey<CustomerTable> PRIMARY_KEY = primaryKey("customers_pkey", id);

    private CustomerTable(TableName name) {
        super(name);
    }

    /** This table under another name, for self joins. */
    @Override
    public CustomerTable as(String alias) {
        return new CustomerTable(tableName().as(alias));
    }

    /** This table in another PostgreSQL schema, for tenants. */
    @Override
    public CustomerTable inSchema(String schema) {
        return new CustomerTable(tableName().inSchema(schema));
    }

    /** This table where it may be missing: the side of an outer join. */
    public Outer outer() {
        return new Outer(tableName().asOuter());
    }

    @Override
    protected Link<?> link(int relation) {
        return switch (relation) {
            case 0 -> Link.to(OrderTable.Instance.ORDERS).on(id, "customer_id");
            default -> throw noRelation(relation);
        };
    }

    /** Reads one row whose first column is at {@code at}. */
    @Override
    public Customer read(ResultSet row, int at) throws SQLException {
        return new Customer(
                ID.read(row, at),
                Codecs.TEXT.read(row, at + 1));
    }

    /** Holds {@link #CUSTOMERS}, so that using one table loads no other. */
    public interface Instance {
        /** The table {@code customers}. */
        CustomerTable CUSTOMERS = new CustomerTable(TableName.of("public", "customers"));
    }

    /** {@code customers} where it may be missing: every column is nullable and the row is an {@code Optional}. */
    public static final class Outer extends OuterTable<CustomerTable, Customer> {
        public final NullableValue<CustomerId> id = this.<CustomerId>value("id", ID);

        public final NullableText name = text("name", Codecs.TEXT);

        private Outer(TableName name) {
            super(new CustomerTable(name), 0);
        }

        /** This table under another name, for self joins. */
        @Override
        public Outer as(String alias) {
            return new Outer(relation().as(alias));
        }
    }
}
