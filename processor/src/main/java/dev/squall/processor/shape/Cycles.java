package dev.squall.processor.shape;

import dev.squall.processor.diagnostic.Code;
import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.model.Declarations;
import dev.squall.processor.model.ShapeComponent;
import dev.squall.processor.model.ShapeDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** No shape contains itself without an end. */
final class Cycles {

    private final Declarations declarations;
    private final ShapeDeclaration start;
    private final boolean endless;

    /**
     * Looks for ways back.
     *
     * @param endless whether a component with a depth is the end of a way
     */
    private Cycles(Declarations declarations, ShapeDeclaration start, boolean endless) {
        this.declarations = declarations;
        this.start = start;
        this.endless = endless;
    }

    static void check(Declarations declarations, Consumer<Problem> problems) {
        for (ShapeDeclaration shape : declarations.shapes()) {
            for (ShapeComponent component : shape.components()) {
                Cycles cycles = new Cycles(declarations, shape, true);
                List<String> path = new ArrayList<>(List.of(shape.type() + "." + component.name()));
                if (component.depth().isEmpty() && cycles.leadsBack(component, path)) {
                    problems.accept(
                            Problem.of(Code.SHAPE_CYCLE, component.origin(), shape.type(), String.join(", ", path)));
                }
            }
        }
    }

    /** Whether a component is of the shape that it is in, or of one that contains it, over other shapes. */
    static boolean leadsBack(Declarations declarations, ShapeDeclaration shape, ShapeComponent component) {
        return new Cycles(declarations, shape, false).leadsBack(component, new ArrayList<>());
    }

    /** Whether a component leads back to the start; the way is then in the path. */
    private boolean leadsBack(ShapeComponent component, List<String> path) {
        Optional<ShapeDeclaration> inner = declarations.shape(component.content());
        if (inner.isEmpty() || path.size() > 32) {
            return false;
        }
        if (inner.get().type().equals(start.type())) {
            return true;
        }
        for (ShapeComponent next : inner.get().components()) {
            if (endless && next.depth().isPresent()) {
                continue;
            }
            path.add(inner.get().type() + "." + next.name());
            if (leadsBack(next, path)) {
                return true;
            }
            path.remove(path.size() - 1);
        }
        return false;
    }
}
