package dev.squall.introspect;

/**
 * Something in the database that the schema model cannot hold.
 *
 * @param kind what it is, in SQL's words: {@code view}, {@code trigger}, {@code table option}
 * @param name its name, qualified and quoted as in SQL
 * @param inModel whether the object itself is in the schema and only a property of it is missing there
 */
public record Unsupported(String kind, String name, boolean inModel) implements Comparable<Unsupported> {

    @Override
    public int compareTo(Unsupported other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : name.compareTo(other.name);
    }

    /** Returns kind and name. */
    @Override
    public String toString() {
        return kind + " " + name;
    }
}
