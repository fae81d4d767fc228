package dev.squall.introspect;

import dev.squall.introspect.SuperuserObjects.Item;
import dev.squall.introspect.SuperuserObjects.Kind;
import dev.squall.schema.Column;
import dev.squall.schema.Constraint;
import dev.squall.schema.Domain;
import dev.squall.schema.Identifiers;
import dev.squall.schema.Index;
import dev.squall.schema.Partition;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.RawObject;
import dev.squall.schema.RowSecurity;
import dev.squall.schema.Schema;
import dev.squall.schema.Sequence;
import dev.squall.schema.Table;
import dev.squall.schema.View;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes what only a superuser can make, and what needs it, out of what was read: a migration runs as the owner of the
 * database. Each part that is taken out is named with its reason. Used by one thread.
 */
public final class SuperuserParts {

    private static final Pattern NATIVE = Pattern.compile("(?m)^ LANGUAGE (internal|c)$");
    private static final Pattern LEAKPROOF = Pattern.compile("(?m)^( .*)\\bLEAKPROOF ?");

    /**
     * How an item is found.
     *
     * @param member empty, or the part of the relation
     */
    private record Key(Kind kind, QualifiedName name, String member) {}

    private final Map<Key, Item> items = new HashMap<>();
    private final Map<String, Item> ids = new HashMap<>();
    private final List<String> lost = new ArrayList<>();

    private SuperuserParts(SuperuserObjects objects) {
        for (Item item : objects.items()) {
            items.put(new Key(item.kind(), item.name(), item.member()), item);
            ids.put(item.id(), item);
        }
    }

    /**
     * Asks which parts those are.
     *
     * @param connection in a transaction, which ends with an empty search path
     * @throws SQLException if the server refuses the query or the connection fails
     */
    public static SuperuserParts read(Connection connection) throws SQLException {
        return new SuperuserParts(SuperuserObjects.read(connection));
    }

    /** What was taken out so far, with the reasons. */
    public List<String> lost() {
        return List.copyOf(lost);
    }

    /** The rest of what was read. */
    public Introspection without(Introspection all) {
        Schema schema = all.schema();
        Schema.Builder rest = Schema.builder();
        schema.namespaces().forEach(rest::add);
        schema.extensions().forEach(rest::add);
        schema.enums().forEach(rest::add);
        schema.composites().forEach(rest::add);
        for (Domain domain : schema.domains()) {
            if (keepsId("domain " + Identifiers.quoteWhole(domain.name()))) {
                rest.add(domain);
            }
        }
        for (Sequence sequence : schema.sequences()) {
            if (keeps(Kind.RELATION, sequence.name(), "")) {
                rest.add(sequence);
            }
        }
        for (Table table : schema.tables()) {
            if (keeps(Kind.RELATION, table.name(), "")) {
                rest.add(rest(table));
            }
        }
        for (View view : schema.views()) {
            if (keeps(Kind.RELATION, view.name(), "")) {
                rest.add(rest(view));
            }
        }
        for (RawObject object : schema.rawObjects()) {
            if (keepsId(object.id())) {
                rest(object).ifPresent(rest::add);
            }
        }
        List<Unsupported> unsupported = new ArrayList<>();
        for (Unsupported property : all.unsupported()) {
            if (keepsId(property.toString())) {
                unsupported.add(property);
            }
        }
        return new Introspection(rest.build(), unsupported);
    }

    private Optional<RawObject> rest(RawObject object) {
        Matcher leakproof = LEAKPROOF.matcher(object.createSql());
        if (NATIVE.matcher(object.createSql()).find()) {
            lost.add(object.id() + ": only a superuser can make functions in the languages internal and c");
            return Optional.empty();
        }
        if (!leakproof.find()) {
            return Optional.of(object);
        }
        lost.add("leakproof " + object.id() + ": only a superuser can say so; the function itself is kept");
        String create = leakproof.replaceFirst("$1");
        return Optional.of(new RawObject(object.kind(), object.name(), create, object.dropSql(), object.early()));
    }

    /** The rest of the SQL for what the model cannot hold. */
    public OutsideModel without(OutsideModel all) {
        return new OutsideModel(all.pieces().stream()
                .filter(piece -> !ids.containsKey(piece.what().toString())
                        && !ids.containsKey(piece.object().id()))
                .toList());
    }

    private Table rest(Table table) {
        List<Partition> partitions = table.partitions().stream()
                .filter(p -> keeps(Kind.RELATION, p.name(), ""))
                .toList();
        List<RowSecurity.Policy> policies = table.rowSecurity().policies().stream()
                .filter(p -> keeps(Kind.POLICY, table.name(), p.name()))
                .toList();
        return new Table(
                table.name(),
                table.columns().stream().map(c -> rest(table, c)).toList(),
                table.primaryKey().filter(k -> keeps(table, k)),
                table.uniques().stream().filter(k -> keeps(table, k)).toList(),
                table.foreignKeys().stream().filter(k -> keeps(table, k)).toList(),
                table.checks().stream().filter(k -> keeps(table, k)).toList(),
                table.indexes().stream().filter(i -> keeps(table.name(), i)).toList(),
                table.exclusions().stream().filter(k -> keeps(table, k)).toList(),
                new RowSecurity(
                        table.rowSecurity().enabled(), table.rowSecurity().forced(), policies),
                table.partitioning(),
                partitions,
                table.options(),
                table.comment());
    }

    private View rest(View view) {
        return new View(
                view.name(),
                view.materialized(),
                view.sql(),
                view.columns(),
                view.options(),
                view.indexes().stream().filter(i -> keeps(view.name(), i)).toList(),
                view.comment());
    }

    private Column rest(Table table, Column column) {
        boolean computed =
                column.defaultSql().isPresent() || column.generatedSql().isPresent();
        if (!computed || keeps(Kind.DEFAULT, table.name(), column.name())) {
            return column;
        }
        return new Column(
                column.name(),
                column.type(),
                column.nullable(),
                Optional.empty(),
                column.identity(),
                Optional.empty(),
                false,
                column.collation(),
                column.comment());
    }

    private boolean keeps(Table table, Constraint constraint) {
        return keeps(Kind.CONSTRAINT, table.name(), constraint.name());
    }

    private boolean keeps(QualifiedName relation, Index index) {
        return keeps(Kind.INDEX, new QualifiedName(relation.schema(), index.name()), "");
    }

    private boolean keeps(Kind kind, QualifiedName name, String member) {
        return keeps(items.get(new Key(kind, name, member)));
    }

    private boolean keepsId(String id) {
        return keeps(ids.get(id));
    }

    private boolean keeps(@Nullable Item item) {
        if (item == null) {
            return true;
        }
        // a root says nothing of itself: it is among what the model cannot hold, which has a reason of its own
        if (item.reason().isEmpty()) {
            return true;
        }
        lost.add(item.id() + ": " + item.reason());
        return false;
    }
}
