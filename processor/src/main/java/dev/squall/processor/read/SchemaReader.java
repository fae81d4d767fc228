package dev.squall.processor.read;

import dev.squall.processor.diagnostic.Code;
import dev.squall.processor.diagnostic.Crash;
import dev.squall.processor.diagnostic.Origin;
import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.model.CompositeDeclaration;
import dev.squall.processor.model.Declarations;
import dev.squall.processor.model.EnumDeclaration;
import dev.squall.processor.model.Located;
import dev.squall.processor.model.SchemaPackage;
import dev.squall.processor.model.ShapeDeclaration;
import dev.squall.processor.model.TableDeclaration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads all tables of a compile, with their packages, their enums and the tables that they reference. */
public final class SchemaReader {

    private final Elements elements;
    private final Types typeUtils;
    private final PackageSchemas schemas;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, SchemaPackage> packages = new LinkedHashMap<>();
    private final Map<String, UserTypes> types = new LinkedHashMap<>();

    private SchemaReader(Elements elements, Types types, PackageSchemas schemas) {
        this.elements = elements;
        this.typeUtils = types;
        this.schemas = schemas;
    }

    /**
     * Reads the given records and packages.
     *
     * @param sourceTypes the full names of all types in the source, which generated classes must not repeat
     */
    public static Reading read(Elements elements, Types types, Sources sources, Set<String> sourceTypes) {
        PackageSchemas schemas = new PackageSchemas(elements, sources.earlier().schemas());
        return new SchemaReader(elements, types, schemas).read(sources, sourceTypes);
    }

    /**
     * What is to be read.
     *
     * @param records the types with {@code @Table}
     * @param shapes the types with {@code @Shape}
     * @param packages the packages with {@code @Schema} or {@code @Dropped}
     * @param earlier what earlier compiles saw
     */
    public record Sources(
            Collection<TypeElement> records,
            Collection<TypeElement> shapes,
            Collection<PackageElement> packages,
            Earlier earlier) {}

    /**
     * What earlier compiles saw and this one may not.
     *
     * @param tables the full names of their tables' records
     * @param schemas PostgreSQL schemas by the names of packages whose annotations cannot be seen
     */
    public record Earlier(Set<String> tables, Map<String, String> schemas) {}

    private Reading read(Sources sources, Set<String> sourceTypes) {
        sources.packages().forEach(this::schemaPackage);
        List<TableDeclaration> tables = new ArrayList<>();
        for (TypeElement record : sources.records()) {
            try {
                table(record, problems::add).ifPresent(tables::add);
            } catch (RuntimeException e) {
                String name = record.getQualifiedName().toString();
                problems.add(Crash.problem(Origin.of(record), name, e));
            }
        }
        List<ShapeDeclaration> shapes = shapes(sources.shapes());
        List<EnumDeclaration> usedEnums =
                types.values().stream().flatMap(t -> t.enums().all().stream()).toList();
        List<CompositeDeclaration> composites = types.values().stream()
                .flatMap(t -> t.composites().all().stream())
                .toList();
        Declarations declarations = new Declarations(
                tables,
                shapes,
                new CompiledReader(elements, typeUtils, this::external)
                        .read(tables, shapes, sources.earlier().tables()),
                usedEnums,
                composites,
                List.copyOf(packages.values()),
                Set.copyOf(sourceTypes));
        return new Reading(declarations, problems);
    }

    private List<ShapeDeclaration> shapes(Collection<TypeElement> types) {
        ShapeReader reader = new ShapeReader(elements, typeUtils, problems::add);
        List<ShapeDeclaration> shapes = new ArrayList<>();
        for (TypeElement type : types) {
            try {
                reader.read(type).ifPresent(shapes::add);
            } catch (RuntimeException e) {
                problems.add(
                        Crash.problem(Origin.of(type), type.getQualifiedName().toString(), e));
            }
        }
        return shapes;
    }

    private Optional<TableDeclaration> table(TypeElement record, Consumer<Problem> sink) {
        Optional<AnnotationView> table = AnnotationView.relation(elements, record);
        if (table.isEmpty()
                || !new RecordShape(elements, sink).check(record, table.get().origin())) {
            return Optional.empty();
        }
        checkKinds(record, sink);
        SchemaPackage schemaPackage = schemaPackage(elements.getPackageOf(record));
        UserTypes userTypes = types.computeIfAbsent(
                schemaPackage.name(), name -> UserTypes.of(elements, schemaPackage, schemas, sink));
        return Optional.of(new RecordReader(elements, schemaPackage, userTypes, sink).read(record, table.get()));
    }

    private void checkKinds(TypeElement record, Consumer<Problem> sink) {
        List<AnnotationView> kinds = AnnotationView.RELATIONS.stream()
                .flatMap(name -> AnnotationView.one(elements, record, name).stream())
                .toList();
        if (kinds.size() > 1) {
            sink.accept(Problem.of(Code.KIND_SAID_TWICE, kinds.get(1).origin(), record.getSimpleName()));
        }
    }

    /** A table that is compiled elsewhere, and so are its mistakes reported. */
    private Optional<TableDeclaration> external(TypeElement record) {
        return new SchemaReader(elements, typeUtils, schemas).table(record, problem -> {});
    }

    private SchemaPackage schemaPackage(PackageElement element) {
        String name = element.getQualifiedName().toString();
        return packages.computeIfAbsent(
                name,
                n -> new SchemaPackage(
                        n,
                        schemas.of(element),
                        AnnotationView.one(elements, element, "Schema")
                                .flatMap(v -> v.given("comment").map(Located::value)),
                        DroppedReader.read(elements, element),
                        new PackageReader(elements, problems::add).read(element),
                        Origin.of(element)));
    }
}
