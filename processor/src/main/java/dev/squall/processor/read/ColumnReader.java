package dev.squall.processor.read;

import dev.squall.processor.diagnostic.Code;
import dev.squall.processor.diagnostic.Origin;
import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.model.Behavior;
import dev.squall.processor.model.ColumnDeclaration;
import dev.squall.processor.model.IdentityDeclaration;
import dev.squall.processor.model.Located;
import dev.squall.processor.model.Presence;
import dev.squall.processor.model.SqlNames;
import dev.squall.processor.model.Storage;
import dev.squall.schema.GeneratedNames;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Reads one component of a table record. */
final class ColumnReader {

    private static final String OPTIONAL = "java.util.Optional";

    private final Elements elements;
    private final StorageReader storages;
    private final JsonReader json;
    private final BehaviorReader behaviors;
    private final Consumer<Problem> problems;

    ColumnReader(Elements elements, StorageReader storages, Consumer<Problem> problems) {
        this.elements = elements;
        this.storages = storages;
        this.json = new JsonReader(storages, problems);
        this.behaviors = new BehaviorReader(elements, problems);
        this.problems = problems;
    }

    /**
     * Reads a component.
     *
     * @param field the field behind the component, which has the same annotations and, on javac 17, the only position
     */
    ColumnDeclaration read(RecordComponentElement component, Element field, Javadoc recordDoc) {
        String name = component.getSimpleName().toString();
        Origin origin = Origin.of(field);
        boolean nullable = Nullness.isNullable(component, field);
        TypeMirror type = component.asType();
        boolean optional = JavaTypes.of(type).qualifiedName().equals(OPTIONAL);
        if (optional && nullable) {
            problems.accept(Problem.of(Code.OPTIONAL_NULLABLE, origin, name));
        }
        if (nullable && type.getKind().isPrimitive()) {
            String boxed = ScalarTypes.of(JavaTypes.of(type))
                    .map(s -> s.boxed().toString())
                    .orElse("a class");
            problems.accept(Problem.of(Code.PRIMITIVE_NULLABLE, origin, name, JavaTypes.of(type), boxed));
        }
        Optional<TypeMirror> content = optional ? argument((DeclaredType) type, name, origin) : Optional.of(type);
        Optional<AnnotationView> column = AnnotationView.one(elements, field, "Column");
        Located<String> columnName = column.flatMap(v -> v.given("value"))
                .orElse(new Located<>(GeneratedNames.fit(SqlNames.snake(name)), origin));
        Presence presence = optional ? Presence.OPTIONAL : nullable ? Presence.NULLABLE : Presence.REQUIRED;
        Optional<Storage> storage = content.flatMap(t -> storage(t, name, field));
        return new ColumnDeclaration(
                name,
                columnName,
                behaviors.isNotNull(field) ? Presence.REQUIRED : presence,
                storage,
                modifiers(field, column, behaviors.read(field, presence, storage)),
                recordDoc.parameter(name),
                origin);
    }

    private Optional<TypeMirror> argument(DeclaredType optional, String component, Origin origin) {
        boolean typed = optional.getTypeArguments().size() == 1
                && !JavaTypes.of(optional.getTypeArguments().get(0)).isWildcard();
        if (!typed) {
            problems.accept(Problem.of(Code.TYPE_ARGUMENT_MISSING, origin, component, "Optional", "Optional"));
            return Optional.empty();
        }
        return Optional.of(optional.getTypeArguments().get(0));
    }

    private Optional<Storage> storage(TypeMirror type, String component, Element field) {
        Optional<AnnotationView> asJson = AnnotationView.one(elements, field, "Json");
        Optional<AnnotationView> codec = AnnotationView.one(elements, field, "UseCodec");
        if (codec.isPresent()) {
            return ownCodec(codec.get(), type, component, field);
        }
        Optional<Storage> natural = asJson.isPresent()
                ? json.read(asJson.get(), type, component)
                : storages.read(type, component, Origin.of(field));
        return natural.flatMap(
                s -> new ColumnTypeReader(elements, problems).read(field, new ColumnTypeReader.Subject(component, s)));
    }

    private Optional<Storage> ownCodec(AnnotationView view, TypeMirror type, String component, Element field) {
        for (String other : List.of("Json", "Varchar", "Numeric")) {
            if (AnnotationView.one(elements, field, other).isPresent()) {
                problems.accept(
                        Problem.of(Code.TYPE_SAID_TWICE, Origin.of(field), component, "@" + other, "@UseCodec"));
                return Optional.empty();
            }
        }
        Optional<Located<String>> sqlType =
                AnnotationView.one(elements, field, "Column").flatMap(v -> v.given("type"));
        return new CodecReader(storages, problems).read(view, new CodecReader.Subject(type, component, sqlType));
    }

    private ColumnDeclaration.Modifiers modifiers(Element field, Optional<AnnotationView> column, Behavior behavior) {
        boolean hasCodec = AnnotationView.one(elements, field, "UseCodec").isPresent();
        return new ColumnDeclaration.Modifiers(
                AnnotationView.one(elements, field, "Id").map(AnnotationView::origin),
                AnnotationView.one(elements, field, "Identity").map(ColumnReader::identity),
                AnnotationView.one(elements, field, "Default").map(v -> v.text("value")),
                AnnotationView.one(elements, field, "Generated")
                        .map(v -> new ColumnDeclaration.Generated(v.text("value"), v.flag("virtual"))),
                column.flatMap(v -> v.given("collation")),
                column.filter(v -> !v.flag("externalType") && !hasCodec).flatMap(v -> v.given("type")),
                column.flatMap(v -> v.given("renamedFrom")),
                column.flatMap(v -> v.given("using")),
                column.flatMap(v -> v.given("backfill")),
                AllowedReader.read(elements, field),
                behavior);
    }

    private static IdentityDeclaration identity(AnnotationView view) {
        return new IdentityDeclaration(
                view.flag("byDefault"),
                view.number("start"),
                view.number("increment"),
                view.number("minValue"),
                view.number("maxValue"),
                view.flag("cycle"),
                view.number("cache"),
                view.origin());
    }
}
