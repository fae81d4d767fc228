package dev.squall.processor.validate;

import dev.squall.processor.diagnostic.Code;
import dev.squall.processor.diagnostic.Origin;
import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.model.Behavior;
import dev.squall.processor.model.ColumnDeclaration;
import dev.squall.processor.model.Declarations;
import dev.squall.processor.model.Presence;
import dev.squall.processor.model.Storage;
import dev.squall.processor.model.TableDeclaration;
import dev.squall.schema.DataType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What statements do with columns by themselves fits the columns and each other. */
final class Behaviors implements Rule {

    private static final Set<DataType> COUNTS =
            Set.of(DataType.of("smallint"), DataType.of("integer"), DataType.of("bigint"));

    @Override
    public void check(Declarations declarations, Consumer<Problem> problems) {
        for (TableDeclaration table : declarations.tables()) {
            table.columns().forEach(column -> check(column, problems));
            checkVersions(table, problems);
            if (!table.columns().isEmpty() && table.columns().stream().allMatch(ColumnDeclaration::hidden)) {
                problems.accept(Problem.of(Code.HIDDEN_EVERYWHERE, table.origin(), table.type()));
            }
        }
    }

    private static void checkVersions(TableDeclaration table, Consumer<Problem> problems) {
        List<ColumnDeclaration> versions = table.columns().stream()
                .filter(c -> c.modifiers().behavior().version().isPresent())
                .toList();
        for (ColumnDeclaration second : versions.subList(Math.min(1, versions.size()), versions.size())) {
            problems.accept(Problem.of(
                    Code.VERSION_REPEATED,
                    second.modifiers().behavior().version().orElse(second.origin()),
                    versions.get(0).component(),
                    second.component(),
                    table.type()));
        }
    }

    private static void check(ColumnDeclaration column, Consumer<Problem> problems) {
        Behavior behavior = column.modifiers().behavior();
        behavior.version().ifPresent(origin -> checkVersion(column, origin, problems));
        behavior.onUpdate().ifPresent(sql -> {
            SqlFragments.check("OnUpdate", "value", sql, problems);
            exclude(column, sql.origin(), "OnUpdate", problems);
        });
        behavior.clientDefault().ifPresent(type -> exclude(column, type.origin(), "ClientDefault", problems));
        behavior.hidden().ifPresent(hidden -> checkHidden(column, hidden, problems));
    }

    private static void checkVersion(ColumnDeclaration column, Origin origin, Consumer<Problem> problems) {
        boolean counts =
                column.storage().map(Storage::sqlType).filter(COUNTS::contains).isPresent()
                        && column.storage()
                                .filter(s -> s.value().packageName().equals("java.lang"))
                                .isPresent()
                        && !column.presence().nullable();
        if (column.storage().isPresent() && !counts) {
            problems.accept(Problem.of(
                    Code.VERSION_TYPE,
                    origin,
                    column.component(),
                    (column.presence().nullable() ? "nullable " : "") + column.typeText()));
        }
        exclude(column, origin, "Version", problems);
    }

    /** What the server makes is set by nothing else, and what counts changes neither. */
    private static void exclude(
            ColumnDeclaration column, Origin origin, String annotation, Consumer<Problem> problems) {
        Behavior behavior = column.modifiers().behavior();
        Optional<String> other = column.modifiers().generated().isPresent()
                ? Optional.of("Generated")
                : column.modifiers().identity().isPresent()
                        ? Optional.of("Identity")
                        : behavior.version().isPresent() && !annotation.equals("Version")
                                ? Optional.of("Version")
                                : column.modifiers().id().isPresent() && annotation.equals("Version")
                                        ? Optional.of("Id")
                                        : Optional.empty();
        other.ifPresent(name ->
                problems.accept(Problem.of(Code.MODIFIERS_EXCLUDE, origin, column.component(), annotation, name)));
    }

    private static void checkHidden(ColumnDeclaration column, Behavior.Hidden hidden, Consumer<Problem> problems) {
        if (hidden.component() == Presence.REQUIRED) {
            String boxed = column.storage().map(s -> s.boxed().toString()).orElse("T");
            problems.accept(Problem.of(
                    Code.HIDDEN_REQUIRED,
                    hidden.origin(),
                    column.component(),
                    "@Nullable " + boxed + " or Optional<" + boxed + ">"));
        }
        if (column.modifiers().id().isPresent()) {
            problems.accept(Problem.of(Code.MODIFIERS_EXCLUDE, hidden.origin(), column.component(), "Hidden", "Id"));
        }
    }
}
