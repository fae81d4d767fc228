package shop;

import dev.squall.type.Codec;
import dev.squall.type.Codecs;
import dev.squall.type.declared.DeclaredCodecs;
import dev.squall.type.text.StringCodecs;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Money} as the composite type {@code money}. */
@Generated("dev.squall.processor.SquallProcessor")
public final class MoneyCodec {
    /** The codec. */
    public static final Codec<Money> INSTANCE = DeclaredCodecs.composite(
            "shop.money",
            in -> new Money(in.next(Codecs.BIGINT), in.next(StringCodecs.as("shop.currency_code")), Optional.ofNullable(in.nextNullable(RateCodec.INSTANCE))),
            (value, out) -> out.add(Codecs.BIGINT, value.amount()).add(StringCodecs.as("shop.currency_code"), value.currency()).add(RateCodec.INSTANCE, value.rate().orElse(null)));

    private MoneyCodec() {}
}
