package lang.web;

import javax.annotation.processing.Generated;

/** The shapes of this package, for {@code import static}. */
@Generated("dev.squall.processor.SquallProcessor")
interface Shapes extends SampleCopyShape.Instance {}
