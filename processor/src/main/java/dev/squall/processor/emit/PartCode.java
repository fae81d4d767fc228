package dev.squall.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.squall.processor.model.CodecReference;
import dev.squall.processor.model.ColumnDeclaration;
import dev.squall.processor.model.JavaType;
import dev.squall.processor.model.ShapeComponent;
import dev.squall.processor.model.SqlNames;
import dev.squall.processor.model.Storage;
import dev.squall.processor.relation.Relation;
import dev.squall.processor.relation.Relations;
import dev.squall.processor.shape.Part;
import dev.squall.processor.shape.ShapeModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes, for each component of a shape, what it adds to the plan and how it is read. */
final class PartCode implements Part.Visitor<CodeBlock> {

    private static final Set<String> PARAMETERS = Set.of("t", "plan", "row", "at", "nested");

    private final ShapeModel model;
    private final Relations relations;
    private final ClassName record;
    private final List<FieldSpec> codecs = new ArrayList<>();
    private final List<FieldSpec> edges = new ArrayList<>();
    private final CodeBlock.Builder plan = CodeBlock.builder();
    private final List<CodeBlock> reads = new ArrayList<>();
    private final Map<List<Relation>, String> joins = new HashMap<>();
    private final Set<String> variables = new HashSet<>(Set.of("t", "plan", "row"));
    private final Set<String> constants = new HashSet<>();
    private int values;

    PartCode(ShapeModel model, Relations relations) {
        this.model = model;
        this.relations = relations;
        this.record = TypeNames.raw(model.declaration().type());
        model.parts().forEach(part -> variables.add(part.component().name()));
        constants.addAll(variables);
        model.parts().forEach(part -> reads.add(part.accept(this)));
    }

    /** The constants that hold codecs. */
    List<FieldSpec> codecs() {
        return codecs;
    }

    /** The fields that stand for what is related. */
    List<FieldSpec> edges() {
        return edges;
    }

    /** The statements of the plan. */
    CodeBlock plan() {
        return plan.build();
    }

    /** The argument for each component. */
    List<CodeBlock> reads() {
        return reads;
    }

    @Override
    public CodeBlock column(Part.OfColumn part) {
        String table = joined(part.joins());
        plan.addStatement("plan.value($L.$N)", table, part.column().component());
        CodeBlock owner = RelationFields.constant(
                part.joins().isEmpty()
                        ? model.root()
                        : part.joins().get(part.joins().size() - 1).to());
        return read(part.component(), part.column(), owner);
    }

    @Override
    public CodeBlock relation(Part.OfRelation part) {
        Relation relation = part.relation();
        String name = part.component().name();
        String kind = relation.kind().single() ? "one" : "list";
        TypeName content = TypeNames.of(part.nested().record());
        edges.add(FieldSpec.builder(
                        ParameterizedTypeName.get(
                                TypeNames.shape(relation.kind().single() ? "OneEdge" : "ListEdge"),
                                record,
                                TypeNames.raw(relation.to().tableClass()),
                                content),
                        name,
                        Modifier.PUBLIC,
                        Modifier.FINAL)
                .addJavadoc("Reads {@link $T#$L}; for {@code with}.", record, name)
                .initializer("$L()", kind)
                .build());
        boolean self = part.nested().record().equals(model.declaration().type());
        CodeBlock nested = self
                ? CodeBlock.of("this")
                : CodeBlock.of(
                        "$T.Instance.$L",
                        TypeNames.raw(part.nested().holder()),
                        part.nested().constant());
        CodeBlock depth =
                part.nested().depth().map(d -> CodeBlock.of(", $L", d)).orElse(CodeBlock.of(""));
        boolean field = relations.hasField(relation);
        CodeBlock required = field || !relation.kind().single()
                ? CodeBlock.of("")
                : CodeBlock.of(", $L", relation.kind() == Relation.Kind.ONE);
        plan.addStatement(
                "plan.$L($L, $L$L, $L$L)",
                kind,
                edge(name),
                field ? CodeBlock.of("t.$N", relation.name().orElseThrow()) : RelationFields.link(relation, "t."),
                required,
                nested,
                depth);
        String method = relation.kind() == Relation.Kind.MANY
                ? "list"
                : switch (part.component().presence()) {
                    case REQUIRED -> "one";
                    case OPTIONAL -> "optional";
                    case NULLABLE -> "orNull";
                };
        return CodeBlock.of("nested.$L($L)", method, edge(name));
    }

    /** A field, also where a parameter has its name. */
    private static String edge(String name) {
        return PARAMETERS.contains(name) ? "this." + name : name;
    }

