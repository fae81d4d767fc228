package dev.squall.schema.snapshot;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.squall.schema.DataType;
import dev.squall.schema.DesiredSchema;
import dev.squall.schema.EnumType;
import dev.squall.schema.Intents;
import dev.squall.schema.Namespace;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.Schema;
import dev.squall.schema.Sequence;
import dev.squall.schema.SequenceOptions;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads what {@link SnapshotWriter} wrote, and trusts nothing: the file is merged by git and edited by people.
 *
 * <p>Stateless and safe for use by several threads.
 */
public final class SnapshotReader {
    private static final JsonFactory JSON = new JsonFactory();

    private final String source;
    private final Schema.Builder schema = Schema.builder();
    private final Intents.Builder intents = Intents.builder();
    private final SortedMap<QualifiedName, TableLines> tables = new TreeMap<>();
    private final ObjectReader objects = new ObjectReader(schema);
    private final Set<Object> seen = new HashSet<>();

    private SnapshotReader(String source) {
        this.source = source;
    }

    /**
     * Reads a snapshot.
     *
     * @param text the content of the file
     * @param source the file's name, for messages
     * @throws SnapshotException if the text is truncated, was edited, or is of a newer format; the message says where
     */
    public static DesiredSchema read(String text, String source) {
        var reader = new SnapshotReader(source);
        try (JsonParser json = JSON.createParser(text)) {
            reader.document(json);
        } catch (IOException e) {
            throw new SnapshotException(source + " is not a whole snapshot: " + firstLine(e) + Fields.ADVICE, e);
        }
        reader.objects.end();
        reader.tables.values().forEach(table -> reader.schema.add(table.table()));
        return new DesiredSchema(reader.schema.build(), reader.intents.build());
    }

    /** The first line of the cause's message; the others repeat the text. */
    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    private void document(JsonParser json) throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT
                || !"squall".equals(json.nextFieldName())
                || json.nextToken() != JsonToken.VALUE_NUMBER_INT) {
            throw new SnapshotException(source + " is not a snapshot of Squall: it does not begin with {\"squall\":"
                    + SnapshotWriter.FORMAT + Fields.ADVICE);
        }
        if (json.getIntValue() > SnapshotWriter.FORMAT) {
            throw new SnapshotException(source + " has format " + json.getIntValue() + ", but this version of Squall "
                    + "reads up to " + SnapshotWriter.FORMAT + "; update Squall to the version that wrote it");
        }
        if (!"objects".equals(json.nextFieldName()) || json.nextToken() != JsonToken.START_ARRAY) {
            throw new SnapshotException(source + " has no list of objects" + Fields.ADVICE);
        }
        boolean ended = false;
        while (json.nextToken() == JsonToken.START_OBJECT) {
            Fields fields = Fields.read(json, source);
            if (ended) {
                throw fields.error("there is an object after the end");
            }
            ended = fields.flag("end");
            if (!ended) {
                object(fields);
            }
            fields.end();
        }
        if (!ended || json.nextToken() != JsonToken.END_OBJECT || json.nextToken() != null) {
            throw new SnapshotException(source + " does not end as a snapshot does" + Fields.ADVICE);
        }
    }

    private void object(Fields fields) {
        if (fields.has("in") && !fields.has("extension")) {
            QualifiedName name = fields.name("in");
            TableLines table = tables.get(name);
            if (table == null) {
                throw fields.error("the table " + name + " is not declared before its parts");
            }
            table.add(fields);
        } else if (fields.has("table")) {
            QualifiedName name = fields.name("table");
            if (tables.put(name, new TableLines(name, fields)) != null) {
                throw fields.error("the table " + name + " stands twice");
            }
        } else if (fields.has("enum")) {
            QualifiedName name = fields.name("enum");
            once(fields, name);
            schema.add(new EnumType(name, fields.texts("labels"), fields.optionalText("comment")));
        } else if (fields.has("sequence")) {
            sequence(fields);
        } else if (fields.has("schema")) {
            String name = fields.text("schema");
            once(fields, name);
            schema.add(new Namespace(name, fields.optionalText("comment")));
        } else {
            String read = objects.read(fields);
            if (read.isEmpty()) {
                intent(fields);
            } else {
                once(fields, read);
            }
        }
    }

    private void once(Fields fields, Object key) {
        if (!seen.add(key)) {
            throw fields.error(key + " stands twice");
        }
    }

    private void sequence(Fields fields) {
        QualifiedName name = fields.name("sequence");
        once(fields, name);
        schema.add(new Sequence(
                name,
                type(fields),
                options(fields),
                fields.has("ownedBy") ? Optional.of(owner(fields.member("ownedBy"))) : Optional.empty(),
                fields.optionalText("comment")));
    }

    private static Sequence.Owner owner(Intents.Member member) {
        return new Sequence.Owner(member.owner(), member.name());
    }

    static DataType type(Fields fields) {
        String text = fields.text("type");
        try {
            return DataType.parse(text);
        } catch (IllegalArgumentException e) {
            throw fields.error(firstLine(e));
        }
    }

    static SequenceOptions options(Fields fields) {
        return new SequenceOptions(
                fields.number("start"),
                fields.number("increment"),
                fields.number("minValue"),
                fields.number("maxValue"),
                fields.number("cache"),
                fields.flag("cycle"));
    }

    private void intent(Fields fields) {
        if (fields.has("renamedTable")) {
            intents.renameTable(fields.name("from"), fields.name("renamedTable"));
        } else if (fields.has("renamedEnum")) {
            intents.renameEnum(fields.name("from"), fields.name("renamedEnum"));
        } else if (fields.has("renamedColumn")) {
            Intents.Member column = fields.member("renamedColumn");
            intents.renameColumn(column.owner(), fields.text("from"), column.name());
        } else if (fields.has("renamedLabel")) {
            Intents.Member label = fields.member("renamedLabel");
            intents.renameLabel(label.owner(), fields.text("from"), label.name());
        } else if (fields.has("droppedTable")) {
            intents.dropTable(fields.name("droppedTable"), fields.flag("lossy"));
        } else if (fields.has("droppedEnum")) {
            intents.dropEnum(fields.name("droppedEnum"));
        } else if (fields.has("droppedColumn")) {
            Intents.Member column = fields.member("droppedColumn");
            intents.dropColumn(column.owner(), column.name(), fields.flag("lossy"));
        } else if (fields.has("droppedLabel")) {
            Intents.Member label = fields.member("droppedLabel");
            intents.dropLabel(label.owner(), label.name(), fields.text("mapTo"));
        } else {
            conversion(fields);
        }
    }

    private void conversion(Fields fields) {
        if (fields.has("conversion")) {
            Intents.Member column = fields.member("conversion");
            intents.convert(column.owner(), column.name(), fields.text("sql"));
        } else if (fields.has("backfill")) {
            Intents.Member column = fields.member("backfill");
            intents.backfill(column.owner(), column.name(), fields.text("sql"));
        } else if (fields.has("droppedObject")) {
            String[] object = fields.text("droppedObject").split(" ", 2);
            intents.dropObject(object[0], object[object.length - 1]);
        } else if (fields.has("renamedObject")) {
            intents.renameObject(fields.text("kind"), fields.name("from"), fields.name("renamedObject"));
        } else if (fields.has("allowed")) {
            intents.allow(fields.text("allowed"), fields.text("hazard"));
        } else if (fields.has("offline")) {
            intents.offline(fields.name("offline"));
        } else {
            throw fields.error("the object is of no known kind");
        }
    }
}
