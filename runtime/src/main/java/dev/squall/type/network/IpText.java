package dev.squall.type.network;

import java.util.ArrayList;
import java.util.List;

/** The text form of IP addresses. Messages do not show the text: addresses can be personal data. */
final class IpText {

    private static final int WORDS = 8;

    private IpText() {}

    static String print(IpAddress address) {
        return address.v6() ? printV6(address) : printV4(address.low());
    }

    private static String printV4(long bits) {
        return (bits >>> 24) + "." + (bits >>> 16 & 255) + "." + (bits >>> 8 & 255) + "." + (bits & 255);
    }

    private static String printV6(IpAddress address) {
        int[] words = words(address);
        int zerosAt = -1;
        int zeros = 1;
        for (int i = 0; i < WORDS; i++) {
            int end = i;
            while (end < WORDS && words[end] == 0) {
                end++;
            }
            if (end - i > zeros) {
                zerosAt = i;
                zeros = end - i;
            }
        }
        boolean mapped = zerosAt == 0 && (zeros == 6 || (zeros == 5 && words[5] == 0xffff));
        int count = mapped ? 6 : WORDS;
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            if (i == zerosAt) {
                out.append("::");
                i += zeros - 1;
            } else {
                out.append(out.length() == 0 || out.charAt(out.length() - 1) == ':' ? "" : ":")
                        .append(Integer.toHexString(words[i]));
            }
        }
        if (mapped) {
            out.append(out.charAt(out.length() - 1) == ':' ? "" : ":").append(printV4(address.low() & 0xffffffffL));
        }
        return out.toString();
    }

    private static int[] words(IpAddress address) {
        int[] words = new int[WORDS];
        for (int i = 0; i < 4; i++) {
            words[i] = (int) (address.high() >>> (48 - 16 * i)) & 0xffff;
            words[4 + i] = (int) (address.low() >>> (48 - 16 * i)) & 0xffff;
        }
        return words;
    }

    static IpAddress parse(String text) {
        return text.indexOf(':') < 0 ? new IpAddress(false, 0, parseV4(text)) : parseV6(text);
    }

    private static long parseV4(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != 4) {
            throw malformed();
        }
        long bits = 0;
        for (String part : parts) {
            bits = bits << 8 | number(part, 10, 3, 255);
        }
        return bits;
    }

    private static IpAddress parseV6(String text) {
        int gap = text.indexOf("::");
        List<Integer> head = wordsOf(gap < 0 ? text : text.substring(0, gap));
        List<Integer> tail = gap < 0 ? List.of() : wordsOf(text.substring(gap + 2));
        int missing = WORDS - head.size() - tail.size();
        if (gap < 0 ? missing != 0 : missing < 1) {
            throw malformed();
        }
        List<Integer> words = new ArrayList<>(head);
        for (int i = 0; i < missing; i++) {
            words.add(0);
        }
        words.addAll(tail);
        long high = 0;
        long low = 0;
        for (int i = 0; i < 4; i++) {
            high = high << 16 | words.get(i);
            low = low << 16 | words.get(4 + i);
        }
        return new IpAddress(true, high, low);
    }

    private static List<Integer> wordsOf(String text) {
        List<Integer> words = new ArrayList<>();
        if (text.isEmpty()) {
            return words;
        }
        String[] parts = text.split(":", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i == parts.length - 1 && parts[i].indexOf('.') > 0) {
                long v4 = parseV4(parts[i]);
                words.add((int) (v4 >>> 16));
                words.add((int) (v4 & 0xffff));
            } else {
                words.add(number(parts[i], 16, 4, 0xffff));
            }
        }
        return words;
    }

    private static int number(String text, int radix, int digits, int max) {
        boolean right = !text.isEmpty() && text.length() <= digits;
        for (int i = 0; right && i < text.length(); i++) {
            right = text.charAt(i) < 128 && Character.digit(text.charAt(i), radix) >= 0;
        }
        int value = right ? Integer.parseInt(text, radix) : max + 1;
        if (value > max) {
            throw malformed();
        }
        return value;
    }

    static IllegalArgumentException malformed() {
        return new IllegalArgumentException(
                "Not an IP address. The form is 192.0.2.1 or 2001:db8::1, without a name, port or scope.");
    }
}
