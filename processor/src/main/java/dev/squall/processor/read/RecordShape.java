package dev.squall.processor.read;

import dev.squall.processor.diagnostic.Code;
import dev.squall.processor.diagnostic.Origin;
import dev.squall.processor.diagnostic.Problem;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Checks that what carries {@code @Table} can be a table at all. */
final class RecordShape {

    private final Elements elements;
    private final Consumer<Problem> problems;

    RecordShape(Elements elements, Consumer<Problem> problems) {
        this.elements = elements;
        this.problems = problems;
    }

    /** Whether its components can be read; every flaw is a problem. */
    boolean check(TypeElement type, Origin annotation) {
        String name = type.getSimpleName().toString();
        if (type.getKind() != ElementKind.RECORD) {
            String kind = type.getKind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            problems.accept(Problem.of(Code.TABLE_NOT_A_RECORD, annotation, kind, name, name));
            return false;
        }
        Origin origin = Origin.of(type);
        boolean usable = true;
        if (type.getEnclosingElement() instanceof TypeElement outer) {
            problems.accept(Problem.of(Code.TABLE_NESTED, origin, name, outer.getSimpleName()));
            usable = false;
        }
        if (!type.getTypeParameters().isEmpty()) {
            String parameters =
                    type.getTypeParameters().stream().map(Object::toString).collect(Collectors.joining(", ", "<", ">"));
            problems.accept(Problem.of(Code.TABLE_GENERIC, origin, name, parameters));
            usable = false;
        }
        if (type.getRecordComponents().isEmpty()) {
            problems.accept(Problem.of(Code.TABLE_EMPTY, origin, name));
            usable = false;
        }
        if (elements.getPackageOf(type).isUnnamed()) {
            problems.accept(Problem.of(Code.TABLE_WITHOUT_PACKAGE, origin, name));
            usable = false;
        }
        return usable;
    }
}
