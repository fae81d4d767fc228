package dev.squall.processor.read;

import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.model.SchemaPackage;
import java.util.function.Consumer;
import javax.lang.model.util.Elements;

/**
 * The types that the source declares for the tables of one package.
 *
 * @param enums its enums
 * @param composites its composite types
 */
record UserTypes(EnumReader enums, CompositeReader composites) {

    static UserTypes of(Elements elements, SchemaPackage owner, PackageSchemas schemas, Consumer<Problem> problems) {
        EnumReader enums = new EnumReader(elements, owner, schemas);
        return new UserTypes(enums, new CompositeReader(elements, owner, schemas, enums, problems));
    }
}
