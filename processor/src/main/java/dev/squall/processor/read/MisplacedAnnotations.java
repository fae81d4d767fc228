package dev.squall.processor.read;

import dev.squall.processor.diagnostic.Code;
import dev.squall.processor.diagnostic.Origin;
import dev.squall.processor.diagnostic.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Finds annotations of the schema language where they say nothing. */
public final class MisplacedAnnotations {

    private static final String COMPONENT = "a component of a @Table record";
    private static final String COMPONENT_OR_RECORD = "a @Table record or a component of one";

    private static final String SHAPE_COMPONENT = "a component of a @Shape record";

    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("Id", COMPONENT),
            Map.entry("Identity", COMPONENT),
            Map.entry("Column", COMPONENT),
            Map.entry("Default", COMPONENT),
            Map.entry("Json", COMPONENT),
            Map.entry("Version", COMPONENT),
            Map.entry("OnUpdate", COMPONENT),
            Map.entry("Hidden", COMPONENT),
            Map.entry("ClientDefault", COMPONENT),
            Map.entry("Generated", COMPONENT),
            Map.entry("Allow", COMPONENT_OR_RECORD),
            Map.entry("Exclude", "a @Table record"),
            Map.entry("RowSecurity", "a @Table record"),
            Map.entry("Policy", "a @Table record"),
            Map.entry("Partitioned", "a @Table record"),
            Map.entry("Partition", "a @Table record"),
            Map.entry("UseCodec", COMPONENT),
            Map.entry("Numeric", COMPONENT),
            Map.entry("Varchar", COMPONENT),
            Map.entry("Unique", COMPONENT_OR_RECORD),
            Map.entry("Index", COMPONENT_OR_RECORD),
            Map.entry("ForeignKey", COMPONENT_OR_RECORD),
            Map.entry("Check", COMPONENT_OR_RECORD),
            Map.entry("Composite", "a record"),
            Map.entry("Path", SHAPE_COMPONENT),
            Map.entry("Count", SHAPE_COMPONENT),
            Map.entry("Exists", SHAPE_COMPONENT),
            Map.entry("Sum", SHAPE_COMPONENT),
            Map.entry("Avg", SHAPE_COMPONENT),
            Map.entry("Min", SHAPE_COMPONENT),
            Map.entry("Max", SHAPE_COMPONENT),
            Map.entry("Computed", SHAPE_COMPONENT),
            Map.entry("Depth", SHAPE_COMPONENT),
            Map.entry("Extension", "a package"),
            Map.entry("Sequence", "a package"),
            Map.entry("Domain", "a package"),
            Map.entry("RawSql", "a package"),
            Map.entry("PrimaryKey", "a @Table record"),
            Map.entry("Dropped", "a @Table record or a package"),
            Map.entry("EnumType", "an enum"),
            Map.entry("DroppedValue", "an enum"),
            Map.entry("Label", "an enum constant"));

    /** The annotations of records whose components have column types. */
    private static final List<String> TYPED = List.of("Table", "View", "MaterializedView", "Composite");

    private final Elements elements;

    public MisplacedAnnotations(Elements elements) {
        this.elements = elements;
    }

    /**
     * The misplaced ones among the annotations of a round.
     *
     * @param annotated what each annotation is on: a compiler walks through all its sources for each answer
     */
    public List<Problem> find(Map<TypeElement, Set<? extends Element>> annotated) {
        List<Problem> problems = new ArrayList<>();
        List<TypeElement> sorted = new ArrayList<>(annotated.keySet());
        sorted.sort(Comparator.comparing(a -> a.getQualifiedName().toString()));
        for (TypeElement annotation : sorted) {
            String name = simpleName(annotation);
            String place = PLACES.get(name);
            if (place != null) {
                Set<Element> elements = new LinkedHashSet<>();
                annotated
                        .getOrDefault(annotation, Set.of())
                        .forEach(element -> target(element).ifPresent(elements::add));
                elements.stream()
                        .filter(element -> !fits(name, element))
                        .forEach(element -> problems.add(problem(name, element, place)));
            }
        }
        return problems;
    }

    /**
     * What was annotated in the source. javac lists a component and its field; ecj lists the component and the
     * parameter of the constructor: the field stands for all of them.
     */
    private static Optional<Element> target(Element element) {
        ElementKind kind = element.getKind();
        if (kind.isField() || kind.isClass() || kind.isInterface() || kind == ElementKind.PACKAGE) {
            return Optional.of(element);
        }
        Element type = element;
        while (type != null && !(type instanceof TypeElement)) {
            type = type.getEnclosingElement();
        }
        return type == null
                ? Optional.empty()
                : ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                        .filter(field -> field.getSimpleName().equals(element.getSimpleName()))
                        .map(Element.class::cast)
                        .findFirst();
    }

    /** Repeated annotations are in their container, {@code Index.List}. */
    private static String simpleName(TypeElement annotation) {
        return annotation.getEnclosingElement() instanceof TypeElement outer
                ? outer.getSimpleName().toString()
                : annotation.getSimpleName().toString();
    }

    private boolean fits(String name, Element element) {
        return switch (name) {
            case "EnumType", "DroppedValue" -> element.getKind() == ElementKind.ENUM;
            case "Label" -> element.getKind() == ElementKind.ENUM_CONSTANT;
            case "Dropped" -> element.getKind() == ElementKind.PACKAGE || isTable(element);
            case "Extension", "Sequence", "Domain", "RawSql" -> element.getKind() == ElementKind.PACKAGE;
            case "Column", "Json", "UseCodec", "Numeric", "Varchar" -> isComponent(element, TYPED);
            case "Path", "Count", "Exists", "Sum", "Avg", "Min", "Max", "Computed", "Depth" ->
                isComponent(element, List.of("Shape"));
            case "Composite" -> element.getKind() == ElementKind.RECORD;
            case "Index" -> fits(element, List.of("Table", "MaterializedView"));
            default -> fits(element, List.of("Table"));
        };
    }

    private boolean fits(Element element, List<String> owners) {
        return element.getKind() == ElementKind.FIELD ? isComponent(element, owners) : is(element, owners);
    }

    private boolean isComponent(Element field, List<String> owners) {
        return is(field.getEnclosingElement(), owners) && !field.getModifiers().contains(Modifier.STATIC);
    }

    private boolean isTable(@Nullable Element type) {
        return is(type, List.of("Table"));
    }

    private boolean is(@Nullable Element type, List<String> annotations) {
        return type != null
                && annotations.stream()
                        .anyMatch(
                                name -> AnnotationView.one(elements, type, name).isPresent());
    }

    private Problem problem(String name, Element element, String place) {
        Optional<AnnotationView> view = AnnotationView.one(elements, element, name);
        return Problem.of(
                Code.ANNOTATION_MISPLACED,
                view.map(AnnotationView::origin).orElse(Origin.of(element)),
                name,
                described(element, place.equals(SHAPE_COMPONENT) ? "@Shape" : "@Table"),
                place);
    }

    private String described(Element element, String wanted) {
        if (!element.getKind().isField()) {
            return element.getKind().name().toLowerCase(Locale.ROOT) + " " + element.getSimpleName();
        }
        Element type = element.getEnclosingElement();
        String owner = type == null ? "?" : type.getSimpleName().toString();
        String field = owner + "." + element.getSimpleName();
        if (element.getModifiers().contains(Modifier.STATIC)) {
            return "the static field " + field;
        }
        String kind = type == null
                ? ""
                : isTable(type)
                        ? " is a table)"
                        : AnnotationView.relation(elements, type).isPresent()
                                ? " is a view)"
                                : " is not a " + wanted + " record)";
        return field + " (" + owner + kind;
    }
}
