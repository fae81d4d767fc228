package shop;

import dev.squall.type.Codec;
import dev.squall.type.Codecs;
import dev.squall.type.declared.DeclaredCodecs;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Rate} as the composite type {@code exchange_rate}. */
@Generated("dev.squall.processor.SquallProcessor")
final class RateCodec {
    /** The codec. */
    public static final Codec<Rate> INSTANCE = DeclaredCodecs.composite(
            "shop.exchange_rate",
            in -> new Rate(in.next(Codecs.DOUBLE), in.nextNullable(Codecs.TEXT), in.next(Codecs.list(RateKindCodec.INSTANCE))),
            (value, out) -> out.add(Codecs.DOUBLE, value.perEuro()).add(Codecs.TEXT, value.source()).add(Codecs.list(RateKindCodec.INSTANCE), value.kinds()));

    private RateCodec() {}
}
