package dev.squall.processor.shape;

import dev.squall.processor.diagnostic.Code;
import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.model.Declarations;
import dev.squall.processor.model.JavaType;
import dev.squall.processor.model.ShapeDeclaration;
import dev.squall.processor.model.Writing;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The generated classes and constants of shapes can have their names. */
final class Constants {

    private Constants() {}

    static void check(Declarations declarations, Consumer<Problem> problems) {
        Map<String, ShapeDeclaration> owners = new HashMap<>();
        List<ShapeDeclaration> sorted = declarations.shapes().stream()
                .sorted(Comparator.comparing(shape -> shape.type().qualifiedName()))
                .toList();
        for (ShapeDeclaration shape : sorted) {
            String constant = shape.constantName();
            if (!constant.matches("[A-Za-z_$][A-Za-z0-9_$]*") || constant.equals("_")) {
                problems.accept(Problem.of(Code.SHAPE_CONSTANT_UNUSABLE, shape.constantOrigin(), constant));
            }
            String holder = shape.type().packageName() + ".Shapes";
            ShapeDeclaration other = owners.putIfAbsent(holder + "." + constant, shape);
            if (other != null) {
                problems.accept(Problem.of(
                        Code.SHAPE_CONSTANT_TAKEN,
                        shape.constantOrigin(),
                        other.type(),
                        shape.type(),
                        constant,
                        holder));
            }
            ShapeDeclaration twin = owners.putIfAbsent(shape.shapeClass().qualifiedName(), shape);
            if (twin != null) {
                problems.accept(Problem.of(
                        Code.CLASS_EXISTS,
                        shape.origin(),
                        shape.shapeClass().qualifiedName(),
                        shape.type().qualifiedName(),
                        "what is generated for " + twin.type().qualifiedName()));
            }
            exists(declarations, shape, shape.shapeClass(), problems);
            if (shape.writing() != Writing.NO) {
                exists(declarations, shape, shape.graphClass(), problems);
            }
            exists(declarations, shape, JavaType.of(shape.type().packageName(), "Shapes"), problems);
        }
    }

    private static void exists(
            Declarations declarations, ShapeDeclaration shape, JavaType generated, Consumer<Problem> problems) {
        if (declarations.sourceTypes().contains(generated.qualifiedName())) {
            problems.accept(Problem.of(
                    Code.CLASS_EXISTS,
                    shape.origin(),
                    generated.qualifiedName(),
                    shape.type().qualifiedName(),
                    "the source"));
        }
    }
}
