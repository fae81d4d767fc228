package shop;

import dev.squall.type.Codec;
import dev.squall.type.Codecs;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Rate.Kind} as the enum type {@code kind}. */
@Generated("dev.squall.processor.SquallProcessor")
final class RateKindCodec {
    /** The codec. */
    public static final Codec<Rate.Kind> INSTANCE = Codecs.enumType("shop", "kind", Rate.Kind.values(), "BUY", "SELL");

    private RateKindCodec() {}
}
