package dev.squall.processor.validate;

import dev.squall.processor.diagnostic.Code;
import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.model.CompositeDeclaration;
import dev.squall.processor.model.Declarations;
import dev.squall.processor.model.EnumDeclaration;
import dev.squall.processor.model.Located;
import dev.squall.processor.model.PackageObjects;
import dev.squall.processor.model.SchemaPackage;
import dev.squall.processor.model.TableDeclaration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A former name is not the present one, is not in use any more, and is the past of one object only. */
final class Renames implements Rule {

    /** Something with a name and perhaps a former name, among others of its kind in one owner. */
    private record Renamed(String owner, String name, Optional<Located<String>> from) {}

    @Override
    public void check(Declarations declarations, Consumer<Problem> problems) {
        bySchema(declarations.tables().stream()
                        .map(t -> new Renamed(
                                "schema " + t.name().schema(),
                                t.name().name(),
                                t.changes().renamedFrom()))
                        .toList())
                .forEach(group -> check(group, problems));
        bySchema(declarations.enums().stream()
                        .map(e -> new Renamed(
                                "schema " + e.name().schema(),
                                e.name().name(),
                                e.changes().renamedFrom()))
                        .distinct()
                        .toList())
                .forEach(group -> check(group, problems));
        bySchema(declarations.composites().stream()
                        .map(c -> new Renamed(
                                "schema " + c.name().schema(), c.name().name(), c.renamedFrom()))
                        .distinct()
                        .toList())
                .forEach(group -> check(group, problems));
        for (SchemaPackage owner : declarations.packages()) {
            String schema = "schema " + owner.schema();
            PackageObjects objects = owner.objects();
            check(
                    objects.domains().stream()
                            .map(d -> new Renamed(schema, d.name().value(), d.renamedFrom()))
                            .toList(),
                    problems);
            check(
                    objects.sequences().stream()
                            .map(s -> new Renamed(schema, s.name().value(), s.renamedFrom()))
                            .toList(),
                    problems);
        }
        for (TableDeclaration table : declarations.tables()) {
            String owner = "record " + table.type();
            check(
                    table.columns().stream()
                            .map(c -> new Renamed(
                                    owner, c.name().value(), c.modifiers().renamedFrom()))
                            .toList(),
                    problems);
        }
        for (CompositeDeclaration type : declarations.composites()) {
            check(
                    type.attributes().stream()
                            .map(a -> new Renamed(
                                    "record " + type.type(),
                                    a.name().value(),
                                    a.modifiers().renamedFrom()))
                            .toList(),
                    problems);
        }
        for (EnumDeclaration type : declarations.enums()) {
            String owner = "enum " + type.type();
            check(
                    type.labels().stream()
                            .map(l -> new Renamed(owner, l.text().value(), l.renamedFrom()))
                            .toList(),
                    problems);
        }
    }

    private static Iterable<List<Renamed>> bySchema(List<Renamed> all) {
        return all.stream().collect(Collectors.groupingBy(Renamed::owner)).values();
    }

    private static void check(List<Renamed> group, Consumer<Problem> problems) {
        Map<String, String> past = new HashMap<>();
        for (Renamed renamed : group) {
            renamed.from().ifPresent(from -> {
                String old = from.value();
                String other = past.putIfAbsent(old, renamed.name());
                if (old.equals(renamed.name())) {
                    problems.accept(Problem.of(Code.RENAME_TO_ITSELF, from.origin(), old));
                } else if (isPresent(old, group)) {
                    problems.accept(Problem.of(Code.RENAME_SOURCE_PRESENT, from.origin(), old, renamed.owner()));
                } else if (other != null) {
                    problems.accept(Problem.of(Code.RENAME_SOURCE_TAKEN, from.origin(), other, renamed.name(), old));
                }
            });
        }
    }

    /** Names may move on in a chain: the old name may belong to what has a former name itself. */
    private static boolean isPresent(String old, List<Renamed> group) {
        return group.stream().anyMatch(r -> r.name().equals(old) && r.from().isEmpty());
    }
}
