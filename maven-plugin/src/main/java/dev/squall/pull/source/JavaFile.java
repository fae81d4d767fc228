package dev.squall.pull.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** One source file: its imports, its annotations and its one type, in the layout of palantir-java-format. */
final class JavaFile {

    /** Behind this column the formatter does not leave a type on the line of its annotations. */
    private static final int LAST_BREAK = 60;

    private static final String INDENT = "        ";

    private final String packageName;
    private final Set<String> imports = new TreeSet<>();
    private final List<JavaAnnotation> annotations = new ArrayList<>();
    private String javadoc = "";

    JavaFile(String packageName) {
        this.packageName = packageName;
    }

    /**
     * A component of a record.
     *
     * @param annotations its annotations
     * @param type its type
     * @param name its name
     */
    record Component(List<JavaAnnotation> annotations, String type, String name) {
        String flatAnnotations() {
            return annotations.stream().map(JavaAnnotation::flat).collect(Collectors.joining(" "));
        }

        String flat() {
            return (annotations.isEmpty() ? "" : flatAnnotations() + " ") + type + " " + name;
        }

        boolean isFlat() {
            return annotations.stream().allMatch(a -> a.isFlat(INDENT.length()));
        }
    }

    JavaFile javadoc(String text) {
        javadoc = text;
        return this;
    }

    JavaFile add(JavaAnnotation annotation) {
        annotations.add(annotation);
        return this;
    }

    /** Imports a class; one of the same package or of java.lang needs none. */
    JavaFile use(String qualifiedName) {
        String owner = qualifiedName.substring(0, qualifiedName.lastIndexOf('.'));
        if (!owner.equals(packageName) && !owner.equals("java.lang")) {
            imports.add(qualifiedName);
        }
        return this;
    }

    /** The whole text of a package-info.java. */
    String packageInfo() {
        StringBuilder out = new StringBuilder(javadoc);
        appendAnnotations(out);
        out.append("package ").append(packageName).append(";\n");
        appendImports(out);
        return out.toString();
    }

    /** The whole text of the file of a record. */
    String record(String name, List<Component> components) {
        StringBuilder out = head();
        String start = "public record " + name + "(";
        String flat = components.stream().map(Component::flat).collect(Collectors.joining(", "));
        boolean block =
                components.stream().flatMap(c -> c.annotations().stream()).anyMatch(JavaAnnotation::hasBlock);
        if (!block && fits(start, components, flat)) {
            return out.append(start).append(flat).append(") {}\n").toString();
        }
        out.append(start).append('\n');
        if (!block && fits(INDENT, components, flat)) {
            return out.append(INDENT).append(flat).append(") {}\n").toString();
        }
        for (int i = 0; i < components.size(); i++) {
            boolean last = i == components.size() - 1;
            Component component = components.get(i);
            boolean apart = !isShort(component, last ? ") {}" : ",");
            if (apart && i > 0 && !out.toString().endsWith("\n\n")) {
                out.append('\n');
            }
            lines(component, apart, last ? ") {}" : ",")
                    .forEach(line -> out.append(line).append('\n'));
            if (apart && !last) {
                out.append('\n');
            }
        }
        return out.toString();
    }

    /** Whether the components are on one line; each may break between its annotations and its type, if not too late. */
    private static boolean fits(String start, List<Component> components, String flat) {
        if (!components.stream().allMatch(Component::isFlat)
                || start.length() + flat.length() + 4 > JavaAnnotation.WIDTH) {
            return false;
        }
        int column = start.length();
        for (Component component : components) {
            String own = component.flatAnnotations();
            if (!own.isEmpty() && column + own.length() > LAST_BREAK) {
                return false;
            }
            column += component.flat().length() + 2;
        }
        return true;
    }

    private static boolean isShort(Component component, String end) {
        String own = component.flatAnnotations();
        return own.isEmpty()
                || (component.isFlat()
                        && INDENT.length() + own.length() <= LAST_BREAK
                        && INDENT.length() + component.flat().length() + end.length() <= JavaAnnotation.WIDTH);
    }

    private static List<String> lines(Component component, boolean apart, String end) {
        String declaration = component.type() + " " + component.name() + end;
        List<String> lines = new ArrayList<>(List.of(INDENT));
        int width = INDENT.length() + component.flatAnnotations().length();
        if (component.annotations().isEmpty()) {
            return declaration(component, end);
        }
        if (apart && !(component.isFlat() && width <= JavaAnnotation.WIDTH)) {
            lines.clear();
            component.annotations().forEach(a -> lines.addAll(a.lines(INDENT.length(), 0)));
            lines.addAll(declaration(component, end));
            return lines;
        }
        for (int i = 0; i < component.annotations().size(); i++) {
            JavaAnnotation.append(lines, i == 0 ? "" : " ");
            component.annotations().get(i).flatTo(lines, INDENT.length());
        }
        if (apart) {
            lines.addAll(declaration(component, end));
        } else {
            JavaAnnotation.append(lines, " " + declaration);
        }
        return lines;
    }

    /** The type and the name, on two lines if one is too short for them. */
    private static List<String> declaration(Component component, String end) {
        String name = component.name() + end;
        String line = INDENT + component.type() + " " + name;
        return line.length() <= JavaAnnotation.WIDTH
                ? List.of(line)
                : List.of(INDENT + component.type(), INDENT + INDENT + name);
    }

    /**
     * The whole text of the file of an enum.
     *
     * @param constants the annotations and the name of each constant
     */
    String enumeration(String name, List<Component> constants) {
        StringBuilder out = head();
        out.append("public enum ").append(name).append(" {\n");
        for (int i = 0; i < constants.size(); i++) {
            constants
                    .get(i)
                    .annotations()
                    .forEach(a -> a.lines(4, 0).forEach(line -> out.append(line).append('\n')));
            out.append("    ").append(constants.get(i).name()).append(i == constants.size() - 1 ? "\n" : ",\n");
        }
        return out.append("}\n").toString();
    }

    private StringBuilder head() {
        StringBuilder out = new StringBuilder("package " + packageName + ";\n");
        appendImports(out);
        out.append('\n').append(javadoc);
        appendAnnotations(out);
        return out;
    }

    private void appendImports(StringBuilder out) {
        if (!imports.isEmpty()) {
            out.append('\n');
        }
        imports.forEach(name -> out.append("import ").append(name).append(";\n"));
    }

    private void appendAnnotations(StringBuilder out) {
        annotations.forEach(a -> a.lines(0, 0).forEach(line -> out.append(line).append('\n')));
    }
}
