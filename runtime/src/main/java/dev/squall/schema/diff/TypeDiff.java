package dev.squall.schema.diff;

import dev.squall.schema.CheckConstraint;
import dev.squall.schema.CompositeType;
import dev.squall.schema.CompositeType.Attribute;
import dev.squall.schema.DataType;
import dev.squall.schema.Domain;
import dev.squall.schema.Extension;
import dev.squall.schema.Intents;
import dev.squall.schema.Intents.Member;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.RawObject;
import dev.squall.schema.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The difference of extensions, domains, composite types, and of raw objects that tables need. */
final class TypeDiff {
    private final Schema from;
    private final Schema to;
    private final Intents intents;
    private final LossPolicy policy;
    private final Steps steps;
    private final Gates gates;
    private final List<Dependent> created = new ArrayList<>();
    private final List<Dependent> dropped = new ArrayList<>();

    TypeDiff(Schema from, Schema to, Intents intents, LossPolicy policy, Steps steps) {
        this.from = from;
        this.to = to;
        this.intents = intents;
        this.policy = policy;
        this.steps = steps;
        this.gates = new Gates(intents, policy, steps);
    }

    void compare() {
        extensions();
        domains();
        composites();
        rawObjects();
        new Dependents(created).order(created).forEach(d -> steps.add(Phase.CREATE_TYPES, d.create()));
        new Dependents(dropped).reversed(dropped).forEach(d -> steps.add(Phase.DROP_TYPES, d.drop()));
    }

    private void extensions() {
        for (Extension extension : to.extensions()) {
            Optional<Extension> old = find(from, extension.name());
            if (old.isEmpty()) {
                steps.add(Phase.CREATE_EXTENSIONS, new ObjectChange.CreateExtension(extension));
            } else if (extension.schema().isPresent() && !old.get().schema().equals(extension.schema())) {
                steps.add(
                        Phase.CREATE_EXTENSIONS,
                        new ObjectChange.MoveExtension(
                                extension.name(), extension.schema().get()));
            }
        }
        for (Extension extension : from.extensions()) {
            if (find(to, extension.name()).isEmpty()) {
                drop(
                        "extension " + extension.name(),
                        Phase.DROP_EXTENSIONS,
                        new ObjectChange.DropExtension(extension.name()));
            }
        }
    }

    private static Optional<Extension> find(Schema schema, String name) {
        return schema.extensions().stream().filter(e -> e.name().equals(name)).findFirst();
    }

    private void drop(String id, Phase phase, Change change) {
        if (isMeant(id)) {
            steps.add(phase, change);
        } else {
            steps.block(phase, change);
            Losses.reportObject(steps, id);
        }
    }

    private boolean isMeant(String id) {
        return policy == LossPolicy.ACCEPT || intents.droppedObjects().contains(id);
    }

    private void drop(Dependent object) {
        if (isMeant(object.id())) {
            dropped.add(object);
        } else {
            drop(object.id(), Phase.DROP_TYPES, object.drop());
        }
    }

    private void domains() {
        for (Domain domain : to.domains()) {
            Optional<Domain> old = from.domain(domain.name());
            if (old.isEmpty()) {
                created.add(Dependent.of(domain));
            } else {
                alter(old.get(), domain);
            }
            comments(old, domain);
        }
        from.domains().stream()
                .filter(d -> to.domain(d.name()).isEmpty())
                .map(Dependent::of)
                .forEach(this::drop);
    }

    private void comments(Optional<Domain> old, Domain domain) {
        steps.comment(
                CommentTarget.of(CommentTarget.Kind.DOMAIN, domain.name()),
                old.flatMap(Domain::comment),
                domain.comment());
        for (CheckConstraint check : domain.checks()) {
            // a check that changes is a new one, without its comment
            Optional<CheckConstraint> same = old.flatMap(d -> d.checks().stream()
                    .filter(c -> uncommented(c).equals(uncommented(check)))
                    .findFirst());
            steps.comment(
                    CommentTarget.member(CommentTarget.Kind.DOMAIN_CONSTRAINT, domain.name(), check.name()),
                    same.flatMap(CheckConstraint::comment),
                    check.comment());
        }
    }

    private static CheckConstraint uncommented(CheckConstraint check) {
        return new CheckConstraint(check.name(), check.expression(), check.validated());
    }

    /** The domain without its comments and with only those of its checks that are not in the other one. */
    private static Domain beyond(Domain domain, Domain other) {
        List<CheckConstraint> known =
                other.checks().stream().map(TypeDiff::uncommented).toList();
        return new Domain(
                domain.name(),
                domain.type(),
                domain.nullable(),
                domain.defaultSql(),
                domain.collation(),
                domain.checks().stream()
                        .map(TypeDiff::uncommented)
                        .filter(c -> !known.contains(c))
                        .toList(),
                Optional.empty());
    }

    private void alter(Domain before, Domain after) {
        if (!before.type().equals(after.type()) || !before.collation().equals(after.collation())) {
            refuse(
                    "domain " + after.name(),
                    "the type below domain " + after.name() + " would change from "
                            + before.type().sql() + " to " + after.type().sql());
            return;
        }
        Domain gone = beyond(before, after);
        Domain added = beyond(after, before);
        if (!gone.checks().isEmpty()
                || !before.defaultSql().equals(after.defaultSql())
                || (after.nullable() && !before.nullable())) {
            steps.add(Phase.CREATE_TYPES, new ObjectChange.RelaxDomain(gone, added));
        }
        boolean refusesNull = before.nullable() && !after.nullable();
        var change = new ObjectChange.TightenDomain(gone, added);
        if (refusesNull) {
            gates.add(
                    Phase.ADD_CHECKS,
                    change,
                    new Member(after.name(), "not null"),
                    Hazard.NOT_NULL_SCANS,
                    "domain " + after.name() + " becomes NOT NULL",
                    "");
        } else if (!added.checks().isEmpty()) {
            steps.add(Phase.ADD_CHECKS, change);
        }
    }

