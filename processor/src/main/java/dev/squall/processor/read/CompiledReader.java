package dev.squall.processor.read;

import dev.squall.processor.model.ColumnDeclaration;
import dev.squall.processor.model.Compiled;
import dev.squall.processor.model.ConstraintDeclaration;
import dev.squall.processor.model.JavaType;
import dev.squall.processor.model.Presence;
import dev.squall.processor.model.ShapeDeclaration;
import dev.squall.processor.model.TableDeclaration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads what a compile uses and does not compile: the tables that its foreign keys name, those of earlier compiles, and,
 * for shapes, all that can be reached from their roots.
 */
final class CompiledReader {

    private final Elements elements;
    private final Types types;
    private final Function<TypeElement, Optional<TableDeclaration>> reader;
    private final Map<String, TableDeclaration> tables = new HashMap<>();
    private final List<ShapeDeclaration> shapes = new ArrayList<>();
    private final Map<String, Set<String>> members = new HashMap<>();
    private final List<TableDeclaration> found = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> packages = new HashSet<>();

    CompiledReader(Elements elements, Types types, Function<TypeElement, Optional<TableDeclaration>> reader) {
        this.elements = elements;
        this.types = types;
        this.reader = reader;
    }

    /** Reads what the given tables and shapes use, and the records of earlier compiles. */
    Compiled read(List<TableDeclaration> own, List<ShapeDeclaration> ownShapes, Set<String> earlier) {
        own.forEach(table -> seen.add(table.type().qualifiedName()));
        ownShapes.forEach(shape -> seen.add(shape.type().qualifiedName()));
        Deque<String> open = new ArrayDeque<>();
        own.forEach(table -> open.addAll(targets(table)));
        open.addAll(earlier);
        drain(open, false);
        ownShapes.forEach(shape -> open.addAll(mentioned(shape)));
        if (!ownShapes.isEmpty()) {
            own.forEach(table -> open.addAll(neighbours(table.type().packageName())));
            found.forEach(table -> open.addAll(targets(table)));
        }
        drain(open, true);
        return new Compiled(List.copyOf(tables.values()), shapes, members);
    }

    /** Reads the named records, and with {@code far} all that they lead to. */
    private void drain(Deque<String> open, boolean far) {
        while (!open.isEmpty()) {
            String name = open.remove();
            if (!seen.add(name)) {
                continue;
            }
            TypeElement element = elements.getTypeElement(name);
            if (element == null) {
                continue;
            }
            Optional<TableDeclaration> table = reader.apply(element).map(this::withNullness);
            table.ifPresent(t -> {
                tables.put(name, t);
                found.add(t);
            });
            if (far) {
                table.ifPresent(t -> {
                    open.addAll(targets(t));
                    open.addAll(neighbours(t.type().packageName()));
                });
                shape(element).ifPresent(shape -> {
                    shapes.add(shape);
                    open.addAll(mentioned(shape));
                });
            }
        }
    }

    private Optional<ShapeDeclaration> shape(TypeElement element) {
        return new ShapeReader(elements, types, problem -> {}).read(element);
    }

    private static List<String> targets(TableDeclaration table) {
        return table.constraints(ConstraintDeclaration.ForeignKey.class)
                .map(key -> key.target().value().qualifiedName())
                .toList();
    }

    private static List<String> mentioned(ShapeDeclaration shape) {
        Stream<JavaType> contents = shape.components().stream()
                .flatMap(c -> Stream.concat(
                        Stream.of(c.content()), c.source().flatMap(s -> s.target()).map(t -> t.value()).stream()));
        return Stream.concat(Stream.of(shape.root().value()), contents)
                .filter(type -> !type.packageName().isEmpty())
                .map(JavaType::qualifiedName)
                .toList();
    }

    /**
     * The records of a package whose tables were compiled before: its {@code Tables} has a supertype for each, or one for
     * each group of them.
     */
    private List<String> neighbours(String packageName) {
        TypeElement constants = elements.getTypeElement(packageName + ".Tables");
        if (constants == null || !packages.add(packageName)) {
            return List.of();
        }
        return constants.getInterfaces().stream()
                .flatMap(CompiledReader::recordsOf)
                .toList();
    }

    private static Stream<String> recordsOf(TypeMirror constants) {
        if (!(constants instanceof DeclaredType declared) || !(declared.asElement() instanceof TypeElement type)) {
            return Stream.empty();
        }
        if (type.getEnclosingElement() instanceof TypeElement table
                && table.getSuperclass() instanceof DeclaredType base
                && base.getTypeArguments().size() == 2) {
            return Stream.of(JavaTypes.of(base.getTypeArguments().get(1)).qualifiedName());
        }
        return type.getInterfaces().stream().flatMap(CompiledReader::recordsOf);
    }

    /**
     * The table with the nullness that its generated class tells: in a class file, javac 17 loses {@code @Nullable} of
     * the record.
     */
    private TableDeclaration withNullness(TableDeclaration table) {
        TypeElement generated = elements.getTypeElement(table.tableClass().qualifiedName());
        if (generated == null) {
            return table;
        }
        Map<String, String> fields = new HashMap<>();
        for (VariableElement field : ElementFilter.fieldsIn(generated.getEnclosedElements())) {
            fields.put(
                    field.getSimpleName().toString(),
                    JavaTypes.of(field.asType()).simpleName());
        }
        members.put(table.type().qualifiedName(), fields.keySet());
        return table.withColumns(table.columns().stream()
                .map(column -> withNullness(column, fields.getOrDefault(column.component(), "")))
                .toList());
    }

    private static ColumnDeclaration withNullness(ColumnDeclaration column, String columnClass) {
        return column.presence() == Presence.REQUIRED && columnClass.startsWith("Nullable")
                ? column.withPresence(Presence.NULLABLE)
                : column;
    }
}
