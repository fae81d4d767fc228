package shop.model;

import dev.squall.type.Codec;
import dev.squall.type.Codecs;
import javax.annotation.processing.Generated;
import shop.money.Currency;

/** Reads and writes {@link Currency} as the enum type {@code currency_code}. */
@Generated("dev.squall.processor.SquallProcessor")
public final class CurrencyCodec {
    /** The codec. */
    public static final Codec<Currency> INSTANCE = Codecs.enumType("shop", "currency_code", Currency.values(), "euro \"E\"", "USD");

    private CurrencyCodec() {}
}
