package dev.squall.type.bit;

import dev.squall.type.Codec;

/** The codecs of bit strings. */
public final class BitCodecs {

    private static final int ANY = -1;

    /** {@code bit varying}, with a limit or without. */
    public static final Codec<BitString> VARBIT = new OfBits("bit varying", ANY);

    private BitCodecs() {}

    /**
     * {@code bit(n)}. A value of another length is refused, since a cast would silently cut or fill it.
     *
     * @param length the number of bits, at least 1
     */
    public static Codec<BitString> bit(int length) {
        if (length < 1) {
            throw new IllegalArgumentException("bit(" + length + ") is no type: a bit string has at least 1 bit.");
        }
        return new OfBits("bit(" + length + ")", length);
    }

    private record OfBits(String sqlType, int length) implements Codec<BitString> {

        @Override
        public String toText(BitString value) {
            if (length != ANY && length != value.length()) {
                throw new IllegalArgumentException("The value has " + value.length() + " bits, but the type is "
                        + sqlType + ". Give exactly " + length + ", or use bit varying.");
            }
            return value.text();
        }

        @Override
        public BitString fromText(String text) {
            return new BitString(text);
        }
    }
}
