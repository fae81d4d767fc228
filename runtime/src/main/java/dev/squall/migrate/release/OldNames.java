package dev.squall.migrate.release;

import dev.squall.schema.Intents;
import dev.squall.schema.Intents.Member;
import dev.squall.schema.Intents.ObjectId;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.diff.Change;
import dev.squall.schema.diff.Diff;
import dev.squall.schema.diff.ObjectChange;
import java.util.Map;
import java.util.TreeMap;

/** The names that what a release renames had before it; an object may get its new name by a way round. */
final class OldNames {
    static final OldNames NONE = new OldNames();

    private final Map<ObjectId, QualifiedName> objects = new TreeMap<>();
    private final Map<Member, String> columns = new TreeMap<>();
    private final Map<Member, String> attributes = new TreeMap<>();
    private final Map<Member, String> labels = new TreeMap<>();

    private OldNames() {}

    static OldNames of(Diff forward) {
        var names = new OldNames();
        forward.changes().forEach(names::note);
        return names;
    }

    private void note(Change change) {
        if (change instanceof Change.RenameTable rename) {
            renamed("table", rename.from(), rename.to());
        } else if (change instanceof Change.RenameEnum rename) {
            renamed("enum", rename.from(), rename.to());
        } else if (change instanceof Change.RenameSequence rename) {
            renamed("sequence", rename.from(), rename.to());
        } else if (change instanceof ObjectChange.RenameObject rename) {
            renamed(kind(rename.kind()), rename.from(), rename.to());
        } else if (change instanceof Change.RenameColumn rename) {
            renamed(columns, new Member(rename.table(), rename.from()), rename.to());
        } else if (change instanceof ObjectChange.RenameAttribute rename) {
            renamed(attributes, new Member(rename.type(), rename.from()), rename.to());
        } else if (change instanceof Change.RenameLabel rename) {
            renamed(labels, new Member(rename.type(), rename.from()), rename.to());
        }
    }

    private static String kind(String words) {
        return switch (words) {
            case "DOMAIN" -> "domain";
            case "TYPE" -> "composite type";
            default -> "view";
        };
    }

    private void renamed(String kind, QualifiedName from, QualifiedName to) {
        QualifiedName before = objects.remove(new ObjectId(kind, from));
        objects.put(new ObjectId(kind, to), before == null ? from : before);
    }

    private static void renamed(Map<Member, String> names, Member from, String to) {
        String before = names.remove(from);
        names.put(new Member(from.owner(), to), before == null ? from.name() : before);
    }

    QualifiedName of(String kind, QualifiedName name) {
        return objects.getOrDefault(new ObjectId(kind, name), name);
    }

    QualifiedName table(QualifiedName name) {
        return of("table", name);
    }

    Member column(QualifiedName table, String column) {
        return new Member(table(table), columns.getOrDefault(new Member(table, column), column));
    }

    Member attribute(QualifiedName type, String attribute) {
        return new Member(of("composite type", type), attributes.getOrDefault(new Member(type, attribute), attribute));
    }

    /** The renames the other way round. */
    Intents intents() {
        Intents.Builder intents = Intents.builder();
        objects.forEach((id, before) -> {
            if (id.kind().equals("table")) {
                intents.renameTable(id.name(), before);
            } else if (id.kind().equals("enum")) {
                intents.renameEnum(id.name(), before);
            } else {
                intents.renameObject(id.kind(), id.name(), before);
            }
        });
        columns.forEach((member, before) -> intents.renameColumn(table(member.owner()), member.name(), before));
        attributes.forEach(
                (member, before) -> intents.renameColumn(of("composite type", member.owner()), member.name(), before));
        labels.forEach((member, before) -> intents.renameLabel(of("enum", member.owner()), member.name(), before));
        return intents.build();
    }
}
