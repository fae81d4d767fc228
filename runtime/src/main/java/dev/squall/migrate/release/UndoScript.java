package dev.squall.migrate.release;

import dev.squall.schema.DesiredSchema;
import dev.squall.schema.Intents;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.Schema;
import dev.squall.schema.ddl.DdlWriter;
import dev.squall.schema.diff.Change;
import dev.squall.schema.diff.Diff;
import dev.squall.schema.diff.Hazard;
import dev.squall.schema.diff.LossPolicy;
import dev.squall.schema.diff.SchemaDiff;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The reverse of one release, for development databases: the plain, locking forms in one transaction.
 *
 * @param files the names of the files that it undoes, in order
 * @param forward what the release does
 * @param backward what leads back
 */
record UndoScript(List<String> files, Diff forward, Diff backward) {
    /** The start of the line that names the files. */
    static final String UNDOES = "-- squall:undoes ";

    static UndoScript of(Collection<String> files, Diff forward, Schema before, Schema after) {
        List<String> names = files.stream()
                .filter(file -> file.endsWith(".sql"))
                .map(MigrationDirectory::nameOf)
                .toList();
        Diff backward = SchemaDiff.between(after, new DesiredSchema(before, reverse(forward)), LossPolicy.ACCEPT);
        return new UndoScript(names, forward, backward);
    }

    /** Whether it makes the old schema again where there are no rows. */
    boolean leadsBack(Replay replay, Schema before) {
        try (Connection connection = replay.database().unpooledDataSource().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(text(true));
            connection.commit();
        } catch (SQLException e) {
            return false;
        }
        return replay.differencesTo(before).isEmpty();
    }

    /** The text of the file. */
    String text(boolean verified) {
        var text = new StringBuilder("-- Undoes one release on a development database; run by squall:undo only.\n");
        text.append(UNDOES).append(String.join(" ", files)).append('\n');
        if (!verified) {
            text.append("-- IRREVERSIBLE: these statements do not lead back; restore a backup, or reset.\n");
        }
        for (Change change : backward.changes()) {
            text.append('\n');
            for (String mark : marks(change)) {
                text.append("-- ").append(mark.replace('\n', ' ')).append('\n');
            }
            text.append(DdlWriter.script(DdlWriter.write(change)));
        }
        return text.toString();
    }

    private List<String> marks(Change change) {
        if (change.hazards().contains(Hazard.LOSES_DATA)) {
            return List.of("LOSES DATA: " + change.describe() + ": what was written since the release goes.");
        }
        boolean brought = change instanceof Change.AddColumn
                || change instanceof Change.CreateTable
                || change instanceof Change.ChangeType
                || change instanceof Change.RebuildEnum
                || change instanceof Change.AddLabel;
        String object = object(change);
        boolean lost = forward.changes().stream()
                .filter(step -> step.hazards().contains(Hazard.LOSES_DATA)
                        || step.hazards().contains(Hazard.TYPE_NARROWS))
                .anyMatch(step -> object(step).equals(object));
        return brought && lost
                ? List.of(
                        "IRREVERSIBLE: " + change.describe() + ": the data that the release dropped do not come back.")
                : List.of();
    }

    private static String object(Change change) {
        if (change instanceof Change.AddColumn add) {
            return add.table() + "." + add.column().name();
        } else if (change instanceof Change.DropColumn drop) {
            return drop.table() + "." + drop.column().name();
        } else if (change instanceof Change.ChangeType type) {
            return type.table() + "." + type.to().name();
        } else if (change instanceof Change.CreateTable create) {
            return create.table().name().toString();
        } else if (change instanceof Change.DropTable drop) {
            return drop.table().toString();
        } else if (change instanceof Change.RebuildEnum rebuild) {
            return "enum " + rebuild.type().name();
        } else if (change instanceof Change.AddLabel label) {
            return "enum " + label.type();
        }
        return change.describe();
    }

    /** The renames of the release, the other way round. */
    private static Intents reverse(Diff forward) {
        Intents.Builder intents = Intents.builder();
        Map<QualifiedName, QualifiedName> oldNames = new TreeMap<>();
        for (Change change : forward.changes()) {
            if (change instanceof Change.RenameTable rename) {
                intents.renameTable(rename.to(), rename.from());
                oldNames.put(rename.to(), rename.from());
            } else if (change instanceof Change.RenameEnum rename) {
                intents.renameEnum(rename.to(), rename.from());
                oldNames.put(rename.to(), rename.from());
            }
        }
        for (Change change : forward.changes()) {
            if (change instanceof Change.RenameColumn rename) {
                QualifiedName table = oldNames.getOrDefault(rename.table(), rename.table());
                intents.renameColumn(table, rename.to(), rename.from());
            } else if (change instanceof Change.RenameLabel rename) {
                QualifiedName type = oldNames.getOrDefault(rename.type(), rename.type());
                intents.renameLabel(type, rename.to(), rename.from());
            }
        }
        return intents.build();
    }
}
