package dev.squall.processor.validate;

import dev.squall.processor.model.ColumnDeclaration;

/** How rules write parts of messages. */
final class Texts {

    private Texts() {}

    /** The component's type as it is best written when it is never null. */
    static String preferredType(ColumnDeclaration column) {
        return column.storage().map(s -> s.declared().preferred()).orElse("a type that is not null");
    }
}
