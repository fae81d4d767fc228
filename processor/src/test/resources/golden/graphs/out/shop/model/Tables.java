package shop.model;

import javax.annotation.processing.Generated;

/** The tables of this package, for {@code import static}. */
@Generated("dev.squall.processor.SquallProcessor")
public interface Tables extends CustomerTable.Instance,
        InvoiceTable.Instance,
        LineTable.Instance,
        NodeTable.Instance,
        OrderTable.Instance,
        OrderTagTable.Instance,
        PartTable.Instance,
        ShopTable.Instance,
        TagTable.Instance {}
