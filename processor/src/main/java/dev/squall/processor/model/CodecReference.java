package dev.squall.processor.model;

import java.util.Optional;

/** How generated code names the codec of a column. */
public sealed interface CodecReference {

    /** Calls the method of the visitor that is for this kind of codec. */
    <R> R accept(Visitor<R> visitor);

    /**
     * A constant.
     *
     * @param holder the class that has it
     * @param name its name
     */
    record Constant(JavaType holder, String name) implements CodecReference {

        /** A constant of {@code Codecs}. */
        public Constant(String name) {
            this(JavaType.of("dev.squall.type", "Codecs"), name);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.constant(this);
        }
    }

    /**
     * The generated codec of an enum or composite type.
     *
     * @param type the enum or record
     * @param codec the generated class
     */
    record Generated(JavaType type, JavaType codec) implements CodecReference {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.generated(this);
        }
    }

    /**
     * A list as an SQL array.
     *
     * @param element the codec of its elements
     * @param nullable whether elements may be null
     */
    record ListOf(CodecReference element, boolean nullable) implements CodecReference {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.listOf(this);
        }
    }

    /**
     * Lists of lists as an SQL array of several dimensions.
     *
     * @param element the codec of the innermost elements
     * @param nullable whether those may be null
     * @param depth how many lists, at least 2
     */
    record Nested(CodecReference element, boolean nullable, int depth) implements CodecReference {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nested(this);
        }
    }

    /**
     * What a static method returns.
     *
     * @param holder the class that has the method
     * @param method its name
     * @param argument its first argument: an SQL type, or a number
     * @param base the codec that is its second argument, if it has one
     */
    record Made(JavaType holder, String method, Object argument, Optional<CodecReference> base)
            implements CodecReference {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.made(this);
        }
    }

    /**
     * An instance of the user's class.
     *
     * @param codec the class, with a constructor without parameters
     */
    record Instance(JavaType codec) implements CodecReference {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.instance(this);
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
     * @param binary whether the column is {@code jsonb}, not {@code json}
     */
    record Json(JavaType codec, boolean binary) implements CodecReference {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.json(this);
        }
    }

    /** One method per kind of codec, so that a new kind does not compile until each user of codecs knows it. */
    interface Visitor<R> {
        R constant(Constant codec);

        R made(Made codec);

        R instance(Instance codec);

        R nested(Nested codec);

        R generated(Generated codec);

        R listOf(ListOf codec);

        R arrayOf(ArrayOf codec);

        R mapped(Mapped codec);

        R json(Json codec);
    }
}
