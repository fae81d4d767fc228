package lang.model;

import javax.annotation.processing.Generated;

/** The tables of this package, for {@code import static}. */
@Generated("dev.squall.processor.SquallProcessor")
public interface Tables extends BookingTable.Instance, SampleTable.Instance {}
