package dev.squall.processor.model;

import dev.squall.processor.diagnostic.Origin;
import java.util.List;
import java.util.Optional;

/**
 * A component of a table record.
 *
 * @param component its name
 * @param name the column's name
 * @param presence whether it may be without a value
 * @param storage how it is kept; empty if that is wrong, which is a problem of its own
 * @param modifiers what its annotations say about the column
 * @param comment the text of its {@code @param} tag
 * @param origin the component
 */
public record ColumnDeclaration(
        String component,
        Located<String> name,
        Presence presence,
        Optional<Storage> storage,
        Modifiers modifiers,
        Optional<String> comment,
        Origin origin) {

    /**
     * What annotations add to a column.
     *
     * @param id where it is made part of the primary key
     * @param identity its numbering by the server
     * @param defaultSql its default
     * @param generated its computation by the server
     * @param collation its collation
     * @param writtenType the type that is written and that something must declare
     * @param renamedFrom its name in the last release
     * @param using the expression that converts old values
     * @param backfill the expression for rows without a value
     * @param allowed the ids of risks that are acknowledged
     * @param behavior what statements do with it
     */
    public record Modifiers(
            Optional<Origin> id,
            Optional<IdentityDeclaration> identity,
            Optional<Located<String>> defaultSql,
            Optional<Generated> generated,
            Optional<Located<String>> collation,
            Optional<Located<String>> writtenType,
            Optional<Located<String>> renamedFrom,
            Optional<Located<String>> using,
            Optional<Located<String>> backfill,
            List<String> allowed,
            Behavior behavior) {
        public Modifiers {
            allowed = List.copyOf(allowed);
        }
    }

    /**
     * {@code @Generated}.
     *
     * @param sql the expression
     * @param virtual whether it is computed when it is read
     */
    public record Generated(Located<String> sql, boolean virtual) {}

    /** The same column with another presence. */
    public ColumnDeclaration withPresence(Presence newPresence) {
        return new ColumnDeclaration(component, name, newPresence, storage, modifiers, comment, origin);
    }

    /** The same with another comment. */
    public ColumnDeclaration withComment(Optional<String> other) {
        return new ColumnDeclaration(component, name, presence, storage, modifiers, other, origin);
    }

    /** Whether an insert can do without it. */
    public boolean optionalOnInsert() {
        return presence.nullable()
                || modifiers.defaultSql().isPresent()
                || modifiers.identity().isPresent()
                || modifiers.generated().isPresent()
                || modifiers.behavior().version().isPresent()
                || modifiers.behavior().clientDefault().isPresent();
    }

    /** Its default in the database: a version starts with 0. */
    public Optional<String> databaseDefault() {
        return modifiers
                .defaultSql()
                .map(sql -> sql.value().strip())
                .or(() -> modifiers.behavior().version().map(at -> "0"));
    }

    /** Whether selecting the table leaves it out. */
    public boolean hidden() {
        return modifiers.behavior().hidden().isPresent();
    }

    /** Whether only the server ever sets it: {@code generated always}, by an expression or as identity. */
    public boolean generatedAlways() {
        return modifiers.identity().filter(i -> !i.byDefault()).isPresent()
                || modifiers.generated().isPresent();
    }

    /** The type as written, for messages; without the Optional. */
    public String typeText() {
        return storage.map(s -> s.declared().toString()).orElse("?");
    }
}
