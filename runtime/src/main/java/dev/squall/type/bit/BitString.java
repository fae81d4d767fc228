package dev.squall.type.bit;

import java.util.BitSet;

/**
 * A sequence of bits with a length. Immutable and safe for use by several threads.
 *
 * @param text the bits as {@code 0} and {@code 1}, the first one first
 */
public record BitString(String text) {

    /** Refuses other characters. */
    public BitString {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '0' && text.charAt(i) != '1') {
                throw new IllegalArgumentException(
                        "A bit string has the characters 0 and 1 only; at index " + i + " is another one.");
            }
        }
    }

    /** Converts the first {@code length} bits of a set; index 0 is the leftmost bit. */
    public static BitString of(BitSet bits, int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(bits.get(i) ? '1' : '0');
        }
        return new BitString(text.toString());
    }

    /** The bits that are set; index 0 is the leftmost bit. */
    public BitSet toBitSet() {
        BitSet bits = new BitSet(length());
        for (int i = 0; i < length(); i++) {
            bits.set(i, get(i));
        }
        return bits;
    }

    /** How many bits there are. */
    public int length() {
        return text.length();
    }

    /** Whether a bit is set; index 0 is the leftmost one. */
    public boolean get(int index) {
        return text.charAt(index) == '1';
    }

    @Override
    public String toString() {
        return text;
    }
}
