package dev.squall.type.postgis;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A value of PostGIS in its extended well-known form: binary as hexadecimal digits (EWKB), which the server writes, or
 * text (EWKT), which it reads too.
 *
 * <p>Equality is by that form. What was written as EWKB in little-endian order is read back equal; what was written as
 * EWKT is read back as EWKB. Immutable and safe for use by several threads.
 *
 * @param text for example {@code SRID=4326;POINT(1 2)} or the digits of EWKB
 */
public record Geometry(String text) {

    private static final int HAS_SRID = 0x20000000;
    private static final int POINT = 1;

    /** Brings hexadecimal digits into upper case, as the server writes them. */
    public Geometry {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A geometry is not blank. Give EWKT, for example SRID=4326;POINT(1 2).");
        }
        if (isDigits(text)) {
            text = text.toUpperCase(Locale.ROOT);
            if (text.length() < 10 || text.length() % 2 != 0) {
                throw new IllegalArgumentException(
                        "The binary form of the geometry is cut off: it has " + text.length() + " hexadecimal digits.");
            }
        }
    }

    /** The bytes of EWKB, for example those that JTS writes. */
    public static Geometry ofBytes(byte[] ewkb) {
        return new Geometry(HexFormat.of().formatHex(ewkb));
    }

    /**
     * A point of two dimensions.
     *
     * @param x the longitude, or the first coordinate
     * @param y the latitude, or the second coordinate
     * @param srid the spatial reference system, for example 4326; 0 for none
     */
    public static Geometry point(double x, double y, int srid) {
        ByteBuffer bytes = ByteBuffer.allocate(srid == 0 ? 21 : 25)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) 1);
        if (srid == 0) {
            bytes.putInt(POINT);
        } else {
            bytes.putInt(POINT | HAS_SRID).putInt(srid);
        }
        return ofBytes(bytes.putDouble(x).putDouble(y).array());
    }

    /** Whether it is held as EWKB. */
    public boolean isBinary() {
        return isDigits(text);
    }

    /**
     * The bytes of EWKB, for example for JTS.
     *
     * @throws IllegalStateException if it is held as text; only the server converts that
     */
    public byte[] toBytes() {
        if (!isBinary()) {
            throw new IllegalStateException("The geometry is held as EWKT. Write it to the database and read it back,"
                    + " or use ST_AsEWKB there.");
        }
        return HexFormat.of().parseHex(text);
    }

    /** The identifier of the spatial reference system; 0 if there is none. */
    public int srid() {
        if (isBinary()) {
            ByteBuffer bytes = header();
            return (bytes.getInt(1) & HAS_SRID) == 0 ? 0 : bytes.getInt(5);
        }
        if (!text.regionMatches(true, 0, "SRID=", 0, 5)) {
            return 0;
        }
        int end = text.indexOf(';');
        try {
            return Integer.parseInt(text.substring(5, Math.max(end, 5)));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "The SRID of the geometry is no number. The form is SRID=4326;POINT(1 2).", e);
        }
    }

    private ByteBuffer header() {
        byte[] bytes = HexFormat.of().parseHex(text, 0, Math.min(text.length(), 18));
        ByteBuffer header = ByteBuffer.allocate(9).put(bytes);
        return header.order(bytes[0] == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(c -> c < 128 && Character.digit(c, 16) >= 0);
    }

    @Override
    public String toString() {
        return text;
    }
}
