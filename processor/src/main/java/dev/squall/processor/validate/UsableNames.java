package dev.squall.processor.validate;

import dev.squall.processor.diagnostic.Code;
import dev.squall.processor.diagnostic.Origin;
import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.model.Declarations;
import dev.squall.processor.model.Located;
import dev.squall.processor.model.TableDeclaration;
import dev.squall.schema.Identifiers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** PostgreSQL keeps each name whole and lets it be used. */
final class UsableNames implements Rule {

    private static final Set<String> SYSTEM_COLUMNS = Set.of("tableoid", "xmin", "cmin", "xmax", "cmax", "ctid");

    @Override
    public void check(Declarations declarations, Consumer<Problem> problems) {
        declarations
                .packages()
                .forEach(p -> p.declared().ifPresent(schema -> {
                    check(schema, problems);
                    if (schema.value().startsWith("pg_") || schema.value().equals("information_schema")) {
                        problems.accept(
                                Problem.of(Code.NAME_RESERVED, schema.origin(), schema.value(), "its own schemas"));
                    }
                }));
        declarations.tables().forEach(table -> check(table, problems));
        declarations.packages().forEach(p -> {
            p.objects().extensions().forEach(e -> check(e.name(), problems));
            p.objects().sequences().forEach(s -> check(s.name(), problems));
            p.objects().domains().forEach(d -> check(d.name(), problems));
        });
        declarations.composites().forEach(type -> {
            check(new Located<>(type.name().name(), type.nameOrigin()), problems);
            type.attributes().forEach(attribute -> check(attribute.name(), problems));
        });
        declarations.enums().forEach(type -> {
            check(new Located<>(type.name().name(), type.nameOrigin()), problems);
            type.labels().forEach(label -> checkLabel(label.text(), problems));
        });
    }

    private static void check(TableDeclaration table, Consumer<Problem> problems) {
        check(new Located<>(table.name().name(), table.nameOrigin()), problems);
        table.constraints().forEach(c -> c.head().name().ifPresent(name -> check(name, problems)));
        table.columns().forEach(column -> {
            check(column.name(), problems);
            if (SYSTEM_COLUMNS.contains(column.name().value())) {
                Origin origin = column.name().origin();
                problems.accept(
                        Problem.of(Code.NAME_RESERVED, origin, column.name().value(), "a system column"));
            }
        });
    }

    private static void check(Located<String> name, Consumer<Problem> problems) {
        flaw(name.value())
                .ifPresent(flaw ->
                        problems.accept(Problem.of(Code.NAME_UNUSABLE, name.origin(), printable(name.value()), flaw)));
        checkLength(name, problems);
    }

    private static void checkLabel(Located<String> label, Consumer<Problem> problems) {
        if (label.value().indexOf('\0') >= 0) {
            problems.accept(Problem.of(
                    Code.NAME_UNUSABLE, label.origin(), printable(label.value()), "has a control character"));
        }
        checkLength(label, problems);
    }

    private static void checkLength(Located<String> name, Consumer<Problem> problems) {
        int bytes = name.value().getBytes(StandardCharsets.UTF_8).length;
        if (bytes > Identifiers.MAX_BYTES) {
            problems.accept(Problem.of(Code.NAME_TOO_LONG, name.origin(), printable(name.value()), bytes));
        }
    }

    private static Optional<String> flaw(String name) {
        if (name.isBlank()) {
            return Optional.of("is blank");
        }
        if (name.chars().anyMatch(Character::isISOControl)) {
            return Optional.of("has a control character");
        }
        if (name.indexOf('"') >= 0) {
            return Optional.of("has a double quote");
        }
        return name.equals(name.strip()) ? Optional.empty() : Optional.of("starts or ends with a space");
    }

    private static String printable(String name) {
        return name.replaceAll("\\p{Cntrl}", "?");
    }
}