    @Override
    public CodeBlock aggregate(Part.OfAggregate part) {
        String function = SqlNames.snake(part.function());
        String name = part.component().name();
        edges.add(FieldSpec.builder(
                        ParameterizedTypeName.get(
                                TypeNames.shape("AggregateEdge"),
                                record,
                                TypeNames.raw(part.relation().to().tableClass())),
                        name,
                        Modifier.PUBLIC,
                        Modifier.FINAL)
                .addJavadoc("Reads {@link $T#$L}; for {@code with}.", record, name)
                .initializer("aggregate()")
                .build());
        CodeBlock argument = part.column()
                .map(column -> CodeBlock.of("row -> row.$N, ", column.component()))
                .orElse(CodeBlock.of(""));
        CodeBlock relation = relations.hasField(part.relation())
                ? CodeBlock.of("t.$N", part.relation().name().orElseThrow())
                : CodeBlock.of("$T.of($L)", TypeNames.sql("ToMany"), RelationFields.link(part.relation(), "t."));
        plan.addStatement(
                "plan.value($L.$L($Lplan.only($L)))",
                relation,
                function.equals("exists") ? "any" : function,
                argument,
                edge(name));
        return switch (part.function()) {
            case "Count" -> primitive(part.component(), "long", "BIGINT");
            case "Exists" -> primitive(part.component(), "boolean", "BOOLEAN");
            case "Sum", "Avg" -> nullable(part.component(), CodeBlock.of("$T.NUMERIC", TypeNames.CODECS));
            default ->
                read(
                        part.component(),
                        part.column().orElseThrow(),
                        RelationFields.constant(part.relation().to()));
        };
    }

    @Override
    public CodeBlock computation(Part.OfComputation part) {
        String name = part.component().name();
        ClassName holder = TypeNames.raw(part.computation().holder());
        plan.addStatement("plan.value($T.$N(t))", holder, name);
        String constant = codec(
                name,
                TypeNames.of(part.computation().value()),
                CodeBlock.of("$T.$N($L).codec()", holder, name, RelationFields.constant(model.root())));
        CodeBlock codec = CodeBlock.of("$N", constant);
        return part.component().mayBeMissing()
                ? nullable(part.component(), codec)
                : CodeBlock.of("$L.read(row, $L)", codec, next());
    }

    private CodeBlock primitive(ShapeComponent component, String type, String codec) {
        return component.type().equals(JavaType.primitive(type))
                ? CodeBlock.of("$T.$LAt(row, $L)", TypeNames.NOT_NULL, type, next())
                : CodeBlock.of("$T.$L.read(row, $L)", TypeNames.CODECS, codec, next());
    }

    private CodeBlock nullable(ShapeComponent component, CodeBlock codec) {
        return component.isOptional()
                ? CodeBlock.of("$T.ofNullable($L.readNullable(row, $L))", TypeNames.OPTIONAL, codec, next())
                : CodeBlock.of("$L.readNullable(row, $L)", codec, next());
    }

    private CodeBlock read(ShapeComponent component, ColumnDeclaration column, CodeBlock owner) {
        Storage storage = column.storage().orElseThrow();
        if (!component.mayBeMissing()
                && ColumnCode.readsPrimitive(storage)
                && component.type().equals(storage.declared())) {
            return CodeBlock.of(
                    "$T.$LAt(row, $L)", TypeNames.NOT_NULL, storage.declared().simpleName(), next());
        }
        CodeBlock codec = storage.codec() instanceof CodecReference.Constant
                ? CodecCode.of(storage.codec())
                : CodeBlock.of(
                        "$N",
                        codec(
                                component.name(),
                                TypeNames.of(storage.boxed()),
                                CodeBlock.of("$L.$N.codec()", owner, column.component())));
        return component.mayBeMissing() ? nullable(component, codec) : CodeBlock.of("$L.read(row, $L)", codec, next());
    }

    /** The constant that holds the codec of a component. */
    private String codec(String component, TypeName type, CodeBlock expression) {
        String name = SqlNames.constant(SqlNames.snake(component));
        while (!constants.add(name)) {
            name += "_";
        }
        codecs.add(FieldSpec.builder(
                        ParameterizedTypeName.get(TypeNames.CODEC, type),
                        name,
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer(expression)
                .build());
        return name;
    }

    private String next() {
        int index = values++;
        return index == 0 ? "at" : "at + " + index;
    }

    /** The variable that holds the table at the end of the relations, which the plan declares when it is first used. */
    private String joined(List<Relation> path) {
        if (path.isEmpty()) {
            return "t";
        }
        String known = joins.get(path);
        if (known != null) {
            return known;
        }
        Relation last = path.get(path.size() - 1);
        String before = joined(path.subList(0, path.size() - 1));
        String name = last.name().orElseThrow();
        while (!variables.add(name)) {
            name += "_";
        }
        plan.addStatement(
                "$T $N = plan.join($L.$N)",
                TypeNames.raw(last.to().tableClass()),
                name,
                before,
                last.name().orElseThrow());
        joins.put(path, name);
        return name;
    }
}
