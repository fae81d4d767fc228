package dev.squall.type.network;

import java.util.HexFormat;

/** The text form of hardware addresses. */
final class MacText {

    private MacText() {}

    static String print(long bits, int bytes) {
        String digits = HexFormat.of().toHexDigits(bits, 2 * bytes);
        return digits.replaceAll("(..)(?!$)", "$1:");
    }

    static long parse(String text, int bytes) {
        String digits = text.replaceAll("[-:.]", "");
        if (!digits.matches("[0-9a-fA-F]{" + 2 * bytes + "}")) {
            throw new IllegalArgumentException("Not a hardware address of " + bytes + " bytes. The form is "
                    + print(0x08002b0102030405L >>> ((8 - bytes) * 8), bytes) + ".");
        }
        return HexFormat.fromHexDigitsToLong(digits);
    }
}
