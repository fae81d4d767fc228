package dev.squall.processor.shape;

import dev.squall.processor.diagnostic.Code;
import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.model.JavaType;
import dev.squall.processor.model.ShapeComponent;
import java.util.function.Consumer;

/** Compares a component with the value that it is read from. */
final class ComponentTypes {

    private final Consumer<Problem> problems;

    ComponentTypes(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /**
     * A value.
     *
     * @param what how messages call it
     * @param declared its type where it is never missing
     * @param boxed its type as a class
     * @param nullable whether it may be missing
     */
    record Given(String what, JavaType declared, JavaType boxed, boolean nullable) {}

    /** Whether the component can hold the value and says rightly if it may be missing; a problem if not. */
    boolean fits(ShapeComponent component, Given given) {
        JavaType written = component.value();
        if (!written.equals(given.boxed()) && !written.equals(given.declared())) {
            problems.accept(Problem.of(
                    Code.SHAPE_TYPE,
                    component.origin(),
                    component.name(),
                    component.type(),
                    given.what(),
                    given.nullable() ? ShapeComponent.optional(given.boxed()) : given.declared(),
                    given.nullable() ? ShapeComponent.optional(given.boxed()) : given.declared()));
            return false;
        }
        if (given.nullable() && !component.mayBeMissing()) {
            problems.accept(Problem.of(
                    Code.SHAPE_MAY_BE_MISSING,
                    component.origin(),
                    component.name(),
                    component.type(),
                    given.what(),
                    ShapeComponent.optional(given.boxed()),
                    given.boxed()));
            return false;
        }
        if (!given.nullable() && component.mayBeMissing()) {
            problems.accept(Problem.of(
                    Code.SHAPE_NEVER_MISSING, component.origin(), component.name(), given.what(), given.declared()));
            return false;
        }
        return true;
    }
}
