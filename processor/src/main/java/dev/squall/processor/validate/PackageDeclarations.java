package dev.squall.processor.validate;

import dev.squall.processor.diagnostic.Code;
import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.model.Declarations;
import dev.squall.processor.model.Located;
import dev.squall.processor.model.PackageObjects;
import dev.squall.processor.model.SchemaPackage;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** What packages declare by themselves is declared once and has what it needs. */
final class PackageDeclarations implements Rule {

    private static final Set<String> SEQUENCE_TYPES = Set.of("smallint", "integer", "bigint");

    @Override
    public void check(Declarations declarations, Consumer<Problem> problems) {
        Set<String> seen = new HashSet<>();
        for (SchemaPackage owner : declarations.packages()) {
            PackageObjects objects = owner.objects();
            Set<String> extensions = new HashSet<>();
            objects.extensions().forEach(e -> once("Extension", "", e.name(), extensions, problems));
            for (PackageObjects.Sequence sequence : objects.sequences()) {
                once("Sequence", owner.schema() + ".", sequence.name(), seen, problems);
                String type = sequence.type().value().sql();
                if (!SEQUENCE_TYPES.contains(type)) {
                    problems.accept(Problem.of(
                            Code.SEQUENCE_TYPE,
                            sequence.type().origin(),
                            sequence.name().value(),
                            type));
                }
            }
            objects.sequences().forEach(s -> s.ownedBy().ifPresent(column -> checkOwner(s, column, problems)));
            for (PackageObjects.Domain domain : objects.domains()) {
                once("Domain", owner.schema() + ".", domain.name(), seen, problems);
                domain.defaultSql().ifPresent(sql -> SqlFragments.check("Domain", "defaultValue", sql, problems));
                domain.checks().forEach(c -> SqlFragments.check("Domain", "check", c.condition(), problems));
            }
            for (PackageObjects.RawObject raw : objects.rawObjects()) {
                once(raw.kind().value(), "", raw.name(), seen, problems);
                blank("kind", raw.kind(), problems);
                blank("name", raw.name(), problems);
                blank("create", raw.create(), problems);
                blank("drop", raw.drop(), problems);
            }
        }
    }

    private static void checkOwner(
            PackageObjects.Sequence sequence, Located<String> column, Consumer<Problem> problems) {
        int dot = column.value().indexOf('.');
        if (dot < 1 || dot == column.value().length() - 1) {
            problems.accept(Problem.of(
                    Code.SEQUENCE_OWNER, column.origin(), sequence.name().value(), column.value()));
        }
    }

    private static void once(
            String kind, String prefix, Located<String> name, Set<String> seen, Consumer<Problem> problems) {
        if (!seen.add(kind + " " + prefix + name.value())) {
            problems.accept(Problem.of(Code.OBJECT_REPEATED, name.origin(), kind, name.value()));
        }
    }

    private static void blank(String member, Located<String> text, Consumer<Problem> problems) {
        if (text.value().isBlank()) {
            problems.accept(Problem.of(Code.SQL_BLANK, text.origin(), "RawSql", member));
        }
    }
}
