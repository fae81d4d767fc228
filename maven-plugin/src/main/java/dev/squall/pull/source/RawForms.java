package dev.squall.pull.source;

import static dev.squall.schema.Identifiers.quote;

import dev.squall.schema.CompositeType;
import dev.squall.schema.Constraint;
import dev.squall.schema.Domain;
import dev.squall.schema.EnumType;
import dev.squall.schema.ForeignKey;
import dev.squall.schema.Index;
import dev.squall.schema.Partition;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.RawObject;
import dev.squall.schema.RowSecurity;
import dev.squall.schema.Schema;
import dev.squall.schema.Sequence;
import dev.squall.schema.Table;
import dev.squall.schema.View;
import dev.squall.schema.ddl.DdlWriter;
import dev.squall.schema.diff.Change;
import dev.squall.schema.diff.CommentTarget;
import dev.squall.schema.diff.ObjectChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Objects of the model as raw SQL. */
final class RawForms {

    private final List<Kept> kept = new ArrayList<>();

    List<Kept> kept() {
        return kept;
    }

    /** Keeps statements under a kind and a name. */
    void add(QualifiedName owner, RawObject object, String reason) {
        kept.add(new Kept(owner.schema(), object, reason));
    }

    /** Keeps a comment that no Javadoc can hold. */
    void comment(CommentTarget.Kind kind, QualifiedName object, Optional<String> member, Optional<String> text) {
        if (text.isEmpty()) {
            return;
        }
        CommentTarget target = new CommentTarget(kind, object, member);
        String what = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String name =
                what + " " + quote(object) + member.map(m -> "." + quote(m)).orElse("") + " (comment)";
        add(
                object,
                new RawObject(
                        "comment",
                        name,
                        script(new Change.SetComment(target, text)),
                        script(new Change.SetComment(target, Optional.empty()))),
                "there is no Javadoc for it");
    }

    void constraint(Table table, Constraint constraint, String reason) {
        // foreign keys come after the keys that they reference: raw objects are made by kind and name
        String kind = constraint instanceof ForeignKey ? "references" : "constraint";
        add(
                table.name(),
                new RawObject(
                        kind,
                        quote(table.name()) + "." + quote(constraint.name()),
                        script(new Change.AddConstraint(table.name(), constraint, true)),
                        script(new Change.DropConstraint(table.name(), constraint))),
                reason);
        comment(CommentTarget.Kind.CONSTRAINT, table.name(), Optional.of(constraint.name()), constraint.comment());
    }

    void index(QualifiedName table, Index index, String reason) {
        QualifiedName name = new QualifiedName(table.schema(), index.name());
        add(
                table,
                new RawObject(
                        "index",
                        quote(name),
                        script(new Change.CreateIndex(table, index, true)),
                        script(new Change.DropIndex(table, index))),
                reason);
        comment(CommentTarget.Kind.INDEX, name, Optional.empty(), index.comment());
    }

    void policy(QualifiedName table, RowSecurity.Policy policy, String reason) {
        add(
                table,
                new RawObject(
                        "policy",
                        quote(table) + "." + quote(policy.name()),
                        script(new ObjectChange.CreatePolicy(table, policy)),
                        script(new ObjectChange.DropPolicy(table, policy))),
                reason);
        comment(CommentTarget.Kind.POLICY, table, Optional.of(policy.name()), policy.comment());
    }

    void partition(Partition partition, String reason) {
        add(
                partition.name(),
                new RawObject(
                        "partition",
                        quote(partition.name()),
                        script(new ObjectChange.CreatePartition(partition)),
                        "DROP TABLE " + quote(partition.name())),
                reason);
        comment(CommentTarget.Kind.TABLE, partition.name(), Optional.empty(), partition.comment());
    }

    /** A table with all that it has, but for the foreign keys, which are apart so that tables come in any order. */
    void table(Table table, String reason) {
        Schema alone = Schema.builder().add(table.withForeignKeys(List.of())).build();
        add(
                table.name(),
                new RawObject(
                        "table",
                        quote(table.name()),
                        script(DdlWriter.create(alone)),
                        "DROP TABLE " + quote(table.name())),
                reason);
        table.foreignKeys().forEach(key -> constraint(table, key, "its table is kept as SQL"));
    }

    void view(View view, String reason) {
        Schema alone = Schema.builder().add(view).build();
        add(
                view.name(),
                new RawObject(
                        view.materialized() ? "materialized view" : "view",
                        quote(view.name()),
                        script(DdlWriter.create(alone)),
                        "DROP " + (view.materialized() ? "MATERIALIZED " : "") + "VIEW " + quote(view.name())),
                reason);
    }

    void enumType(EnumType type, String reason) {
        early(
                type.name(),
                "type",
                DdlWriter.create(Schema.builder().add(type).build()),
                "DROP TYPE " + quote(type.name()),
                reason);
    }

    void composite(CompositeType type, String reason) {
        early(
                type.name(),
                "type",
                DdlWriter.create(Schema.builder().add(type).build()),
                "DROP TYPE " + quote(type.name()),
                reason);
    }

    void domain(Domain domain, String reason) {
        early(
                domain.name(),
                "domain",
                DdlWriter.create(Schema.builder().add(domain).build()),
                "DROP DOMAIN " + quote(domain.name()),
                reason);
    }

    /** A sequence; what owns it is there later. */
    void sequence(Sequence sequence, String reason) {
        Sequence free = new Sequence(
                sequence.name(), sequence.type(), sequence.options(), Optional.empty(), sequence.comment());
        early(
                sequence.name(),
                "sequence",
                DdlWriter.create(Schema.builder().add(free).build()),
                "DROP SEQUENCE " + quote(sequence.name()),
                reason);
        if (sequence.ownedBy().isPresent()) {
            owner(sequence, reason);
        }
    }

    void owner(Sequence sequence, String reason) {
        Sequence free =
                new Sequence(sequence.name(), sequence.type(), sequence.options(), Optional.empty(), Optional.empty());
        add(
                sequence.name(),
                new RawObject(
                        "sequence owner",
                        quote(sequence.name()) + " (owner)",
                        script(new Change.OwnSequence(sequence)),
                        script(new Change.OwnSequence(free))),
                reason);
    }

    private void early(QualifiedName name, String kind, List<String> create, String drop, String reason) {
        add(name, new RawObject(kind, quote(name), script(create), drop, true), reason);
    }

    private static String script(Change change) {
        return script(DdlWriter.write(change));
    }

    static String script(List<String> statements) {
        return String.join(";\n", statements);
    }
}
