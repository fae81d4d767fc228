package dev.squall.processor.migration;

import dev.squall.processor.diagnostic.Origin;
import dev.squall.processor.emit.PackageTables;
import dev.squall.processor.model.TableDeclaration;
import dev.squall.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Tables of earlier compiles. */
public final class EarlierTables {

    public Set<String> packageNames() {
        return Set.of();
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
        byPackage.forEach((name, declarations) -> {
            List<String> classes = new ArrayList<>();
            List<Origin> origins = new ArrayList<>();
            boolean visible = false;
            for (TableDeclaration declaration : declarations) {
                classes.add(declaration.tableClass().simpleName());
                origins.add(declaration.origin());
                visible |= declaration.visible();
            }
            result.add(new PackageTables(name, classes, visible, origins));
        });
        return result;
    }
}
