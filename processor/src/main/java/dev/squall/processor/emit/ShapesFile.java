package dev.squall.processor.emit;

import com.palantir.javapoet.TypeSpec;
import dev.squall.processor.diagnostic.Origin;
import dev.squall.processor.model.JavaType;
import dev.squall.processor.shape.PackageShapes;
import java.util.List;
import javax.lang.model.element.Modifier;

/** {@code Shapes}: the constants of all shapes of a package. */
final class ShapesFile extends GeneratedFile {

    private final PackageShapes shapes;

    ShapesFile(PackageShapes shapes) {
        this.shapes = shapes;
    }

    @Override
    JavaType type() {
        return shapes.type();
    }

    @Override
    List<Origin> origins() {
        return shapes.origins();
    }

    @Override
    TypeSpec.Builder spec() {
        TypeSpec.Builder spec = TypeSpec.interfaceBuilder(TypeNames.raw(type()))
                .addJavadoc("The shapes of this package, for {@code import static}.");
        if (shapes.visible()) {
            spec.addModifiers(Modifier.PUBLIC);
        }
        shapes.shapeClasses().stream()
                .sorted()
                .distinct()
                .forEach(name -> spec.addSuperinterface(
                        TypeNames.raw(JavaType.of(shapes.packageName(), name)).nestedClass("Instance")));
        return spec;
    }
}
