package dev.squall.shape;

import dev.squall.type.Bind;
import dev.squall.type.Codec;
import dev.squall.type.Codecs;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keys that are objects here. */
abstract class ObjectKeys extends KeySet {

    private final Map<Object, Integer> numbers = new HashMap<>();

    /** The key of the present row, null if it has none. */
    abstract @Nullable Object key(ResultSet row, int[] at, int offset) throws SQLException;

    /** Keeps the present row's key for the parameters. */
    abstract void keep(ResultSet row, int[] at, int offset, Object key) throws SQLException;

    @Override
    final int add(ResultSet row, int[] at, int offset) throws SQLException {
        Object key = key(row, at, offset);
        if (key == null) {
            return -1;
        }
        Integer present = numbers.putIfAbsent(key, numbers.size());
        if (present != null) {
            return present;
        }
        keep(row, at, offset, key);
        return numbers.size() - 1;
    }

    @Override
    final int find(ResultSet row, int[] at, int offset) throws SQLException {
        Object key = key(row, at, offset);
        Integer number = key == null ? null : numbers.get(key);
        return number == null ? -1 : number;
    }

    @Override
    final int size() {
        return numbers.size();
    }

    /** Keys of the type {@code uuid}, whatever the Java type of their column. */
    static final class Uuids extends ObjectKeys {

        private final List<UUID> values = new ArrayList<>();

        @Override
        @Nullable
        Object key(ResultSet row, int[] at, int offset) throws SQLException {
            return row.getObject(at[0] + offset, UUID.class);
        }

        @Override
        void keep(ResultSet row, int[] at, int offset, Object key) {
            values.add((UUID) key);
        }

        @Override
        List<Bind<?>> binds() {
            return List.of(new Bind<>(Codecs.list(Codecs.UUID), values));
        }
    }

    /** Keys of any types, told apart by PostgreSQL's text forms. */
    static final class Texts extends ObjectKeys {

        private final List<Values<?>> columns = new ArrayList<>();

        Texts(List<Codec<?>> codecs) {
            for (Codec<?> codec : codecs) {
                columns.add(new Values<>(codec));
            }
        }

        @Override
        @Nullable
        Object key(ResultSet row, int[] at, int offset) throws SQLException {
            List<String> texts = new ArrayList<>(at.length);
            for (int i = 0; i < at.length; i++) {
                String text = columns.get(i).text(row, at[i] + offset);
                if (text == null) {
                    return null;
                }
                texts.add(text);
            }
            return texts;
        }

        @Override
        void keep(ResultSet row, int[] at, int offset, Object key) throws SQLException {
            for (int i = 0; i < at.length; i++) {
                columns.get(i).keep(row, at[i] + offset);
            }
        }

        @Override
        List<Bind<?>> binds() {
            List<Bind<?>> binds = new ArrayList<>();
            for (Values<?> column : columns) {
                binds.add(column.bind());
            }
            return binds;
        }
    }

    /** The values of one column of keys. */
    private record Values<T>(Codec<T> codec, List<T> list) {

        Values(Codec<T> codec) {
            this(codec, new ArrayList<>());
        }

        @Nullable
        String text(ResultSet row, int at) throws SQLException {
            T value = codec.readNullable(row, at);
            return value == null ? null : codec.toText(value);
        }

        void keep(ResultSet row, int at) throws SQLException {
            list.add(codec.read(row, at));
        }

        Bind<?> bind() {
            return new Bind<>(Codecs.list(codec), list);
        }
    }
}
