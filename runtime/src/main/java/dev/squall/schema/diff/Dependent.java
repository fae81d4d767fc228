package dev.squall.schema.diff;

import dev.squall.schema.CompositeType;
import dev.squall.schema.Domain;
import dev.squall.schema.Identifiers;
import dev.squall.schema.RawObject;
import dev.squall.schema.View;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something whose text names what it needs.
 *
 * @param id its kind and full name
 * @param name the name that other texts call it by; empty if they do not
 * @param text what it needs
 * @param create the step that makes it
 * @param drop the step that removes it
 */
record Dependent(String id, String name, String text, Change create, Change drop) {
    /** Kinds that no other text can call: a function of the name of its trigger does not need the trigger. */
    private static final Set<String> UNCALLED = Set.of("trigger", "rule", "statistics");

    static Dependent of(View view) {
        return new Dependent(
                "view " + view.name(),
                view.name().name(),
                view.sql(),
                new ObjectChange.CreateView(view, false),
                new ObjectChange.DropView(view));
    }

    static Dependent of(RawObject object) {
        return new Dependent(
                object.id(),
                UNCALLED.contains(object.kind()) ? "" : Dependents.bareName(object),
                object.createSql(),
                new ObjectChange.CreateRaw(object),
                new ObjectChange.DropRaw(object));
    }

    static Dependent of(Domain domain) {
        String text = Stream.concat(
                        Stream.of(
                                domain.type().sql(),
                                domain.defaultSql().orElse(""),
                                domain.collation().map(Identifiers::quote).orElse("")),
                        domain.checks().stream().map(c -> c.expression()))
                .collect(Collectors.joining("\n"));
        return new Dependent(
                "domain " + domain.name(),
                domain.name().name(),
                text,
                new ObjectChange.CreateDomain(domain),
                new ObjectChange.DropDomain(domain.name()));
    }

    static Dependent of(CompositeType type) {
        String text = type.attributes().stream()
                .flatMap(a -> Stream.of(
                        a.type().sql(), a.collation().map(Identifiers::quote).orElse("")))
                .collect(Collectors.joining("\n"));
        return new Dependent(
                "composite type " + type.name(),
                type.name().name(),
                text,
                new ObjectChange.CreateComposite(type),
                new ObjectChange.DropComposite(type.name()));
    }
}
