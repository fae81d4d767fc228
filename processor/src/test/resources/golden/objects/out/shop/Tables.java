package shop;

import javax.annotation.processing.Generated;

/** The tables of this package, for {@code import static}. */
@Generated("dev.squall.processor.SquallProcessor")
public interface Tables extends OpenOrderTable.Instance, OrderTable.Instance, TurnoverTable.Instance {}
