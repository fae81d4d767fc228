package dev.squall.processor.validate;

import dev.squall.processor.diagnostic.Code;
import dev.squall.processor.diagnostic.Origin;
import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.model.ColumnDeclaration;
import dev.squall.processor.model.Declarations;
import dev.squall.processor.model.GeneratedMembers;
import dev.squall.processor.model.NamedConstraint;
import dev.squall.processor.model.TableDeclaration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** No two members of a generated class have one name. */
final class JavaNames implements Rule {

    @Override
    public void check(Declarations declarations, Consumer<Problem> problems) {
        Map<String, Names> packages = new HashMap<>();
        for (TableDeclaration table : declarations.distinctTables()) {
            String name = table.type().packageName();
            Names constants =
                    packages.computeIfAbsent(name, n -> new Names(name + ".Tables", problems, new HashMap<>()));
            constants.claim(table.constant(), "table " + table.name(), table.nameOrigin());
            checkMembers(table, problems);
            checkStages(table, problems);
        }
    }

    private static void checkStages(TableDeclaration table, Consumer<Problem> problems) {
        Names stages = new Names(table.newRowClass().simpleName(), problems, new HashMap<>());
        for (ColumnDeclaration column : table.columns()) {
            if (!column.optionalOnInsert()) {
                String stage = GeneratedMembers.stage(column);
                stages.claim(stage, "the stage of component " + column.component(), column.origin());
            }
        }
    }

    private static void checkMembers(TableDeclaration table, Consumer<Problem> problems) {
        Names members = new Names(table.tableClass().simpleName(), problems, new HashMap<>());
        for (NamedConstraint constraint : NamedConstraint.of(table)) {
            if (GeneratedMembers.hasConstant(constraint)) {
                members.claim(
                        constraint.javaName(),
                        "constraint " + constraint.sqlName(),
                        constraint.declaration().head().origin());
            }
        }
        for (ColumnDeclaration column : table.columns()) {
            GeneratedMembers.codecConstant(column)
                    .ifPresent(name ->
                            members.claim(name, "the codec of component " + column.component(), column.origin()));
            members.claim(column.component(), "component " + column.component(), column.origin());
            if (GeneratedMembers.clashesWithNewRow(column)) {
                problems.accept(Problem.of(
                        Code.JAVA_NAME_TAKEN,
                        column.origin(),
                        "Component " + column.component(),
                        "a method of every row to insert",
                        column.component(),
                        table.newRowClass().simpleName()));
            }
        }
    }

    /** The members of one class by name. */
    private record Names(String owner, Consumer<Problem> problems, Map<String, String> members) {

        void claim(String name, String member, Origin origin) {
            String first = members.putIfAbsent(name, member);
            if (first != null) {
                String start = Character.toUpperCase(first.charAt(0)) + first.substring(1);
                problems.accept(Problem.of(Code.JAVA_NAME_TAKEN, origin, start, member, name, owner));
            }
        }
    }
}
