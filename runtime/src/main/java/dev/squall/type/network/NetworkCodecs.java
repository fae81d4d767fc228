package dev.squall.type.network;

import dev.squall.type.Codec;
import java.util.function.Function;

/** The codecs of network addresses. */
public final class NetworkCodecs {

    /** {@code inet}. */
    public static final Codec<Inet> INET = new OfText<>("inet", Inet::parse);

    /** {@code cidr}. */
    public static final Codec<Cidr> CIDR = new OfText<>("cidr", Cidr::parse);

    /** {@code macaddr}. */
    public static final Codec<MacAddress> MACADDR = new OfText<>("macaddr", MacAddress::parse);

    /** {@code macaddr8}. */
    public static final Codec<MacAddress8> MACADDR8 = new OfText<>("macaddr8", MacAddress8::parse);

    private NetworkCodecs() {}

    private record OfText<T>(String sqlType, Function<String, T> parse) implements Codec<T> {

        @Override
        public String toText(T value) {
            return value.toString();
        }

        @Override
        public T fromText(String text) {
            return parse.apply(text);
        }
    }
}
