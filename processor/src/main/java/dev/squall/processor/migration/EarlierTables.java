package dev.squall.processor.migration;

import dev.squall.processor.diagnostic.Code;
import dev.squall.processor.diagnostic.Origin;
import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.model.Declarations;
import dev.squall.processor.model.PackageTables;
import dev.squall.processor.model.TableDeclaration;
import dev.squall.processor.model.TableModel;
import dev.squall.processor.read.Rounds;
import dev.squall.schema.CompositeType;
import dev.squall.schema.EnumType;
import dev.squall.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private final FragmentFiles files;
    private final boolean ignored;
    private final Rounds rounds;
    private @Nullable List<Fragment> fragments;

    /** Reads through the given files when first asked. */
    public EarlierTables(OutputFiles files, MigrationOptions options, Rounds rounds, Consumer<Problem> problems) {
        this.files = new FragmentFiles(files, problems);
        this.ignored = options.closedWorld();
        this.rounds = rounds;
    }

    /** Whether it is known that no earlier compile left anything. */
    boolean isEmpty() {
        return !ignored && all().isEmpty();
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
        return kept().stream().filter(this::isPresent).toList();
    }

    /** The fragments that stay as they are or nearly so, whether the class of their record can be found or not. */
    List<Fragment> kept() {
        Set<String> compiled = rounds.records();
        return all().stream().filter(f -> !compiled.contains(f.record())).toList();
    }

    /** Whether the record of a fragment is still there and is still a table or view. */
    boolean isPresent(Fragment fragment) {
        return rounds.isTable(fragment.record());
    }

    /** The declarations with the comments of types that are not in the source: class files have no Javadoc. */
    public Declarations withComments(Declarations read) {
        Map<QualifiedName, EnumType> enums = new HashMap<>();
        Map<QualifiedName, CompositeType> composites = new HashMap<>();
        for (Fragment fragment : all()) {
            fragment.desired().schema().enums().forEach(e -> enums.put(e.name(), e));
            fragment.desired().schema().composites().forEach(c -> composites.put(c.name(), c));
        }
        return new Declarations(
                read.tables(),
                read.shapes(),
                read.compiled(),
                read.enums().stream()
                        .map(e -> rounds.isSource(e.type()) || !enums.containsKey(e.name())
                                ? e
                                : e.withComment(enums.get(e.name()).comment()))
                        .toList(),
                read.composites().stream()
                        .map(c -> rounds.isSource(c.type()) || !composites.containsKey(c.name())
                                ? c
                                : c.withComments(composites.get(c.name())))
                        .toList(),
                read.packages(),
                read.sourceTypes());
    }

    /** Tables of this compile whose name an earlier table has. */
    public List<Problem> conflicts(Declarations declarations) {
        List<Problem> conflicts = new ArrayList<>();
        for (Fragment fragment : present()) {
            for (QualifiedName name : fragment.relations()) {
                declarations.tables().stream()
                        .filter(t -> t.name().equals(name))
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
        for (String record : files.index(INDEX)) {
            files.read(Fragment.path(record)).ifPresent(desired -> found.add(new Fragment(record, desired)));
        }
        return List.copyOf(found);
    }
}
