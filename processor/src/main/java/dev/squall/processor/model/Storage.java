package dev.squall.processor.model;

import dev.squall.schema.DataType;

/**
 * How a component is kept in its column.
 *
 * @param declared the component's type, without an Optional around it
 * @param value the type that expressions of the column have: the boxed type, or the element type of an array
 *     or range
 * @param family what can be done with it
 * @param codec what reads and writes it
 * @param sqlType the column's type
 */
public record Storage(JavaType declared, JavaType value, Family family, CodecReference codec, DataType sqlType) {

    /** Whether the component is of a primitive type. */
    public boolean isPrimitive() {
        return declared.packageName().isEmpty() && declared.dimensions() == 0;
    }

    /** The boxed type of the component. */
    public JavaType boxed() {
        return isPrimitive() ? value : declared;
    }

    /** The same with another column type. */
    public Storage withSqlType(DataType type) {
        return new Storage(declared, value, family, codec, type);
    }
}
