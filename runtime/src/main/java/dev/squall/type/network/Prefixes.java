package dev.squall.type.network;

/** The {@code /24} of {@code inet} and {@code cidr}. */
final class Prefixes {

    private Prefixes() {}

    static void check(IpAddress address, int prefix) {
        if (prefix < 0 || prefix > address.bits()) {
            throw new IllegalArgumentException(
                    "The prefix " + prefix + " is not between 0 and " + address.bits() + ", the bits of the address.");
        }
    }

    static IpAddress address(String text) {
        int slash = text.indexOf('/');
        return IpAddress.parse(slash < 0 ? text : text.substring(0, slash));
    }

    static int prefix(String text, IpAddress address) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return address.bits();
        }
        String digits = text.substring(slash + 1);
        if (!digits.matches("[0-9]{1,3}")) {
            throw IpText.malformed();
        }
        return Integer.parseInt(digits);
    }
}
