package dev.squall.shape;

import dev.squall.sql.Column;
import dev.squall.type.Codec;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The types of the columns that tie a list to the rows above it, and how their values are compared.
 *
 * @param codecs one per column
 * @param kind how
 */
record KeyTypes(List<Codec<?>> codecs, Kind kind) {

    private static final Set<String> INTEGERS = Set.of("smallint", "integer", "bigint");

    /** How keys are compared here. */
    enum Kind {
        /** One integer, which needs no object. */
        INTEGER,
        /** One {@code uuid}. */
        UUID,
        /** Several values, or such as may be equal in different forms: the server says which key a row belongs to. */
        JOINED
    }

    static KeyTypes of(List<Column<?, ?>> columns) {
        List<Codec<?>> codecs = new ArrayList<>();
        for (Column<?, ?> column : columns) {
            codecs.add(column.codec());
        }
        String type = codecs.get(0).sqlType();
        Kind kind = codecs.size() > 1
                ? Kind.JOINED
                : INTEGERS.contains(type) ? Kind.INTEGER : type.equals("uuid") ? Kind.UUID : Kind.JOINED;
        return new KeyTypes(List.copyOf(codecs), kind);
    }

    /** A set for keys of as many rows. */
    KeySet newSet(int rows) {
        if (kind == Kind.INTEGER) {
            return new IntegerKeys(codecs.get(0).sqlType(), rows);
        }
        return kind == Kind.UUID ? new ObjectKeys.Uuids() : new ObjectKeys.Texts(codecs);
    }
}
