package dev.squall.studio.cell;

import dev.squall.studio.catalog.Column;
import dev.squall.studio.catalog.Kind;
import dev.squall.studio.catalog.Relation;
import java.util.List;
import java.util.Optional;

/** Guesses which column of a relation tells people which record it is. */
public final class LabelColumn {
    private static final List<String> NAMES = List.of(
            "name",
            "title",
            "label",
            "display_name",
            "full_name",
            "username",
            "login",
            "email",
            "slug",
            "code",
            "subject");

    private LabelColumn() {}

    /** The column with the most telling name among those that hold text. */
    public static Optional<Column> of(Relation relation) {
        return NAMES.stream()
                .flatMap(name -> relation.column(name).stream())
                .filter(c -> c.kind() == Kind.TEXT || c.kind() == Kind.ENUM)
                .findFirst();
    }
}
