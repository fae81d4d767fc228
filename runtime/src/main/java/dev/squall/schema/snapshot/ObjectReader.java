package dev.squall.schema.snapshot;

import dev.squall.schema.CheckConstraint;
import dev.squall.schema.CompositeType;
import dev.squall.schema.Domain;
import dev.squall.schema.Extension;
import dev.squall.schema.Index;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.RawObject;
import dev.squall.schema.Schema;
import dev.squall.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the lines of {@link ObjectWriter} that are no parts of tables. */
final class ObjectReader {
    private final SortedMap<QualifiedName, Domain> domains = new TreeMap<>();
    private final SortedMap<QualifiedName, View> views = new TreeMap<>();
    private final Schema.Builder schema;

    ObjectReader(Schema.Builder schema) {
        this.schema = schema;
    }

    /** Adds the domains and views, which have several lines. */
    void end() {
        domains.values().forEach(schema::add);
        views.values().forEach(schema::add);
    }

    /** What the line is about, so that none stands twice; empty for a line of another kind. */
    String read(Fields fields) {
        if (fields.has("extension")) {
            String name = fields.text("extension");
            schema.add(new Extension(name, fields.optionalText("in")));
            return "extension " + name;
        }
        if (fields.has("domain")) {
            return domain(fields);
        }
        if (fields.has("ofDomain")) {
            return check(fields);
        }
        if (fields.has("composite")) {
            return composite(fields);
        }
        if (fields.has("view")) {
            return view(fields);
        }
        if (fields.has("ofView")) {
            return index(fields);
        }
        return fields.has("raw") ? raw(fields) : "";
    }

    private String domain(Fields fields) {
        QualifiedName name = fields.name("domain");
        domains.put(
                name,
                new Domain(
                        name,
                        SnapshotReader.type(fields),
                        fields.flag("nullable"),
                        fields.optionalText("default"),
                        fields.optionalName("collation"),
                        List.of(),
                        fields.optionalText("comment")));
        return "type " + name;
    }

    private String check(Fields fields) {
        QualifiedName name = fields.name("ofDomain");
        Domain domain = domains.get(name);
        if (domain == null) {
            throw fields.error("the domain " + name + " is not declared before its parts");
        }
        List<CheckConstraint> checks = new ArrayList<>(domain.checks());
        CheckConstraint check = TableLines.check(fields.text("check"), fields);
        checks.add(check);
        domains.put(
                name,
                new Domain(
                        name,
                        domain.type(),
                        domain.nullable(),
                        domain.defaultSql(),
                        domain.collation(),
                        checks,
                        domain.comment()));
        return "check " + check.name() + " of domain " + name;
    }

    private String composite(Fields fields) {
        QualifiedName name = fields.name("composite");
        List<CompositeType.Attribute> attributes = new ArrayList<>();
        for (Fields attribute : fields.objects("attributes")) {
            attributes.add(new CompositeType.Attribute(
                    attribute.text("attribute"),
                    SnapshotReader.type(attribute),
                    attribute.optionalName("collation"),
                    attribute.optionalText("comment")));
            attribute.end();
        }
        schema.add(new CompositeType(name, attributes, fields.optionalText("comment")));
        return "type " + name;
    }

    private String view(Fields fields) {
        QualifiedName name = fields.name("view");
        List<View.ViewColumn> columns = new ArrayList<>();
        for (Fields column : fields.objects("columns")) {
            columns.add(new View.ViewColumn(
                    column.text("column"), SnapshotReader.type(column), column.optionalText("comment")));
            column.end();
        }
        views.put(
                name,
                new View(
                        name,
                        fields.flag("materialized"),
                        fields.text("sql"),
                        columns,
                        fields.map("with"),
                        List.of(),
                        fields.optionalText("comment")));
        return "view " + name;
    }

    private String index(Fields fields) {
        QualifiedName name = fields.name("ofView");
        View view = views.get(name);
        if (view == null) {
            throw fields.error("the view " + name + " is not declared before its parts");
        }
        List<Index> indexes = new ArrayList<>(view.indexes());
        Index index = TableLines.index(fields.text("index"), fields);
        indexes.add(index);
        views.put(
                name,
                new View(
                        name,
                        view.materialized(),
                        view.sql(),
                        view.columns(),
                        view.options(),
                        indexes,
                        view.comment()));
        return "index " + index.name() + " of view " + name;
    }

    private String raw(Fields fields) {
        var object = new RawObject(
                fields.text("raw"),
                fields.text("name"),
                fields.text("create"),
                fields.text("drop"),
                fields.flag("early"));
        if (!fields.text("hash").equals(object.hash())) {
            throw fields.error("the hash of " + object.id() + " does not match its statement");
        }
        schema.add(object);
        return object.id();
    }
}
