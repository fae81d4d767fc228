package dev.squall.processor.read;

import dev.squall.processor.diagnostic.Code;
import dev.squall.processor.diagnostic.Origin;
import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.model.CodecReference;
import dev.squall.processor.model.ColumnDeclaration;
import dev.squall.processor.model.CompositeDeclaration;
import dev.squall.processor.model.Family;
import dev.squall.processor.model.JavaType;
import dev.squall.processor.model.Located;
import dev.squall.processor.model.SchemaPackage;
import dev.squall.processor.model.SqlNames;
import dev.squall.processor.model.Storage;
import dev.squall.schema.DataType;
import dev.squall.schema.GeneratedNames;
import dev.squall.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads the composite types that the tables of one package have; each package that uses one gets a codec for it. */
final class CompositeReader {

    private final Elements elements;
    private final SchemaPackage tablePackage;
    private final PackageSchemas schemas;
    private final EnumReader enums;
    private final Consumer<Problem> problems;
    private final Map<String, CompositeDeclaration> read = new LinkedHashMap<>();
    private final Set<String> open = new HashSet<>();

    CompositeReader(
            Elements elements,
            SchemaPackage tablePackage,
            PackageSchemas schemas,
            EnumReader enums,
            Consumer<Problem> problems) {
        this.elements = elements;
        this.tablePackage = tablePackage;
        this.schemas = schemas;
        this.enums = enums;
        this.problems = problems;
    }

    /** The composite types that were asked for so far, those inside of others first. */
    Collection<CompositeDeclaration> all() {
        return read.values();
    }

    /** How a component of the record is kept; empty if the record is no composite type. */
    Optional<Storage> storage(TypeElement element) {
        Optional<AnnotationView> view = AnnotationView.one(elements, element, "Composite");
        if (view.isEmpty() || !isUsable(element)) {
            return Optional.empty();
        }
        String name = element.getQualifiedName().toString();
        if (!read.containsKey(name)) {
            open.add(name);
            CompositeDeclaration declaration = read(element, view.get());
            open.remove(name);
            read.put(name, declaration);
        }
        CompositeDeclaration declaration = read.get(name);
        return Optional.of(new Storage(
                declaration.type(),
                declaration.type(),
                Family.VALUE,
                new CodecReference.Generated(declaration.type(), declaration.codec()),
                DataType.userDefined(declaration.name())));
    }

    private boolean isUsable(TypeElement element) {
        if (open.contains(element.getQualifiedName().toString())) {
            problems.accept(Problem.of(Code.COMPOSITE_CYCLE, Origin.of(element), element.getSimpleName()));
            return false;
        }
        boolean usable = element.getTypeParameters().isEmpty()
                && !element.getRecordComponents().isEmpty();
        if (!usable) {
            problems.accept(Problem.of(Code.COMPOSITE_SHAPE, Origin.of(element), element.getSimpleName()));
        }
        return usable;
    }

    private CompositeDeclaration read(TypeElement element, AnnotationView view) {
        JavaType type = JavaTypes.of(element);
        Optional<Located<String>> name = view.given("value");
        Javadoc doc = new Javadoc(elements.getDocComment(element));
        ColumnReader reader =
                new ColumnReader(elements, new StorageReader(elements, new UserTypes(enums, this), problems), problems);
        List<ColumnDeclaration> attributes = new ArrayList<>();
        for (RecordComponentElement component : element.getRecordComponents()) {
            attributes.add(reader.read(component, RecordReader.field(element, component), doc));
        }
        String schema =
                schemas.of(elements.getPackageOf(element)).map(Located::value).orElse(tablePackage.schema());
        return new CompositeDeclaration(
                type,
                JavaType.of(tablePackage.name(), type.joinedName() + "Codec"),
                element.getModifiers().contains(Modifier.PUBLIC),
                new QualifiedName(
                        schema,
                        name.map(Located::value)
                                .orElse(GeneratedNames.fit(
                                        SqlNames.snake(element.getSimpleName().toString())))),
                name.map(Located::origin).orElse(Origin.of(element)),
                attributes,
                view.given("renamedFrom"),
                DroppedReader.read(elements, element),
                doc.firstParagraph(),
                Origin.of(element));
    }
}
