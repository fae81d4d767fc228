package dev.squall.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.squall.processor.diagnostic.Origin;
import dev.squall.processor.model.ColumnDeclaration;
import dev.squall.processor.model.JavaType;
import dev.squall.processor.model.TableDeclaration;
import dev.squall.processor.model.TableModel;
import dev.squall.processor.relation.Relation;
import dev.squall.schema.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** {@code UserTable}: the columns, keys and row reader of one table. */
final class TableFile extends GeneratedFile {

    /** The form of generated code; the runtime refuses another one. */
    static final int VERSION = 1;

    private final TableModel model;
    private final TableDeclaration declaration;
    private final ClassName self;
    private final ClassName record;
    private final RelationFields relations;

    TableFile(TableModel model, List<Relation> relations) {
        this.model = model;
        this.declaration = model.declaration();
        this.self = TypeNames.raw(declaration.tableClass());
        this.record = TypeNames.raw(declaration.type());
        this.relations = new RelationFields(relations, self);
    }

    @Override
    JavaType type() {
        return declaration.tableClass();
    }

    @Override
    List<Origin> origins() {
        return List.of(declaration.origin());
    }

    @Override
    TypeSpec.Builder spec() {
        TypeSpec.Builder spec = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(
                        TypeNames.sql(declaration.view().isPresent() ? "View" : "Table"), self, record))
                .addJavadoc("The $L $L, generated from {@link $T}.", kind(), tableCode(), record)
                .addStaticBlock(CodeBlock.of("$T.requireVersion($L);\n", TypeNames.GENERATED_CODE, VERSION));
        if (declaration.visible()) {
            spec.addModifiers(Modifier.PUBLIC);
        }
        addColumns(spec);
        relations.addFields(spec);
        new ConstraintFields(model, self).addTo(spec);
        spec.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(TypeNames.TABLE_NAME, "name")
                .addStatement("super(name)")
                .build());
        spec.addMethod(renamed("as", "alias", "This table under another name, for self joins."));
        spec.addMethod(renamed("inSchema", "schema", "This table in another PostgreSQL schema, for tenants."));
        if (model.presenceColumn().isPresent()) {
            spec.addMethod(outer());
        }
        relations.addMethod(spec);
        spec.addMethod(read());
        spec.addType(instance());
        clientDefaults().ifPresent(spec::addType);
        model.presenceColumn().ifPresent(index -> spec.addType(new OuterClass(model, index).spec()));
        return spec;
    }

    private String kind() {
        return declaration
                .view()
                .map(view -> view.materialized() ? "materialized view" : "view")
                .orElse("table");
    }

    private String tableCode() {
        return JavadocText.code(declaration.name().name());
    }

    private void addColumns(TypeSpec.Builder spec) {
        List<ColumnDeclaration> columns = declaration.columns();
        for (ColumnDeclaration column : columns) {
            ColumnCode code = new ColumnCode(column);
            code.codecConstant()
                    .ifPresent(name -> spec.addField(FieldSpec.builder(
                                    code.codecClass(), name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                            .initializer(code.codecExpression())
                            .build()));
        }
        for (int i = 0; i < columns.size(); i++) {
            ColumnCode code = new ColumnCode(columns.get(i));
            spec.addField(FieldSpec.builder(code.columnClass(self), code.name(), Modifier.PUBLIC, Modifier.FINAL)
                    .initializer(code.columnCall(self))
                    .addJavadoc("$L", described(model.table().columns().get(i)))
                    .build());
        }
    }

    /** The column as DDL has it, and its comment. */
    private static String described(Column column) {
        String ddl = column.name() + " " + column.type().sql() + (column.nullable() ? "" : " not null")
                + column.defaultSql().map(sql -> " default " + sql).orElse("")
                + column.generatedSql()
                        .map(sql -> " generated always as (" + sql + ")")
                        .orElse("");
        return JavadocText.code(ddl)
                + column.comment().map(text -> ": " + JavadocText.escape(text)).orElse(".");
    }

    private MethodSpec renamed(String method, String parameter, String doc) {
        return MethodSpec.methodBuilder(method)
                .addJavadoc("$L", doc)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(self)
                .addParameter(TypeNames.STRING, parameter)
                .addStatement("return new $T(tableName().$L($L))", self, method, parameter)
                .build();
    }

    private MethodSpec outer() {
        ClassName outer = self.nestedClass("Outer");
        return MethodSpec.methodBuilder("outer")
                .addJavadoc("This table where it may be missing: the side of an outer join.")
                .addModifiers(Modifier.PUBLIC)
                .returns(outer)
                .addStatement("return new $T(tableName().asOuter())", outer)
                .build();
    }

    private MethodSpec read() {
        List<CodeBlock> arguments = new ArrayList<>();
        int at = 0;
        for (ColumnDeclaration column : declaration.columns()) {
            ColumnCode code = new ColumnCode(column);
            arguments.add(column.hidden() ? code.nothing() : code.readCall(at++));
        }
        return MethodSpec.methodBuilder("read")
                .addJavadoc("Reads one row whose first column is at {@code at}.")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(record)
                .addParameter(TypeNames.RESULT_SET, "row")
                .addParameter(int.class, "at")
                .addException(TypeNames.SQL_EXCEPTION)
                .addStatement("return new $T(\n$L)", record, CodeBlock.join(arguments, ",\n"))
                .build();
    }

    /** One instance of each for all tables of this class. */
    private Optional<TypeSpec> clientDefaults() {
        List<FieldSpec> fields = declaration.columns().stream()
                .flatMap(column -> new ColumnCode(column).clientDefault().stream())
                .toList();
        return fields.isEmpty()
                ? Optional.empty()
                : Optional.of(TypeSpec.classBuilder(ColumnCode.CLIENT_DEFAULTS)
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .addFields(fields)
                        .build());
    }

    private TypeSpec instance() {
        return TypeSpec.interfaceBuilder("Instance")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Holds {@link #$L}, so that using one table loads no other.", declaration.constant())
                .addField(FieldSpec.builder(
                                self, declaration.constant(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("The $L $L.", kind(), tableCode())
                        .initializer(
                                "new $T($T.of($S, $S))",
                                self,
                                TypeNames.TABLE_NAME,
                                declaration.name().schema(),
                                declaration.name().name())
                        .build())
                .build();
    }
}
