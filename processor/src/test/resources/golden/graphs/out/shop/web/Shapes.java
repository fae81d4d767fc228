package shop.web;

import javax.annotation.processing.Generated;

/** The shapes of this package, for {@code import static}. */
@Generated("dev.squall.processor.SquallProcessor")
public interface Shapes extends OrderFormAddressShape.Instance,
        OrderFormItemShape.Instance,
        OrderFormNameShape.Instance,
        OrderFormPieceShape.Instance,
        OrderFormShape.Instance,
        TreeShape.Instance {}
