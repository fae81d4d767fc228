package dev.squall.processor.model;

/** How generated code names the codec of a column. */
public sealed interface CodecReference {

    /** Calls the method of the visitor that is for this kind of codec. */
    <R> R accept(Visitor<R> visitor);

    /**
     * A constant of {@code Codecs}.
     *
     * @param constant its name
     */
    record BuiltIn(String constant) implements CodecReference {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.builtIn(this);
        }
    }

    /**
     * The generated codec of an enum.
     *
     * @param type the enum
     * @param codec the generated class
     */
    record OfEnum(JavaType type, JavaType codec) implements CodecReference {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ofEnum(this);
        }
    }

    /**
     * A list as an SQL array.
     *
     * @param element the codec of its elements
     */
    record ListOf(CodecReference element) implements CodecReference {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.listOf(this);
        }
    }

    /**
     * A Java array as an SQL array.
     *
     * @param element the codec of its elements
     * @param type the element type
     */
    record ArrayOf(CodecReference element, JavaType type) implements CodecReference {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.arrayOf(this);
        }
    }

    /**
     * A single-component record as its component.
     *
     * @param inner the codec of the component
     * @param type the record
     * @param accessor the component's name
     */
    record Mapped(CodecReference inner, JavaType type, String accessor) implements CodecReference {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.mapped(this);
        }
    }

    /**
     * A value as JSON.
     *
     * @param codec the user's class that turns it into text and back
     */
    record Json(JavaType codec) implements CodecReference {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.json(this);
        }
    }

    /** One method per kind of codec, so that a new kind does not compile until each user of codecs knows it. */
    interface Visitor<R> {
        R builtIn(BuiltIn codec);

        R ofEnum(OfEnum codec);

        R listOf(ListOf codec);

        R arrayOf(ArrayOf codec);

        R mapped(Mapped codec);

        R json(Json codec);
    }
}
