package dev.squall.seed.value;

import java.util.Locale;

/** Short codes of letters and digits, such as those of countries and airports. */
final class Codes {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String LETTERS_AND_DIGITS = LETTERS + "0123456789";
    private static final int SHORT = 3;

    private Codes() {}

    /** Codes of exactly this length; letters only where they are short. */
    static Values of(Wish wish, int length) {
        String letters = length <= SHORT ? LETTERS : LETTERS_AND_DIGITS;
        String alphabet = wish.hints().letters() == Hints.Letters.LOWER ? letters.toLowerCase(Locale.ROOT) : letters;
        long size = power(alphabet.length(), length);
        if (!wish.distinct()) {
            return Values.of(k -> code(alphabet, wish.draw().below(k, size), length));
        }
        Shuffle order = Shuffle.of(wish.draw(), Math.min(size, 1L << 30));
        return Values.distinct(size, k -> code(alphabet, k < order.size() ? order.at(k) : k, length));
    }

    private static String code(String alphabet, long number, int length) {
        var code = new char[length];
        long left = number;
        for (int i = length - 1; i >= 0; i--) {
            code[i] = alphabet.charAt((int) (left % alphabet.length()));
            left /= alphabet.length();
        }
        return new String(code);
    }

    private static long power(long base, int exponent) {
        long power = 1;
        for (int i = 0; i < exponent && power < 1L << 54; i++) {
            power *= base;
        }
        return power;
    }
}
