package dev.squall.shape;

import dev.squall.type.Bind;
import dev.squall.type.Codec;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Integers in a hash table with open addressing, so that no key becomes an object. */
final class IntegerKeys extends KeySet {

    private static final int EMPTY = -1;

    private final String type;
    private final long[] keys;
    private final int[] slots;
    private int size;
    private int latest = EMPTY;

    /** Makes a set for at most as many keys as there are rows. */
    IntegerKeys(String type, int rows) {
        this.type = type;
        this.keys = new long[rows];
        this.slots = new int[Math.max(4, Integer.highestOneBit(rows) * 4)];
        Arrays.fill(slots, EMPTY);
    }

    @Override
    int add(ResultSet row, int[] at, int offset) throws SQLException {
        long key = row.getLong(at[0] + offset);
        if (key == 0 && row.wasNull()) {
            return EMPTY;
        }
        int slot = slot(key);
        if (slots[slot] == EMPTY) {
            keys[size] = key;
            slots[slot] = size++;
        }
        return slots[slot];
    }

    @Override
    int find(ResultSet row, int[] at, int offset) throws SQLException {
        long key = row.getLong(at[0] + offset);
        if (key == 0 && row.wasNull()) {
            return EMPTY;
        }
        // rows of one list often follow each other
        if (latest == EMPTY || keys[latest] != key) {
            latest = slots[slot(key)];
        }
        return latest;
    }

    @Override
    int size() {
        return size;
    }

    @Override
    List<Bind<?>> binds() {
        return List.of(new Bind<>(new ArrayCodec(type), Arrays.copyOf(keys, size)));
    }

    private int slot(long key) {
        int mask = slots.length - 1;
        long hash = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (hash >>> 32) & mask;
        while (slots[slot] != EMPTY && keys[slots[slot]] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** Binds integers in the driver's binary form; {@code int4} serves {@code smallint} too. */
    private record ArrayCodec(String element) implements Codec<long[]> {

        @Override
        public String sqlType() {
            return element + "[]";
        }

        @Override
        public String toText(long[] value) {
            return Arrays.toString(value).replace('[', '{').replace(']', '}').replace(" ", "");
        }

        @Override
        public long[] fromText(String text) {
            throw new UnsupportedOperationException("Keys are only sent.");
        }

        @Override
        public void bind(PreparedStatement statement, int index, long @Nullable [] value) throws SQLException {
            long[] keys = value == null ? new long[0] : value;
            if (element.equals("bigint")) {
                statement.setObject(index, keys);
            } else {
                statement.setObject(index, ints(keys));
            }
        }

        private static int[] ints(long[] values) {
            int[] ints = new int[values.length];
            for (int i = 0; i < ints.length; i++) {
                ints[i] = (int) values[i];
            }
            return ints;
        }
    }
}
