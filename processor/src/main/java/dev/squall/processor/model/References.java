package dev.squall.processor.model;

import java.util.List;

/** Finds what a foreign key references. */
public final class References {

    private References() {}

    /** The referenced components: those that the key names, else the primary key; empty if there is none. */
    public static List<String> components(ConstraintDeclaration.ForeignKey key, TableDeclaration target) {
        if (!key.references().isEmpty()) {
            return key.references().stream().map(Located::value).toList();
        }
        return target.primaryKey().map(primary -> primary.head().components()).orElse(List.of());
    }
}
