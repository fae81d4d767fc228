package dev.squall.processor.model;

import dev.squall.processor.diagnostic.Origin;
import dev.squall.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/**
 * A Java enum that a column has.
 *
 * @param type the enum
 * @param codec the class that is generated for it
 * @param visible whether it is public
 * @param name the PostgreSQL type's name
 * @param nameOrigin where the name is written
 * @param labels its labels in order
 * @param changes what it says about the last release
 * @param comment its Javadoc
 * @param origin the enum
 */
public record EnumDeclaration(
        JavaType type,
        JavaType codec,
        boolean visible,
        QualifiedName name,
        Origin nameOrigin,
        List<Label> labels,
        Changes changes,
        Optional<String> comment,
        Origin origin) {

    public EnumDeclaration {
        labels = List.copyOf(labels);
    }

    /** The same with another comment. */
    public EnumDeclaration withComment(Optional<String> other) {
        return new EnumDeclaration(type, codec, visible, name, nameOrigin, labels, changes, other, origin);
    }

    /** The labels' texts. */
    public List<String> labelTexts() {
        return labels.stream().map(l -> l.text().value()).toList();
    }

    /**
     * A constant.
     *
     * @param constant its Java name
     * @param text its label
     * @param renamedFrom its label in the last release
     */
    public record Label(String constant, Located<String> text, Optional<Located<String>> renamedFrom) {}

    /**
     * What the enum says about the last release.
     *
     * @param renamedFrom the type's name then
     * @param dropped labels that go
     */
    public record Changes(Optional<Located<String>> renamedFrom, List<DroppedLabel> dropped) {
        public Changes {
            dropped = List.copyOf(dropped);
        }
    }

    /**
     * {@code @DroppedValue}.
     *
     * @param label the label that goes
     * @param mapTo the label that rows get
     */
    public record DroppedLabel(Located<String> label, Located<String> mapTo) {}
}
