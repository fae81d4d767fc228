package dev.squall.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.squall.processor.graph.GraphModel;
import dev.squall.processor.graph.GraphPart;
import dev.squall.processor.model.ColumnDeclaration;
import dev.squall.processor.model.Family;
import dev.squall.processor.model.Presence;
import dev.squall.processor.model.ShapeComponent;
import dev.squall.processor.model.Storage;
import dev.squall.processor.model.TableDeclaration;
import dev.squall.processor.relation.Hop;
import dev.squall.processor.relation.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes, for each component of a shape that is written, how it is taken apart and put together. */
final class GraphCode implements GraphPart.Visitor<CodeBlock> {

    private static final Set<String> PARAMETERS = Set.of("given", "row");

    private final GraphModel model;
    private final ClassName record;
    private final List<FieldSpec> fields = new ArrayList<>();
    private final CodeBlock.Builder statements = CodeBlock.builder();
    private final List<CodeBlock> arguments = new ArrayList<>();

    GraphCode(GraphModel model) {
        this.model = model;
        this.record = TypeNames.raw(model.shape().declaration().type());
        model.parts().forEach(part -> arguments.add(part.accept(this)));
    }

    /** The fields that stand for columns and for what is held. */
    List<FieldSpec> fields() {
        return fields;
    }

    /** What the constructor says besides. */
    CodeBlock statements() {
        return statements.build();
    }

    /** The argument for each component of the record. */
    List<CodeBlock> arguments() {
        return arguments;
    }

    @Override
    public CodeBlock column(GraphPart.OfColumn part) {
        ShapeComponent component = part.component();
        ColumnDeclaration column = part.column();
        CodeBlock getter = component.isOptional()
                ? CodeBlock.of("row -> row.$N().orElse(null)", component.name())
                : CodeBlock.of("$T::$N", record, component.name());
        add(
                component,
                ParameterizedTypeName.get(GraphFile.runtime("GraphColumn"), record, type(column)),
                CodeBlock.of("$L(table().$N, $L)", role(column), column.component(), getter));
        String method = !component.mayBeMissing() ? "get" : component.isOptional() ? "optional" : "orNull";
        return CodeBlock.of("row.$L($L)", method, field(component));
    }

    private static String role(ColumnDeclaration column) {
        return column.generatedAlways()
                ? "server"
                : column.modifiers().behavior().version().isPresent()
                        ? "version"
                        : column.modifiers().behavior().onUpdate().isPresent() ? "touched" : "column";
    }

    private static TypeName type(ColumnDeclaration column) {
        Storage storage = column.storage().orElseThrow();
        boolean container = storage.family() == Family.ARRAY || storage.family() == Family.RANGE;
        return TypeNames.of(container ? storage.declared() : storage.value());
    }

    @Override
    public CodeBlock reference(GraphPart.OfReference part) {
        ShapeComponent component = part.component();
        CodeBlock.Builder columns = CodeBlock.builder();
        for (GraphPart.Key key : part.keys()) {
            columns.add(
                    ",\n$L(table().$N, $L)", role(key.column()), key.column().component(), keyOf(component, key));
        }
        statements.addStatement("reference($L$L)", holding(component), columns.build());
        return CodeBlock.of("given.$N()", component.name());
    }

    /** The value that refers to a row. */
    private static CodeBlock keyOf(ShapeComponent component, GraphPart.Key key) {
        String row = component.name();
        CodeBlock end = CodeBlock.of(key.presence() == Presence.OPTIONAL ? ".orElse(null)" : "");
        return switch (component.presence()) {
            case REQUIRED -> CodeBlock.of("row -> row.$N().$N()$L", row, key.accessor(), end);
            case NULLABLE ->
                CodeBlock.of("row -> row.$N() == null ? null : row.$N().$N()$L", row, row, key.accessor(), end);
            case OPTIONAL ->
                CodeBlock.of(
                        "row -> row.$N().$L(of -> of.$N()).orElse(null)",
                        row,
                        key.presence() == Presence.OPTIONAL ? "flatMap" : "map",
                        key.accessor());
        };
    }

    private CodeBlock holding(ShapeComponent component) {
        return component.isOptional()
                ? CodeBlock.of("row -> row.$N().orElse(null)", component.name())
                : CodeBlock.of("$T::$N", record, component.name());
    }

    @Override
    public CodeBlock owned(GraphPart.OfOwned part) {
        ShapeComponent component = part.component();
        boolean self = part.shape().type().equals(model.shape().declaration().type());
        CodeBlock graph = self
                ? CodeBlock.of("this")
                : CodeBlock.of("$T.GRAPH", TypeNames.raw(part.shape().graphClass()));
        CodeBlock.Builder code =
                CodeBlock.builder().add("$L($L, $L)", component.isList() ? "list" : "one", graph, holding(component));
        ties(code, part.relation().hops().get(0), "$>$>");
        add(
                component,
                ParameterizedTypeName.get(
                        GraphFile.runtime("Owned"),
                        record,
                        TypeNames.of(part.shape().type())),
                code.build());
        String method = component.isList() ? "list" : component.isOptional() ? "optional" : "orNull";
        return CodeBlock.of("row.$L($L)", method, field(component));
    }

    @Override
    public CodeBlock linked(GraphPart.OfLinked part) {
        Relation relation = part.relation();
        TableDeclaration junction = relation.through().orElseThrow();
        TypeName linked = TypeNames.of(part.component().content());
        CodeBlock.Builder code = CodeBlock.builder()
                .add(
                        "list(\nnew $T<$T, $T>($L)",
                        GraphFile.runtime("Junction"),
                        TypeNames.raw(junction.tableClass()),
                        linked,
                        RelationFields.constant(junction));
        for (GraphPart.Key key : part.keys()) {
            CodeBlock getter = key.presence() == Presence.OPTIONAL
                    ? CodeBlock.of("of -> of.$N().orElse(null)", key.accessor())
                    : CodeBlock.of("$T::$N", linked, key.accessor());
            code.add(
                    "\n$>$>.to($L.$N, $L)$<$<",
                    RelationFields.constant(junction),
                    key.column().component(),
                    getter);
        }
        code.add("\n$>$>.linked()$<$<,\n$T::$N)", record, part.component().name());
        ties(code, relation.hops().get(0), "");
        statements.addStatement("$L", code.build());
        return CodeBlock.of("given.$N()", part.component().name());
    }

    private static void ties(CodeBlock.Builder code, Hop hop, String indent) {
        code.add(indent);
        for (Hop.Pair pair : hop.pairs()) {
            code.add(
                    "\n.on(table().$N, $L.$N)",
                    pair.near().component(),
                    RelationFields.constant(hop.to()),
                    pair.far().component());
        }
        code.add(indent.replace('>', '<'));
    }

    private void add(ShapeComponent component, TypeName type, CodeBlock initializer) {
        fields.add(FieldSpec.builder(type, component.name(), Modifier.PRIVATE, Modifier.FINAL)
                .initializer(initializer)
                .build());
    }

    /** A field, also where a parameter has its name. */
    private static String field(ShapeComponent component) {
        return PARAMETERS.contains(component.name()) ? "this." + component.name() : component.name();
    }
}
