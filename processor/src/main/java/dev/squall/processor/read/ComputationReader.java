package dev.squall.processor.read;

import dev.squall.processor.diagnostic.Code;
import dev.squall.processor.diagnostic.Origin;
import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.model.JavaType;
import dev.squall.processor.model.ShapeComponent.Computation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Finds the static method that computes a component of a shape, and what its expression gives. */
final class ComputationReader {

    private static final String EXPRESSION = "dev.squall.sql.Expression";
    private static final String NOT_NULL = "dev.squall.sql.Value";
    private static final String NULLABLE = "dev.squall.sql.NullableValue";

    private final Types types;
    private final Consumer<Problem> problems;

    ComputationReader(Types types, Consumer<Problem> problems) {
        this.types = types;
        this.problems = problems;
    }

    /**
     * The computation of a component; empty after a problem.
     *
     * @param root the simple name of the shape's table record
     */
    Optional<Computation> read(TypeElement shape, String root, String component, Origin origin) {
        Optional<ExecutableElement> method = ElementFilter.methodsIn(shape.getEnclosedElements()).stream()
                .filter(m -> m.getSimpleName().contentEquals(component))
                .filter(m -> m.getModifiers().contains(Modifier.STATIC))
                .filter(m -> m.getParameters().size() == 1)
                .findFirst();
        Optional<String> flaw = method.isEmpty() ? Optional.of("is missing") : flaw(method.get(), root + "Table");
        if (flaw.isPresent()) {
            problems.accept(
                    Problem.of(Code.COMPUTATION_MISSING, origin, component, flaw.get(), component, root + "Table"));
            return Optional.empty();
        }
        TypeMirror returned = method.get().getReturnType();
        Map<String, DeclaredType> all = new LinkedHashMap<>();
        supertypes(returned, all);
        DeclaredType expression = all.get(EXPRESSION);
        boolean known = all.containsKey(NOT_NULL) || all.containsKey(NULLABLE);
        if (expression == null || !known || expression.getTypeArguments().size() != 1) {
            problems.accept(
                    Problem.of(Code.COMPUTATION_TYPE, Origin.of(method.get()), component, JavaTypes.of(returned)));
            return Optional.empty();
        }
        JavaType value = JavaTypes.of(expression.getTypeArguments().get(0));
        return Optional.of(new Computation(JavaTypes.of(shape), value, all.containsKey(NULLABLE)));
    }

    /** The parameter is known by its simple name only: its class is generated, maybe in this compile. */
    private static Optional<String> flaw(ExecutableElement method, String table) {
        if (method.getModifiers().contains(Modifier.PRIVATE)) {
            return Optional.of("is private");
        }
        String type = method.getParameters().get(0).asType().toString();
        String simple = type.substring(type.lastIndexOf('.') + 1);
        return simple.equals(table) ? Optional.empty() : Optional.of("takes a " + simple);
    }

    private void supertypes(TypeMirror type, Map<String, DeclaredType> found) {
        if (type.getKind() != TypeKind.DECLARED) {
            return;
        }
        DeclaredType declared = (DeclaredType) type;
        String name = ((TypeElement) declared.asElement()).getQualifiedName().toString();
        if (found.putIfAbsent(name, declared) == null) {
            types.directSupertypes(type).forEach(above -> supertypes(above, found));
        }
    }
}
