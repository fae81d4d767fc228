package dev.squall.processor.migration;

import dev.squall.processor.model.TableModel;
import dev.squall.schema.CompositeType;
import dev.squall.schema.DesiredSchema;
import dev.squall.schema.EnumType;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.Schema;
import dev.squall.schema.Table;
import dev.squall.schema.View;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one record contributes to the schema, as it is kept in the class output for compiles that do not see the record.
 *
 * <p>It is never made from a class file again: javac 17 loses {@code @Nullable} there.
 *
 * @param record the record's full name
 * @param desired the record's table and enum types, and what it says about the last release
 */
public record Fragment(String record, DesiredSchema desired) {

    /** The fragment of a table of this compile. */
    static Fragment of(TableModel table) {
        return new Fragment(
                table.declaration().type().qualifiedName(), new DesiredSchema(table.part(), table.intents()));
    }

    /** The file of a record's fragment. */
    static String path(String record) {
        return "META-INF/squall/tables/" + record + ".json";
    }

    /** The names of its table or view. */
    List<QualifiedName> relations() {
        return Stream.concat(
                        desired.schema().tables().stream().map(Table::name),
                        desired.schema().views().stream().map(View::name))
                .toList();
    }

    /**
     * The fragment with shared types as others declare them now, empty if nothing is different: a record that is not
     * compiled again would go on with what an enum was when it was.
     */
    Optional<Fragment> withTypes(Map<QualifiedName, EnumType> enums, Map<QualifiedName, CompositeType> composites) {
        Schema schema = desired.schema();
        boolean same = schema.enums().stream().allMatch(e -> e.equals(enums.getOrDefault(e.name(), e)))
                && schema.composites().stream().allMatch(c -> c.equals(composites.getOrDefault(c.name(), c)));
        if (same) {
            return Optional.empty();
        }
        Schema.Builder changed = Schema.builder();
        schema.namespaces().forEach(changed::add);
        schema.tables().forEach(changed::add);
        schema.views().forEach(changed::add);
        schema.enums().forEach(e -> changed.add(enums.getOrDefault(e.name(), e)));
        schema.composites().forEach(c -> changed.add(composites.getOrDefault(c.name(), c)));
        return Optional.of(new Fragment(record, new DesiredSchema(changed.build(), desired.intents())));
    }

    String packageName() {
        return record.substring(0, record.lastIndexOf('.'));
    }

    /** The simple name of the class that is generated for the table. */
    String tableClass() {
        return record.substring(record.lastIndexOf('.') + 1) + "Table";
    }
}
