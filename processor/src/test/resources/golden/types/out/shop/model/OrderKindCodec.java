package shop.model;

import dev.squall.type.Codec;
import dev.squall.type.Codecs;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Order.Kind} as the enum type {@code kind}. */
@Generated("dev.squall.processor.SquallProcessor")
public final class OrderKindCodec {
    /** The codec. */
    public static final Codec<Order.Kind> INSTANCE = Codecs.enumType("shop", "kind", Order.Kind.values(), "A", "B");

    private OrderKindCodec() {}
}
