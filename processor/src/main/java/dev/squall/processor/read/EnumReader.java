package dev.squall.processor.read;

import dev.squall.processor.diagnostic.Origin;
import dev.squall.processor.model.CodecReference;
import dev.squall.processor.model.EnumDeclaration;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Reads the enums that the tables of one package have. Each package that uses an enum gets a codec for it, so that what
 * is generated does not depend on which other files are compiled.
 */
final class EnumReader {

    private final Elements elements;
    private final SchemaPackage tablePackage;
    private final PackageSchemas schemas;
    private final Map<String, EnumDeclaration> read = new LinkedHashMap<>();

    EnumReader(Elements elements, SchemaPackage tablePackage, PackageSchemas schemas) {
        this.elements = elements;
        this.tablePackage = tablePackage;
        this.schemas = schemas;
    }

    /** The enums that were asked for so far. */
    Collection<EnumDeclaration> all() {
        return read.values();
    }

    Storage storage(TypeElement element) {
        EnumDeclaration declaration =
                read.computeIfAbsent(element.getQualifiedName().toString(), name -> read(element));
        return new Storage(
                declaration.type(),
                declaration.type(),
                Family.VALUE,
                new CodecReference.Generated(declaration.type(), declaration.codec()),
                DataType.userDefined(declaration.name()));
    }

    private EnumDeclaration read(TypeElement element) {
        JavaType type = JavaTypes.of(element);
        Origin origin = Origin.of(element);
        Optional<AnnotationView> view = AnnotationView.one(elements, element, "EnumType");
        Optional<Located<String>> name = view.flatMap(v -> v.given("value"));
        List<EnumDeclaration.DroppedLabel> dropped = AnnotationView.all(elements, element, "DroppedValue").stream()
                .map(v -> new EnumDeclaration.DroppedLabel(v.text("value"), v.text("mapTo")))
                .toList();
        return new EnumDeclaration(
                type,
                JavaType.of(tablePackage.name(), type.joinedName() + "Codec"),
                isPublic(element),
                new QualifiedName(
                        schema(element),
                        name.map(Located::value)
                                .orElse(GeneratedNames.fit(
                                        SqlNames.snake(element.getSimpleName().toString())))),
                name.map(Located::origin).orElse(origin),
                labels(element),
                new EnumDeclaration.Changes(view.flatMap(v -> v.given("renamedFrom")), dropped),
                new Javadoc(elements.getDocComment(element)).firstParagraph(),
                origin);
    }

    private List<EnumDeclaration.Label> labels(TypeElement element) {
        List<EnumDeclaration.Label> labels = new ArrayList<>();
        for (Element constant : element.getEnclosedElements()) {
            if (constant.getKind() == ElementKind.ENUM_CONSTANT) {
                String name = constant.getSimpleName().toString();
                Optional<AnnotationView> view = AnnotationView.one(elements, constant, "Label");
                labels.add(new EnumDeclaration.Label(
                        name,
                        view.flatMap(v -> v.given("value")).orElse(new Located<>(name, Origin.of(constant))),
                        view.flatMap(v -> v.given("renamedFrom"))));
            }
        }
        return labels;
    }

    /** The enum's own schema package decides; an enum from elsewhere lives beside the tables that use it. */
    private String schema(TypeElement element) {
        return schemas.of(elements.getPackageOf(element)).map(Located::value).orElse(tablePackage.schema());
    }

    private static boolean isPublic(TypeElement element) {
        for (Element at = element; at instanceof TypeElement; at = at.getEnclosingElement()) {
            if (!at.getModifiers().contains(Modifier.PUBLIC)) {
                return false;
            }
        }
        return true;
    }
}
