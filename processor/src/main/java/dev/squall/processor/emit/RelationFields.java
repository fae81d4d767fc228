package dev.squall.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.squall.processor.model.ColumnDeclaration;
import dev.squall.processor.model.TableDeclaration;
import dev.squall.processor.relation.Hop;
import dev.squall.processor.relation.Relation;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The fields of a table class that lead to other tables, and the one method that says how, so that none loads early. */
final class RelationFields {

    static final ClassName LINK = TypeNames.sql("Link");

    private static final String PARAMETER = "relation";

    private final List<Relation> relations;
    private final ClassName table;

    /** For relations that have a field. */
    RelationFields(List<Relation> relations, ClassName table) {
        this.relations = relations;
        this.table = table;
    }

    void addFields(TypeSpec.Builder spec) {
        for (int i = 0; i < relations.size(); i++) {
            Relation relation = relations.get(i);
            String kind = switch (relation.kind()) {
                case ONE -> "ToOne";
                case ONE_IF_ANY -> "ToOneIfAny";
                case MANY -> "ToMany";
            };
            ClassName target = TypeNames.raw(relation.to().tableClass());
            spec.addField(FieldSpec.builder(
                            ParameterizedTypeName.get(TypeNames.sql(kind), table, target),
                            relation.name().orElseThrow(),
                            Modifier.PUBLIC,
                            Modifier.FINAL)
                    .addJavadoc("$L", described(relation))
                    .initializer("$L($L)", "t" + kind.substring(1), i)
                    .build());
        }
    }

    void addMethod(TypeSpec.Builder spec) {
        if (relations.isEmpty()) {
            return;
        }
        CodeBlock.Builder cases = CodeBlock.builder().add("return switch ($L) {\n$>", PARAMETER);
        for (int i = 0; i < relations.size(); i++) {
            cases.add("case $L -> $L;\n", i, link(relations.get(i), ""));
        }
        cases.add("default -> throw noRelation($L);\n$<};\n", PARAMETER);
        spec.addMethod(MethodSpec.methodBuilder("link")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(ParameterizedTypeName.get(LINK, WildcardTypeName.subtypeOf(Object.class)))
                .addParameter(int.class, PARAMETER)
                .addCode(cases.build())
                .build());
    }

    /**
     * The expression that makes a link.
     *
     * @param prefix what the near columns are fields of, with its dot
     */
    static CodeBlock link(Relation relation, String prefix) {
        Hop first = relation.hops().get(0);
        CodeBlock.Builder code = CodeBlock.builder()
                .add("$T.$L($L)", LINK, relation.through().isPresent() ? "through" : "to", constant(first.to()));
        for (Hop.Pair pair : first.pairs()) {
            String near = pair.near().component();
            // the method's own parameter would hide a column of its name
            String owner = prefix.isEmpty() && near.equals(PARAMETER) ? "this." : prefix;
            code.add(".on($L$N, $S)", owner, near, column(pair.far()));
        }
        relation.hops().stream().skip(1).forEach(hop -> {
            code.add("\n$>$>.to($L)", constant(hop.to()));
            hop.pairs().forEach(pair -> code.add(".on($S, $S)", column(pair.near()), column(pair.far())));
            code.add("$<$<");
        });
        return code.build();
    }

    static CodeBlock constant(TableDeclaration declaration) {
        return CodeBlock.of("$T.Instance.$L", TypeNames.raw(declaration.tableClass()), declaration.constant());
    }

    private static String described(Relation relation) {
        String target = JavadocText.code(relation.to().name().name());
        return relation.through()
                .map(junction ->
                        target + " through " + JavadocText.code(junction.name().name()) + " with "
                                + condition(relation.hops().get(0)) + " and "
                                + condition(relation.hops().get(1)) + ".")
                .orElseGet(() -> target + " with " + condition(relation.hops().get(0)) + ".");
    }

    private static String condition(Hop hop) {
        return hop.pairs().stream()
                .map(pair -> column(pair.far()) + " = " + column(pair.near()))
                .collect(Collectors.collectingAndThen(Collectors.joining(" and "), JavadocText::code));
    }

    private static String column(ColumnDeclaration column) {
        return column.name().value();
    }
}
