package dev.squall.processor.emit;

import dev.squall.processor.diagnostic.Code;
import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.graph.GraphModel;
import dev.squall.processor.model.CompositeDeclaration;
import dev.squall.processor.model.Declarations;
import dev.squall.processor.model.JavaType;
import dev.squall.processor.model.PackageTables;
import dev.squall.processor.model.TableModel;
import dev.squall.processor.relation.Relations;
import dev.squall.processor.shape.PackageShapes;
import dev.squall.processor.shape.ShapeModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;

/** Writes all generated sources of a compile, each once. Used by one thread. */
public final class SourceEmitter {

    /**
     * What is written.
     *
     * @param tables the tables
     * @param declarations what they were made from
     * @param relations what leads from one to another
     * @param shapes the shapes
     * @param graphs those that are written
     */
    public record Schema(
            List<TableModel> tables,
            Declarations declarations,
            Relations relations,
            List<ShapeModel> shapes,
            List<GraphModel> graphs) {
        public Schema {
            tables = List.copyOf(tables);
            shapes = List.copyOf(shapes);
            graphs = List.copyOf(graphs);
        }
    }

    private final Filer filer;
    private final Predicate<CompositeDeclaration> unchanged;
    private final Set<String> written = new TreeSet<>();

    /**
     * Writes through the given Filer.
     *
     * @param unchanged whether the codec of a composite type stays as an earlier compile wrote it
     */
    public SourceEmitter(Filer filer, Predicate<CompositeDeclaration> unchanged) {
        this.filer = filer;
        this.unchanged = unchanged;
    }

    /** The full names of the classes that were written. */
    public Set<String> written() {
        return Set.copyOf(written);
    }

    /** Writes what is not written yet, and returns what could not be written. */
    public List<Problem> emit(Schema schema, List<PackageTables> packages, List<PackageShapes> shapes) {
        Declarations declarations = schema.declarations();
        List<TableModel> tables = schema.tables();
        List<GeneratedFile> files = new ArrayList<>();
        declarations.enums().forEach(type -> files.add(new EnumCodecFile(type)));
        declarations.composites().stream()
                .filter(unchanged.negate())
                .forEach(type -> files.add(new CompositeCodecFile(type)));
        for (TableModel table : tables) {
            files.add(new TableFile(table, schema.relations().fields(table.declaration())));
            if (table.declaration().view().isEmpty()) {
                files.add(new NewRowFile(table));
            }
        }
        for (PackageTables tablesOfPackage : packages) {
            files.add(new TablesFile(tablesOfPackage));
            if (!tablesOfPackage.groups().isEmpty()) {
                files.add(new TableGroupsFile(tablesOfPackage));
            }
        }
        schema.shapes().forEach(shape -> files.add(new ShapeFile(shape, schema.relations())));
        schema.graphs().forEach(graph -> files.add(new GraphFile(graph)));
        shapes.forEach(shapesOfPackage -> files.add(new ShapesFile(shapesOfPackage)));
        List<Problem> problems = new ArrayList<>(late(tables));
        problems.addAll(lateShapes(schema.shapes()));
        for (GeneratedFile file : files) {
            if (written.add(file.type().qualifiedName())) {
                write(file, problems);
            }
        }
        return problems;
    }

    /** Tables that another processor made after the constants of their package were written. */
    private List<Problem> late(List<TableModel> tables) {
        List<Problem> problems = new ArrayList<>();
        for (TableModel table : tables) {
            JavaType constants = JavaType.of(table.declaration().type().packageName(), "Tables");
            JavaType own = table.declaration().tableClass();
            if (written.contains(constants.qualifiedName()) && !written.contains(own.qualifiedName())) {
                problems.add(Problem.of(
                        Code.TABLES_ALREADY_WRITTEN,
                        table.declaration().origin(),
                        table.declaration().type(),
                        constants.qualifiedName(),
                        own.qualifiedName() + ".Instance"));
            }
        }
        return problems;
    }

    private List<Problem> lateShapes(List<ShapeModel> shapes) {
        List<Problem> problems = new ArrayList<>();
        for (ShapeModel shape : shapes) {
            JavaType own = shape.declaration().shapeClass();
            JavaType constants = JavaType.of(own.packageName(), "Shapes");
            if (written.contains(constants.qualifiedName()) && !written.contains(own.qualifiedName())) {
                problems.add(Problem.of(
                        Code.SHAPES_ALREADY_WRITTEN,
                        shape.declaration().origin(),
                        shape.declaration().type(),
                        constants.qualifiedName(),
                        own.qualifiedName() + ".Instance"));
            }
        }
        return problems;
    }

    private void write(GeneratedFile file, List<Problem> problems) {
        try {
            file.write(filer);
        } catch (FilerException e) {
            String reason = "this compiler does not replace what it finds as a class, so delete that before";
            problems.add(unwritable(file, reason));
        } catch (IOException e) {
            problems.add(unwritable(file, String.valueOf(e.getMessage())));
        }
    }

    private static Problem unwritable(GeneratedFile file, String reason) {
        String name = file.type().qualifiedName() + ".java";
        return Problem.of(Code.OUTPUT_UNWRITABLE, file.origins().get(0), name, reason);
    }
}
