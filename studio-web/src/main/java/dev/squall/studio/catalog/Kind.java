package dev.squall.studio.catalog;

/** What a column's values are, as far as filters, alignment and editors care. */
public enum Kind {
    NUMBER,
    TEXT,
    BOOLEAN,
    /** Dates, times, timestamps and intervals. */
    TIME,
    ENUM,
    JSON,
    /** json without the operators of jsonb. */
    JSON_TEXT,
    ARRAY,
    RANGE,
    BINARY,
    UUID,
    OTHER;

    /** Reads the category and the name of the type behind all domains, as {@code pg_type} has them. */
    public static Kind of(String category, String name) {
        return switch (name) {
            case "jsonb" -> JSON;
            case "json" -> JSON_TEXT;
            case "bytea" -> BINARY;
            case "uuid" -> UUID;
            default ->
                switch (category) {
                    case "N" -> NUMBER;
                    case "S" -> TEXT;
                    case "B" -> BOOLEAN;
                    case "D", "T" -> TIME;
                    case "E" -> ENUM;
                    case "A" -> ARRAY;
                    case "R" -> RANGE;
                    default -> OTHER;
                };
        };
    }
}
