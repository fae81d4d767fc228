package dev.squall.schema.diff;

import dev.squall.schema.QualifiedName;
import java.util.Optional;

/**
 * What a comment is about.
 *
 * @param kind the kind of object
 * @param object the object; the table, view or type for a column or constraint, the table for a policy; for a schema both parts are its name
 * @param member the column, constraint or policy; empty for other kinds
 */
public record CommentTarget(Kind kind, QualifiedName object, Optional<String> member) {

    /** The kinds of objects that have comments. */
    public enum Kind {
        SCHEMA,
        TYPE,
        SEQUENCE,
        TABLE,
        COLUMN,
        CONSTRAINT,
        INDEX,
        DOMAIN,
        DOMAIN_CONSTRAINT,
        VIEW,
        MATERIALIZED_VIEW,
        POLICY
    }

    static CommentTarget schema(String name) {
        return new CommentTarget(Kind.SCHEMA, new QualifiedName(name, name), Optional.empty());
    }

    static CommentTarget of(Kind kind, QualifiedName object) {
        return new CommentTarget(kind, object, Optional.empty());
    }

    static CommentTarget member(Kind kind, QualifiedName table, String member) {
        return new CommentTarget(kind, table, Optional.of(member));
    }
}
