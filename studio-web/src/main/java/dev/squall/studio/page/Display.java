package dev.squall.studio.page;

import dev.squall.studio.grid.RowCount;
import java.time.Duration;

/** How numbers are written for people. */
final class Display {
    private static final long KILO = 1_000;
    private static final long KIBI = 1_024;
    private static final String[] COUNT_UNITS = {"", "K", "M", "B", "T"};
    private static final String[] BYTE_UNITS = {"B", "KB", "MB", "GB", "TB", "PB"};

    private Display() {}

    /** A number with commas. */
    static String number(long number) {
        // not by a format: those of a locale take a tenth of a second to load
        var digits = new StringBuilder(Long.toString(Math.abs(number)));
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            digits.insert(i, ',');
        }
        return number < 0 ? "-" + digits : digits.toString();
    }

    /** A number of three digits, such as 10.0M. */
    static String compact(long number) {
        return scaled(number, KILO, COUNT_UNITS, "");
    }

    /** A size, such as 1.4 MB. */
    static String bytes(long bytes) {
        return scaled(bytes, KIBI, BYTE_UNITS, " ");
    }

    private static String scaled(long number, long step, String[] units, String space) {
        double value = number;
        int unit = 0;
        // what would be rounded up to 1000 belongs to the next unit
        while (value >= step - 0.5 && unit < units.length - 1) {
            value /= step;
            unit++;
        }
        return (unit == 0 || value >= 100 ? Long.toString(Math.round(value)) : tenths(value)) + space + units[unit];
    }

    private static String tenths(double value) {
        long tenths = Math.round(value * 10);
        return tenths / 10 + "." + tenths % 10;
    }

    /** How many rows there are, with how sure that is. */
    static String rows(RowCount count) {
        return switch (count.certainty()) {
            case EXACT -> number(count.rows()) + (count.rows() == 1 ? " row" : " rows");
            case MORE_THAN -> "more than " + number(count.rows()) + " rows";
            case ESTIMATE -> "~" + compact(count.rows()) + " rows";
            case UNKNOWN -> "not counted";
        };
    }

    /** The time that something took, in milliseconds. */
    static String millis(Duration took) {
        double millis = took.toNanos() / 1e6;
        return (millis < 10 ? tenths(millis) : Long.toString(Math.round(millis))) + " ms";
    }
}
