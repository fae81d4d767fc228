package dev.squall.processor.model;

import dev.squall.processor.diagnostic.Origin;
import dev.squall.schema.DataType;
import java.util.List;
import java.util.Optional;

/**
 * What a schema package declares by itself.
 *
 * @param extensions its extensions
 * @param sequences its sequences
 * @param domains its domains
 * @param rawObjects what it declares as SQL
 */
public record PackageObjects(
        List<Extension> extensions, List<Sequence> sequences, List<Domain> domains, List<RawObject> rawObjects) {
    public PackageObjects {
        extensions = List.copyOf(extensions);
        sequences = List.copyOf(sequences);
        domains = List.copyOf(domains);
        rawObjects = List.copyOf(rawObjects);
    }

    /**
     * {@code @Extension}.
     *
     * @param name its name
     * @param schema where its objects are
     */
    public record Extension(Located<String> name, Optional<Located<String>> schema) {}

    /**
     * {@code @Sequence}.
     *
     * @param name its name
     * @param type the type of its values
     * @param options its options, as those of an identity
     * @param ownedBy the table and the column that own it, with a dot between them
     * @param renamedFrom its name in the last release
     * @param comment its comment
     */
    public record Sequence(
            Located<String> name,
            Located<DataType> type,
            IdentityDeclaration options,
            Optional<Located<String>> ownedBy,
            Optional<Located<String>> renamedFrom,
            Optional<String> comment) {}

    /**
     * {@code @Domain}.
     *
     * @param name its name
     * @param type the type below it
     * @param nullable whether it accepts NULL
     * @param defaultSql its default
     * @param collation its collation
     * @param checks its conditions
     * @param renamedFrom its name in the last release
     * @param comment its comment
     */
    public record Domain(
            Located<String> name,
            DataType type,
            boolean nullable,
            Optional<Located<String>> defaultSql,
            Optional<Located<String>> collation,
            List<DomainCheck> checks,
            Optional<Located<String>> renamedFrom,
            Optional<String> comment) {
        public Domain {
            checks = List.copyOf(checks);
        }
    }

    /**
     * A condition of a domain.
     *
     * @param name its name, if it is given
     * @param condition the SQL condition over VALUE
     * @param comment its comment
     */
    public record DomainCheck(Optional<Located<String>> name, Located<String> condition, Optional<String> comment) {}

    /**
     * {@code @RawSql}.
     *
     * @param kind what it is
     * @param name its full name
     * @param create the statement that makes it
     * @param drop the statement that removes it
     * @param early whether it is made before the tables
     * @param origin the annotation
     */
    public record RawObject(
            Located<String> kind,
            Located<String> name,
            Located<String> create,
            Located<String> drop,
            boolean early,
            Origin origin) {}
}
