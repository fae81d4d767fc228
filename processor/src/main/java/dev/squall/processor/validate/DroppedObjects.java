package dev.squall.processor.validate;

import dev.squall.processor.diagnostic.Code;
import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.model.ColumnDeclaration;
import dev.squall.processor.model.CompositeDeclaration;
import dev.squall.processor.model.Declarations;
import dev.squall.processor.model.DroppedDeclaration;
import dev.squall.processor.model.JavaType;
import dev.squall.processor.model.Located;
import dev.squall.processor.model.SchemaPackage;
import dev.squall.processor.model.TableDeclaration;
import dev.squall.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** {@code @Dropped} names one thing of the right kind, and that is gone, or makes room for one that is renamed to its name. */
final class DroppedObjects implements Rule {

    @Override
    public void check(Declarations declarations, Consumer<Problem> problems) {
        for (TableDeclaration table : declarations.tables()) {
            checkRecord(table.type(), table.changes().dropped(), table.columns(), problems);
        }
        for (CompositeDeclaration type : declarations.composites()) {
            checkRecord(type.type(), type.dropped(), type.attributes(), problems);
        }
        declarations.packages().forEach(p -> checkPackage(p, declarations, problems));
    }

    private static void checkRecord(
            JavaType type,
            List<DroppedDeclaration> drops,
            List<ColumnDeclaration> columns,
            Consumer<Problem> problems) {
        for (DroppedDeclaration dropped : drops) {
            if (dropped.column().isEmpty() || said(dropped) > 1) {
                problems.accept(
                        Problem.of(Code.DROPPED_INCOMPLETE, dropped.origin(), "record " + type, "column = \"...\""));
            } else {
                List<String> staying = columns.stream()
                        .filter(c -> c.modifiers().renamedFrom().isEmpty())
                        .map(c -> c.name().value())
                        .toList();
                present(dropped.column(), staying, "column", problems);
            }
        }
    }

    private static void checkPackage(SchemaPackage owner, Declarations declarations, Consumer<Problem> problems) {
        List<String> tables = inSchema(
                owner,
                declarations.tables().stream()
                        .filter(t -> t.changes().renamedFrom().isEmpty())
                        .map(TableDeclaration::name));
        List<String> enums = inSchema(
                owner,
                declarations.enums().stream()
                        .filter(e -> e.changes().renamedFrom().isEmpty())
                        .map(e -> e.name()));
        for (DroppedDeclaration dropped : owner.dropped()) {
            if (dropped.column().isPresent() || said(dropped) != 1) {
                problems.accept(Problem.of(
                        Code.DROPPED_INCOMPLETE,
                        dropped.origin(),
                        "package " + owner.name(),
                        "table = \"...\", type = \"...\" or object = \"view ...\""));
            } else {
                present(dropped.table(), tables, "table", problems);
                present(dropped.type(), enums, "type", problems);
            }
        }
    }

    private static List<String> inSchema(SchemaPackage owner, Stream<QualifiedName> names) {
        return names.filter(n -> n.schema().equals(owner.schema()))
                .map(QualifiedName::name)
                .toList();
    }

    private static long said(DroppedDeclaration dropped) {
        return Stream.of(dropped.column(), dropped.table(), dropped.type(), dropped.object())
                .filter(Optional::isPresent)
                .count();
    }

    private static void present(
            Optional<Located<String>> name, List<String> declared, String kind, Consumer<Problem> problems) {
        name.filter(n -> declared.contains(n.value()))
                .ifPresent(n -> problems.accept(Problem.of(Code.DROPPED_PRESENT, n.origin(), kind, n.value())));
    }
}
