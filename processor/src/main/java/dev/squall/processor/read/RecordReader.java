package dev.squall.processor.read;

import dev.squall.processor.diagnostic.Origin;
import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.model.ColumnDeclaration;
import dev.squall.processor.model.JavaType;
import dev.squall.processor.model.Located;
import dev.squall.processor.model.SchemaPackage;
import dev.squall.processor.model.SqlNames;
import dev.squall.processor.model.TableDeclaration;
import dev.squall.processor.model.ViewDeclaration;
import dev.squall.schema.GeneratedNames;
import dev.squall.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads one table record. */
final class RecordReader {

    private final Elements elements;
    private final SchemaPackage schemaPackage;
    private final ColumnReader columns;
    private final Consumer<Problem> problems;

    RecordReader(Elements elements, SchemaPackage schemaPackage, UserTypes types, Consumer<Problem> problems) {
        this.elements = elements;
        this.schemaPackage = schemaPackage;
        this.problems = problems;
        this.columns = new ColumnReader(elements, new StorageReader(elements, types, problems), problems);
    }

    TableDeclaration read(TypeElement record, AnnotationView table) {
        JavaType type = JavaTypes.of(record);
        Origin origin = Origin.of(record);
        Javadoc doc = new Javadoc(elements.getDocComment(record));
        List<ColumnDeclaration> declared = new ArrayList<>();
        for (RecordComponentElement component : record.getRecordComponents()) {
            declared.add(columns.read(component, field(record, component), doc));
        }
        Optional<Located<String>> name = table.given("value");
        String derived =
                GeneratedNames.fit(SqlNames.table(record.getSimpleName().toString()));
        return new TableDeclaration(
                type,
                record.getModifiers().contains(Modifier.PUBLIC),
                new QualifiedName(
                        schemaPackage.schema(), name.map(Located::value).orElse(derived)),
                name.map(Located::origin).orElse(origin),
                view(table),
                declared,
                new ConstraintReader(elements, problems).read(record, declared),
                FeatureReader.read(elements, record, table),
                changes(record, table),
                doc.firstParagraph(),
                origin);
    }

    private static Optional<ViewDeclaration> view(AnnotationView annotation) {
        return annotation.is("Table")
                ? Optional.empty()
                : Optional.of(new ViewDeclaration(annotation.is("MaterializedView"), annotation.text("sql")));
    }

    private TableDeclaration.Changes changes(TypeElement record, AnnotationView annotation) {
        boolean table = annotation.is("Table");
        return new TableDeclaration.Changes(
                annotation.given("renamedFrom"),
                DroppedReader.read(elements, record),
                !table || annotation.flag("online"),
                AllowedReader.read(elements, record));
    }

    static Element field(TypeElement record, RecordComponentElement component) {
        for (VariableElement field : ElementFilter.fieldsIn(record.getEnclosedElements())) {
            if (field.getSimpleName().equals(component.getSimpleName())) {
                return field;
            }
        }
        return component;
    }
}
