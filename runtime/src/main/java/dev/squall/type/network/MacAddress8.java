package dev.squall.type.network;

/**
 * A hardware address of 64 bits: PostgreSQL's {@code macaddr8}. Immutable and safe for use by several threads.
 *
 * @param bits the address
 */
public record MacAddress8(long bits) {

    /**
     * Reads {@code 08:00:2b:01:02:03:04:05}; dashes and dots may stand for the colons.
     *
     * @throws IllegalArgumentException if there are not sixteen hexadecimal digits
     */
    public static MacAddress8 parse(String text) {
        return new MacAddress8(MacText.parse(text, 8));
    }

    /** The form that PostgreSQL writes. */
    @Override
    public String toString() {
        return MacText.print(bits, 8);
    }
}
