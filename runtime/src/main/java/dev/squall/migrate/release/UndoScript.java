package dev.squall.migrate.release;

import dev.squall.schema.DesiredSchema;
import dev.squall.schema.Intents.Member;
import dev.squall.schema.Schema;
import dev.squall.schema.ddl.DdlWriter;
import dev.squall.schema.diff.Change;
import dev.squall.schema.diff.Diff;
import dev.squall.schema.diff.Hazard;
import dev.squall.schema.diff.LossPolicy;
import dev.squall.schema.diff.ObjectChange;
import dev.squall.schema.diff.SchemaDiff;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;

/**
 * The reverse of one release, for development databases: the plain, locking forms in one transaction.
 *
 * @param files the names of the files that it undoes, in order
 * @param forward what the release does
 * @param backward what leads back
 * @param oldNames the names before the release of what it renames
 */
record UndoScript(List<String> files, Diff forward, Diff backward, OldNames oldNames) {
    /** The start of the line that names the files. */
    static final String UNDOES = "-- squall:undoes ";

    static UndoScript of(Collection<String> files, Diff forward, Schema before, Schema after) {
        List<String> names = files.stream()
                .filter(file -> file.endsWith(".sql"))
                .map(MigrationDirectory::nameOf)
                .toList();
        OldNames oldNames = OldNames.of(forward);
        Diff backward = SchemaDiff.between(after, new DesiredSchema(before, oldNames.intents()), LossPolicy.ACCEPT);
        return new UndoScript(names, forward, backward, oldNames);
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
        if (change instanceof Change.DropNotNull drop && isFilled(drop)) {
            return List.of("IRREVERSIBLE: " + change.describe() + ": the values that the release filled in stay.");
        }
        boolean brought = change instanceof Change.AddColumn
                || change instanceof Change.CreateTable
                || change instanceof Change.CreateSequence
                || change instanceof Change.ChangeType
                || change instanceof Change.RebuildEnum
                || change instanceof Change.AddLabel
                || change instanceof ObjectChange.AddAttribute;
        String object = object(change, OldNames.NONE);
        boolean lost = forward.changes().stream()
                .filter(UndoScript::loses)
                .anyMatch(step -> object(step, oldNames).equals(object));
        return brought && lost
                ? List.of(
                        "IRREVERSIBLE: " + change.describe() + ": the data that the release dropped do not come back.")
                : List.of();
    }

    private static boolean loses(Change step) {
        return step.hazards().contains(Hazard.LOSES_DATA)
                || step.hazards().contains(Hazard.TYPE_NARROWS)
                || step instanceof Change.DropSequence
                || (step instanceof Change.ChangeType type && type.using().isPresent());
    }

    private boolean isFilled(Change.DropNotNull drop) {
        var member = new Member(drop.table(), drop.column());
        return forward.changes().stream()
                .anyMatch(step -> step instanceof Change.SetNotNull set
                        && set.backfill().isPresent()
                        && oldNames.column(set.table(), set.column()).equals(member));
    }

    /** What a step is about, by the names before the release. */
    private static String object(Change change, OldNames names) {
        if (change instanceof Change.AddColumn add) {
            return names.column(add.table(), add.column().name()).toString();
        } else if (change instanceof Change.DropColumn drop) {
            return names.column(drop.table(), drop.column().name()).toString();
        } else if (change instanceof Change.ChangeType type) {
            return names.column(type.table(), type.to().name()).toString();
        } else if (change instanceof Change.CreateTable create) {
            return names.table(create.table().name()).toString();
        } else if (change instanceof Change.DropTable drop) {
            return names.table(drop.table()).toString();
        } else if (change instanceof Change.RebuildEnum rebuild) {
            return "enum " + names.of("enum", rebuild.type().name());
        } else if (change instanceof Change.AddLabel label) {
            return "enum " + names.of("enum", label.type());
        } else if (change instanceof Change.CreateSequence create) {
            return "sequence " + create.sequence().name();
        } else if (change instanceof Change.DropSequence drop) {
            return "sequence " + names.of("sequence", drop.name());
        } else if (change instanceof ObjectChange.AddAttribute add) {
            return names.attribute(add.type(), add.attribute().name()).toString();
        } else if (change instanceof ObjectChange.DropAttribute drop) {
            return names.attribute(drop.type(), drop.attribute()).toString();
        }
        return change.describe();
    }
}
