package behavior;

import javax.annotation.processing.Generated;

/** The tables of this package, for {@code import static}. */
@Generated("dev.squall.processor.SquallProcessor")
public interface Tables extends DocTable.Instance, NoteTable.Instance {}
