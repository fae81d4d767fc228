package dev.squall.processor.read;

import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.model.JavaType;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * What the rounds of one compile have shown so far. Elements are kept by name and looked up again in each round: those
 * of an earlier round may be stale.
 */
public final class Rounds {

    private final Elements elements;
    private final Types types;
    private final Set<String> records = new LinkedHashSet<>();
    private final Set<String> shapes = new LinkedHashSet<>();
    private final Set<String> packages = new TreeSet<>();
    private final Set<String> packageSources = new TreeSet<>();
    private final Set<String> sourceTypes = new TreeSet<>();

    public Rounds(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    /** Takes up a round and returns the annotations that are misplaced in it. */
    public List<Problem> add(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (Element root : round.getRootElements()) {
            if (root instanceof PackageElement owner) {
                packageSources.add(owner.getQualifiedName().toString());
            } else if (root instanceof TypeElement type) {
                sourceTypes.add(type.getQualifiedName().toString());
            }
        }
        Map<TypeElement, Set<? extends Element>> annotated = new LinkedHashMap<>();
        annotations.forEach(annotation -> annotated.put(annotation, round.getElementsAnnotatedWith(annotation)));
        annotated.forEach(this::add);
        return new MisplacedAnnotations(elements).find(annotated);
    }

    private void add(TypeElement annotation, Set<? extends Element> annotated) {
        for (Element element : annotated) {
            if (element instanceof PackageElement owner) {
                packages.add(owner.getQualifiedName().toString());
            } else if (element instanceof TypeElement type
                    && AnnotationView.RELATIONS.contains(
                            annotation.getSimpleName().toString())) {
                records.add(type.getQualifiedName().toString());
            } else if (element instanceof TypeElement type
                    && annotation.getSimpleName().contentEquals("Shape")) {
                shapes.add(type.getQualifiedName().toString());
            }
        }
    }

    /** Whether no round had a table or a package of tables. */
    public boolean isEmpty() {
        return records.isEmpty() && packages.isEmpty();
    }

    /** The full names of the records. */
    public Set<String> records() {
        return Set.copyOf(records);
    }

    /** Whether a type of this full name exists and is a table, in the source or compiled earlier. */
    public boolean isTable(String name) {
        TypeElement type = elements.getTypeElement(name);
        return type != null && AnnotationView.relation(elements, type).isPresent();
    }

    /** Whether the type of this full name is public. */
    public boolean isPublic(String name) {
        TypeElement type = elements.getTypeElement(name);
        return type != null && type.getModifiers().contains(Modifier.PUBLIC);
    }

    /** Whether the type is in the source: a class file has neither its Javadoc nor, on javac 17, its nullness. */
    public boolean isSource(JavaType type) {
        return sourceTypes.contains(
                JavaType.of(type.packageName(), type.names().get(0)).qualifiedName());
    }

    /** Whether the type can be found. */
    public boolean exists(JavaType type) {
        return elements.getTypeElement(type.qualifiedName()) != null;
    }

    /** Whether what a package says by itself can be seen: in the source, or in a class file with annotations of ours. */
    public boolean isPackageSeen(String name) {
        PackageElement owner = elements.getPackageElement(name);
        return packageSources.contains(name) || (owner != null && AnnotationView.any(owner));
    }

    /** How many records there are. */
    public int size() {
        return records.size() + shapes.size();
    }

    /** The full names of the shapes. */
    public Set<String> shapes() {
        return Set.copyOf(shapes);
    }

    /** Whether a type of this full name exists and is a shape, in the source or compiled earlier. */
    public boolean isShape(String name) {
        TypeElement type = elements.getTypeElement(name);
        return type != null && AnnotationView.one(elements, type, "Shape").isPresent();
    }

    /** Whether all that the records mention is known. */
    public boolean isComplete() {
        return Stream.concat(records.stream(), shapes.stream())
                .map(elements::getTypeElement)
                .allMatch(type -> type != null
                        && (type.getKind() != ElementKind.RECORD || Completeness.isComplete(elements, type)));
    }

    /**
     * Reads all records and packages, and the given packages besides.
     *
     * @param otherPackages packages of earlier compiles
     * @param earlier the tables of earlier compiles and the schemas of packages
     * @param generated the full names of generated classes
     */
    public Reading read(Set<String> otherPackages, SchemaReader.Earlier earlier, Set<String> generated) {
        Set<String> names = new TreeSet<>(packages);
        names.addAll(otherPackages);
        List<PackageElement> owners = names.stream()
                .map(elements::getPackageElement)
                .filter(Objects::nonNull)
                .toList();
        Set<String> written = new TreeSet<>(sourceTypes);
        written.removeAll(generated);
        SchemaReader.Sources sources = new SchemaReader.Sources(elements(records), elements(shapes), owners, earlier);
        return SchemaReader.read(elements, types, sources, written);
    }

    private List<TypeElement> elements(Set<String> names) {
        return names.stream()
                .map(elements::getTypeElement)
                .filter(Objects::nonNull)
                .toList();
    }
}