    private void refuse(String object, String what) {
        steps.problem(
                Problem.Kind.UNSUPPORTED_CHANGE,
                object,
                what + ", which PostgreSQL cannot do while columns have it. Declare a new type and change the type of "
                        + "the columns to it.");
    }

    private void composites() {
        for (CompositeType type : to.composites()) {
            Optional<CompositeType> old = from.composite(type.name());
            boolean remade = old.isEmpty() || !alter(old.get(), type);
            if (old.isEmpty()) {
                created.add(Dependent.of(type));
            }
            Optional<CompositeType> kept = remade ? Optional.empty() : old;
            steps.comment(
                    CommentTarget.of(CommentTarget.Kind.TYPE, type.name()),
                    kept.flatMap(CompositeType::comment),
                    type.comment());
            for (Attribute attribute : type.attributes()) {
                steps.comment(
                        CommentTarget.member(CommentTarget.Kind.COLUMN, type.name(), attribute.name()),
                        kept.flatMap(t -> t.attribute(attribute.name())).flatMap(Attribute::comment),
                        attribute.comment());
            }
        }
        from.composites().stream()
                .filter(c -> to.composite(c.name()).isEmpty())
                .map(Dependent::of)
                .forEach(this::drop);
    }

    /** Returns whether the type stays; one that no column has is made anew where it cannot be altered. */
    private boolean alter(CompositeType before, CompositeType after) {
        List<String> kept = before.attributes().stream()
                .map(Attribute::name)
                .filter(name -> after.attribute(name).isPresent())
                .toList();
        boolean sameOrder = after.attributes().size() >= kept.size()
                && after.attributes().stream()
                        .limit(kept.size())
                        .map(Attribute::name)
                        .toList()
                        .equals(kept);
        boolean sameTypes = kept.stream()
                .allMatch(name -> typed(before.attribute(name).orElseThrow())
                        .equals(typed(after.attribute(name).orElseThrow())));
        if (sameOrder && sameTypes) {
            List<String> added = after.attributes().stream()
                    .skip(kept.size())
                    .map(Attribute::name)
                    .toList();
            before.attributes().stream()
                    .filter(a -> after.attribute(a.name()).isEmpty())
                    .forEach(a -> drop(after.name(), a, added));
            after.attributes().stream()
                    .skip(kept.size())
                    .forEach(a -> steps.add(Phase.CREATE_TYPES, new ObjectChange.AddAttribute(after.name(), a)));
            return true;
        }
        if (isUsed(before.name())) {
            refuse(
                    "composite type " + after.name(),
                    "attributes of composite type " + after.name() + " would change their type or order");
            return true;
        }
        steps.add(Phase.DROP_DEPENDENTS, new ObjectChange.DropComposite(before.name()));
        created.add(Dependent.of(after));
        return false;
    }

    private static Attribute typed(Attribute attribute) {
        return new Attribute(attribute.name(), attribute.type(), attribute.collation(), Optional.empty());
    }

    private void drop(QualifiedName type, Attribute attribute, List<String> added) {
        var change = new ObjectChange.DropAttribute(type, attribute.name());
        var member = new Member(type, attribute.name());
        if (policy == LossPolicy.ACCEPT || intents.droppedColumns().contains(member)) {
            steps.add(Phase.CREATE_TYPES, change);
        } else {
            steps.block(Phase.CREATE_TYPES, change);
            Losses.report(
                    steps,
                    "attribute " + member,
                    added,
                    "@Column(renamedFrom = \"" + attribute.name() + "\") on the component",
                    "@Dropped(column = \"" + attribute.name() + "\") on the record");
        }
    }

    private boolean isUsed(QualifiedName type) {
        Set<DataType> types = new HashSet<>();
        from.tables().forEach(t -> t.columns().forEach(c -> types.add(c.type())));
        from.domains().forEach(d -> types.add(d.type()));
        from.composites().forEach(c -> c.attributes().forEach(a -> types.add(a.type())));
        return types.stream().anyMatch(t -> t.userType().equals(Optional.of(type)));
    }

    private void rawObjects() {
        for (RawObject object : to.rawObjects()) {
            if (!object.early()) {
                continue;
            }
            Optional<RawObject> old = find(from, object);
            boolean changed =
                    old.filter(o -> o.createSql().equals(object.createSql())).isEmpty();
            if (changed) {
                old.filter(o -> !object.isReplaceable())
                        .ifPresent(o -> steps.add(Phase.DROP_DEPENDENTS, new ObjectChange.DropRaw(o)));
                created.add(Dependent.of(object));
            }
        }
        from.rawObjects().stream()
                .filter(o -> o.early() && find(to, o).isEmpty())
                .map(Dependent::of)
                .forEach(this::drop);
    }

    private static Optional<RawObject> find(Schema schema, RawObject object) {
        return schema.rawObjects().stream()
                .filter(o -> o.id().equals(object.id()))
                .findFirst();
    }
}
