package dev.squall.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.squall.processor.model.ColumnDeclaration;
import dev.squall.processor.model.GeneratedMembers;
import dev.squall.processor.model.TableDeclaration;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The stages of an insert builder: an interface per required column after the first, and the class behind them, which
 * only says that it is all of them. A class that implements the methods would double what javac has to compile.
 */
final class StageClasses {

    private static final ClassName BASE = TypeNames.sql("RowStages");

    private final TableDeclaration declaration;
    private final List<ColumnDeclaration> required;
    private final ClassName self;

    StageClasses(TableDeclaration declaration, List<ColumnDeclaration> required) {
        this.declaration = declaration;
        this.required = required;
        this.self = TypeNames.raw(declaration.newRowClass());
    }

    /** The stage that the first required column leads to. */
    ClassName second() {
        return stage(required.get(1));
    }

    /** Makes the stages and sets the first required column. */
    CodeBlock start() {
        return CodeBlock.of(
                "return ($T) $T.set(new $T(), $L)",
                second(),
                BASE,
                self.nestedClass("Stages"),
                arguments(required.get(0)));
    }

    void addTo(TypeSpec.Builder spec) {
        TypeSpec.Builder all = TypeSpec.classBuilder("Stages")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .superclass(BASE)
                .addMethod(MethodSpec.constructorBuilder()
                        .addStatement("super($L)", declaration.columns().size())
                        .build());
        for (int i = 1; i < required.size(); i++) {
            all.addSuperinterface(stage(required.get(i)));
            spec.addType(TypeSpec.interfaceBuilder(stage(required.get(i)))
                    .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                    .addMethod(method(i))
                    .build());
        }
        spec.addType(all.build());
    }

    private MethodSpec method(int i) {
        ColumnDeclaration column = required.get(i);
        boolean last = i + 1 == required.size();
        ClassName next = last ? self : stage(required.get(i + 1));
        return MethodSpec.methodBuilder(column.component())
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .addJavadoc("Sets $L.", JavadocText.code(column.name().value()))
                .returns(next)
                .addParameter(new ColumnCode(column).setterType(), column.component())
                .addStatement(
                        last ? "return new $T($T.last(this, $L))" : "return ($T) $T.set(this, $L)",
                        next,
                        BASE,
                        arguments(column))
                .build();
    }

    private ClassName stage(ColumnDeclaration column) {
        return self.nestedClass(GeneratedMembers.stage(column));
    }

    /** Which column, and its value. */
    private CodeBlock arguments(ColumnDeclaration column) {
        String component = column.component();
        return CodeBlock.of("$L, $S, $N", declaration.columns().indexOf(column), component, component);
    }
}
