package dev.squall.processor.migration;

import dev.squall.processor.model.TableModel;
import dev.squall.schema.DesiredSchema;

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

    String packageName() {
        return record.substring(0, record.lastIndexOf('.'));
    }

    /** The simple name of the class that is generated for the table. */
    String tableClass() {
        return record.substring(record.lastIndexOf('.') + 1) + "Table";
    }
}
