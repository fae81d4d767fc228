package dev.squall.processor.migration;

import dev.squall.processor.diagnostic.Origin;
import dev.squall.processor.model.ShapeDeclaration;
import dev.squall.processor.read.Rounds;
import dev.squall.processor.shape.PackageShapes;
import dev.squall.processor.shape.ShapeModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The shapes of earlier compiles that this one does not see, so that the constants of a package stay together. */
public final class EarlierShapes {

    /** One line per shape: its record, its package, the simple name of its generated class, and if that is public. */
    static final String INDEX = "META-INF/squall/shapes/index";

    private final OutputFiles files;
    private final boolean ignored;
    private final Rounds rounds;

    /** Reads through the given files when first asked. */
    public EarlierShapes(OutputFiles files, MigrationOptions options, Rounds rounds) {
        this.files = files;
        this.ignored = options.closedWorld();
        this.rounds = rounds;
    }

    /** The shapes of each package that has one in this compile, with those of earlier compiles. */
    public List<PackageShapes> packages(List<ShapeModel> shapes) {
        SortedMap<String, List<ShapeDeclaration>> byPackage = new TreeMap<>();
        for (ShapeModel shape : shapes) {
            ShapeDeclaration declaration = shape.declaration();
            byPackage
                    .computeIfAbsent(declaration.type().packageName(), name -> new ArrayList<>())
                    .add(declaration);
        }
        List<Entry> earlier = earlier().stream()
                .filter(entry -> !rounds.shapes().contains(entry.record()) && rounds.isShape(entry.record()))
                .toList();
        List<PackageShapes> result = new ArrayList<>();
        byPackage.forEach((name, declarations) -> result.add(packageShapes(name, declarations, earlier)));
        return result;
    }

    private PackageShapes packageShapes(String name, List<ShapeDeclaration> declarations, List<Entry> earlier) {
        List<Entry> others =
                earlier.stream().filter(e -> e.packageName().equals(name)).toList();
        List<String> classes = new ArrayList<>();
        declarations.forEach(d -> classes.add(d.shapeClass().simpleName()));
        others.forEach(e -> classes.add(e.shapeClass()));
        boolean visible = declarations.stream().anyMatch(ShapeDeclaration::visible)
                || others.stream().anyMatch(Entry::visible);
        List<Origin> origins =
                declarations.stream().map(ShapeDeclaration::origin).toList();
        return new PackageShapes(name, classes, visible, origins);
    }

    /** Writes which shapes there are, for compiles to come. */
    public void write(List<ShapeModel> shapes) {
        Set<String> lines = new TreeSet<>();
        Set<String> compiled = rounds.shapes();
        earlier().stream().filter(e -> !compiled.contains(e.record())).forEach(e -> lines.add(e.line()));
        shapes.forEach(shape -> lines.add(Entry.of(shape.declaration()).line()));
        if (!lines.isEmpty()) {
            files.write(INDEX, String.join("\n", lines) + "\n");
        }
    }

    private List<Entry> earlier() {
        return ignored
                ? List.of()
                : files.read(INDEX).orElse("").lines().flatMap(Entry::parse).toList();
    }

    /**
     * A line of the index.
     *
     * @param record the record's full name
     * @param packageName its package
     * @param shapeClass the simple name of its generated class
     * @param visible whether that is public
     */
    private record Entry(String record, String packageName, String shapeClass, boolean visible) {

        static Entry of(ShapeDeclaration shape) {
            return new Entry(
                    shape.type().qualifiedName(),
                    shape.type().packageName(),
                    shape.shapeClass().simpleName(),
                    shape.visible());
        }

        static Stream<Entry> parse(String line) {
            String[] words = line.split(" ", -1);
            return words.length == 4
                    ? Stream.of(new Entry(words[0], words[1], words[2], words[3].equals("public")))
                    : Stream.empty();
        }

        String line() {
            return String.join(" ", record, packageName, shapeClass, visible ? "public" : "package");
        }
    }
}
