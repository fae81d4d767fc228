package dev.squall.processor.migration;

import dev.squall.processor.diagnostic.Code;
import dev.squall.processor.diagnostic.Origin;
import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.model.PackageMapping;
import dev.squall.processor.model.SchemaPackage;
import dev.squall.processor.read.Rounds;
import dev.squall.schema.DesiredSchema;
import dev.squall.schema.Intents;
import dev.squall.schema.Schema;
import dev.squall.schema.snapshot.SnapshotWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The packages of earlier compiles: their PostgreSQL schemas and what they declare beside tables. It counts where this
 * compile does not see the {@code package-info}: neither its source nor its class file.
 */
public final class EarlierPackages {

    private static final String FOLDER = "META-INF/squall/packages/";

    /** Has a line for each package: its name and its PostgreSQL schema. */
    private static final String INDEX = FOLDER + "index";

    private final OutputFiles files;
    private final FragmentFiles fragments;
    private final boolean ignored;
    private final Rounds rounds;
    private @Nullable SortedMap<String, String> known;

    /** Reads through the given files when first asked. */
    public EarlierPackages(OutputFiles files, MigrationOptions options, Rounds rounds, Consumer<Problem> problems) {
        this.files = files;
        this.fragments = new FragmentFiles(files, problems);
        this.ignored = options.closedWorld();
        this.rounds = rounds;
    }

    /** The names of all packages of earlier compiles. */
    public Set<String> names() {
        return known().keySet();
    }

    /** The PostgreSQL schemas of those that this compile does not see, by their names. */
    public Map<String, String> unseen() {
        SortedMap<String, String> unseen = new TreeMap<>(known());
        unseen.keySet().removeIf(rounds::isPackageSeen);
        return unseen;
    }

    /** What all packages declare, by those that are seen and by what earlier compiles left of the others. */
    List<DesiredSchema> declared(List<SchemaPackage> packages) {
        List<DesiredSchema> all = new ArrayList<>();
        unseen().keySet().forEach(name -> fragments.read(path(name)).ifPresent(all::add));
        all.add(PackageMapping.of(seen(packages)));
        return all;
    }

    /** What earlier compiles left of all packages. */
    Stream<Schema> schemas() {
        return known().keySet().stream()
                .flatMap(name -> fragments.read(path(name)).stream())
                .map(DesiredSchema::schema);
    }

    /** Says that a package is taken from an earlier compile. */
    void report(Consumer<Problem> notes) {
        unseen().forEach((name, schema) ->
                notes.accept(Problem.of(Code.PACKAGE_NOT_COMPILED, Origin.NOWHERE, name, schema)));
    }

    /** Keeps what the packages of this compile declare for later ones. */
    void write(List<SchemaPackage> packages) {
        SortedMap<String, String> index = new TreeMap<>(unseen());
        for (SchemaPackage owner : seen(packages)) {
            DesiredSchema declared = PackageMapping.of(List.of(owner));
            boolean nothing = declared.schema().equals(Schema.EMPTY)
                    && declared.intents().equals(Intents.builder().build());
            if (owner.declared().isPresent() || !nothing) {
                index.put(owner.name(), owner.schema());
                files.write(path(owner.name()), SnapshotWriter.write(declared));
            }
        }
        if (!index.isEmpty() || !known().isEmpty()) {
            StringBuilder text = new StringBuilder();
            index.forEach((name, schema) ->
                    text.append(name).append(' ').append(schema).append('\n'));
            files.write(INDEX, text.toString());
        }
    }

    private List<SchemaPackage> seen(List<SchemaPackage> packages) {
        return packages.stream().filter(p -> rounds.isPackageSeen(p.name())).toList();
    }

    private SortedMap<String, String> known() {
        SortedMap<String, String> all = known;
        if (all == null) {
            all = new TreeMap<>();
            for (String line : ignored ? List.<String>of() : fragments.index(INDEX)) {
                int space = line.indexOf(' ');
                if (space > 0) {
                    all.put(line.substring(0, space), line.substring(space + 1));
                }
            }
            known = all;
        }
        return all;
    }

    private static String path(String name) {
        return FOLDER + name + ".json";
    }
}
