package dev.squall.type.network;

/**
 * A hardware address of 48 bits: PostgreSQL's {@code macaddr}. Immutable and safe for use by several threads.
 *
 * @param bits the address in the lower 48 bits
 */
public record MacAddress(long bits) {

    /** Refuses more than 48 bits. */
    public MacAddress {
        if (bits >>> 48 != 0) {
            throw new IllegalArgumentException("A MAC address has 48 bits. Use MacAddress8 for 64.");
        }
    }

    /**
     * Reads {@code 08:00:2b:01:02:03}; dashes and dots may stand for the colons.
     *
     * @throws IllegalArgumentException if there are not twelve hexadecimal digits
     */
    public static MacAddress parse(String text) {
        return new MacAddress(MacText.parse(text, 6));
    }

    /** The form that PostgreSQL writes. */
    @Override
    public String toString() {
        return MacText.print(bits, 6);
    }
}
