package shop.model;

import dev.squall.generated.GeneratedCode;
import dev.squall.sql.ForeignKeyConstraint;
import dev.squall.sql.Link;
import dev.squall.sql.NullableNumber;
import dev.squall.sql.NullableText;
import dev.squall.sql.NumberColumn;
import dev.squall.sql.OuterTable;
import dev.squall.sql.Table;
import dev.squall.sql.TextColumn;
import dev.squall.sql.ToOne;
import dev.squall.sql.UniqueKey;
import dev.squall.sql.node.TableName;
import dev.squall.type.Codecs;
import dev.squall.type.NotNull;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** The table {@code invoices}, generated from {@link Invoice}. */
@Generated("dev.squall.processor.SquallProcessor")
public final class InvoiceTable extends Table<InvoiceTable, Invoice> {
    static {
        GeneratedCode.requireVersion(1);
    }

    /** {@code order_id bigint not null}. */
    public final NumberColumn<InvoiceTable, Long> orderId = this.<InvoiceTable, Long>number("order_id", Codecs.BIGINT);

    /** {@code address text not null}. */
    public final TextColumn<InvoiceTable> address = this.<InvoiceTable>text("address", Codecs.TEXT);

    /** {@code orders} with {@code id = order_id}. */
    public final ToOne<InvoiceTable, OrderTable> order = toOne(0);

    /** Primary key {@code invoices_pkey (order_id)}. */
    public final UniqueKey<InvoiceTable> PRIMARY_KEY = primaryKey("invoices_pkey", orderId);

    /** Foreign key {@code invoices_order_id_fkey (order_id)} to {@code orders (id)}. */
    public final ForeignKeyConstraint<InvoiceTable> FOREIGN_KEY_ORDER_ID = foreignKey("invoices_order_id_fkey");

    private InvoiceTable(TableName name) {
        super(name);
    }

    /** This table under another name, for self joins. */
    @Override
    public InvoiceTable as(String alias) {
        return new InvoiceTable(tableName().as(alias));
    }

    /** This table in another PostgreSQL schema, for tenants. */
    @Override
    public InvoiceTable inSchema(String schema) {
        return new InvoiceTable(tableName().inSchema(schema));
    }

    /** This table where it may be missing: the side of an outer join. */
    public Outer outer() {
        return new Outer(tableName().asOuter());
    }

    @Override
    protected Link<?> link(int relation) {
        return switch (relation) {
            case 0 -> Link.to(OrderTable.Instance.ORDERS).on(orderId, "id");
            default -> throw noRelation(relation);
        };
    }

    /** Reads one row whose first column is at {@code at}. */
    @Override
    public Invoice read(ResultSet row, int at) throws SQLException {
        return new Invoice(
                NotNull.longAt(row, at),
                Codecs.TEXT.read(row, at + 1));
    }

    /** Holds {@link #INVOICES}, so that using one table loads no other. */
    public interface Instance {
        /** The table {@code invoices}. */
        InvoiceTable INVOICES = new InvoiceTable(TableName.of("public", "invoices"));
    }

    /** {@code invoices} where it may be missing: every column is nullable and the row is an {@code Optional}. */
    public static final class Outer extends OuterTable<InvoiceTable, Invoice> {
        public final NullableNumber<Long> orderId = this.<Long>number("order_id", Codecs.BIGINT);

        public final NullableText address = text("address", Codecs.TEXT);

        private Outer(TableName name) {
            super(new InvoiceTable(name), 0);
        }

        /** This table under another name, for self joins. */
        @Override
        public Outer as(String alias) {
            return new Outer(relation().as(alias));
        }
    }
}
