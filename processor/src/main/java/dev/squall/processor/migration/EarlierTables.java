package dev.squall.processor.migration;

import dev.squall.processor.diagnostic.Code;
import dev.squall.processor.diagnostic.Origin;
import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.model.Declarations;
import dev.squall.processor.model.PackageTables;
import dev.squall.processor.model.TableDeclaration;
import dev.squall.processor.model.TableModel;
import dev.squall.processor.read.Rounds;
import dev.squall.schema.Table;
import dev.squall.schema.snapshot.SnapshotException;
import dev.squall.schema.snapshot.SnapshotReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The tables of earlier compiles that this one does not see: incremental builds compile some files only. They count as
 * long as their class can be found and is still annotated; that one cannot be found proves nothing.
 */
public final class EarlierTables {

    /** Names the records that have a fragment, because a Filer cannot list a directory. */
    static final String INDEX = "META-INF/squall/tables/index";

    private final OutputFiles files;
    private final boolean ignored;
    private final Rounds rounds;
    private final Consumer<Problem> problems;
    private @Nullable List<Fragment> fragments;

    /** Reads through the given files when first asked. */
    public EarlierTables(OutputFiles files, MigrationOptions options, Rounds rounds, Consumer<Problem> problems) {
        this.files = files;
        this.ignored = options.closedWorld();
        this.rounds = rounds;
        this.problems = problems;
    }

    /** The packages of the earlier tables; what they acknowledge still holds. */
    public Set<String> packageNames() {
        Set<String> names = new TreeSet<>();
        present().forEach(fragment -> names.add(fragment.packageName()));
        return names;
    }

    /** The full names of the earlier tables' records. */
    public Set<String> recordNames() {
        Set<String> names = new TreeSet<>();
        present().forEach(fragment -> names.add(fragment.record()));
        return names;
    }

    /** The fragments of tables that are still there and not compiled again. */
    List<Fragment> present() {
        Set<String> compiled = rounds.records();
        return all().stream()
                .filter(f -> !compiled.contains(f.record()) && rounds.isTable(f.record()))
                .toList();
    }

    /** The records that the index goes on naming, whether their class can be found or not. */
    Set<String> indexed() {
        Set<String> names = new TreeSet<>();
        all().forEach(fragment -> names.add(fragment.record()));
        return names;
    }

    /** Tables of this compile whose name an earlier table has. */
    public List<Problem> conflicts(Declarations declarations) {
        List<Problem> conflicts = new ArrayList<>();
        for (Fragment fragment : present()) {
            for (Table table : fragment.desired().schema().tables()) {
                declarations.tables().stream()
                        .filter(t -> t.name().equals(table.name()))
                        .forEach(t -> conflicts.add(Problem.of(
                                Code.TABLE_NAME_TAKEN,
                                t.nameOrigin(),
                                t.name(),
                                fragment.record(),
                                t.type().qualifiedName())));
            }
        }
        return conflicts;
    }

    /** The tables of each package that has a table in this compile, with those of earlier compiles. */
    public List<PackageTables> packages(List<TableModel> tables) {
        SortedMap<String, List<TableDeclaration>> byPackage = new TreeMap<>();
        for (TableModel table : tables) {
            TableDeclaration declaration = table.declaration();
            byPackage
                    .computeIfAbsent(declaration.type().packageName(), name -> new ArrayList<>())
                    .add(declaration);
        }
        List<PackageTables> result = new ArrayList<>();
        byPackage.forEach((name, declarations) -> result.add(packageTables(name, declarations)));
        return result;
    }

    private PackageTables packageTables(String name, List<TableDeclaration> declarations) {
        List<Fragment> others =
                present().stream().filter(f -> f.packageName().equals(name)).toList();
        List<String> classes = new ArrayList<>();
        declarations.forEach(d -> classes.add(d.tableClass().simpleName()));
        others.forEach(f -> classes.add(f.tableClass()));
        boolean visible = declarations.stream().anyMatch(TableDeclaration::visible)
                || others.stream().anyMatch(f -> rounds.isPublic(f.record()));
        List<Origin> origins =
                declarations.stream().map(TableDeclaration::origin).toList();
        return new PackageTables(name, classes, visible, origins);
    }

    private List<Fragment> all() {
        List<Fragment> known = fragments;
        if (known == null) {
            known = ignored ? List.of() : readAll();
            fragments = known;
        }
        return known;
    }

    private List<Fragment> readAll() {
        List<Fragment> found = new ArrayList<>();
        String index = files.read(INDEX).orElse("");
        index.lines()
                .filter(line -> !line.isBlank())
                .forEach(record -> read(record).ifPresent(found::add));
        return List.copyOf(found);
    }

    private Optional<Fragment> read(String record) {
        String path = Fragment.path(record);
        Optional<String> text = files.read(path);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Fragment(record, SnapshotReader.read(text.get(), path)));
        } catch (SnapshotException e) {
            problems.accept(Problem.of(Code.FRAGMENT_UNREADABLE, Origin.NOWHERE, path));
            return Optional.empty();
        }
    }
}
