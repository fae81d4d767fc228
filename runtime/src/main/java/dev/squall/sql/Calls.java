package dev.squall.sql;

import dev.squall.schema.Identifiers;
import dev.squall.sql.node.BinaryNode;
import dev.squall.sql.node.CastNode;
import dev.squall.sql.node.FunctionNode;
import dev.squall.sql.node.Node;
import dev.squall.sql.node.Operator;
import dev.squall.sql.node.ParameterNode;
import dev.squall.sql.node.Precedence;
import dev.squall.sql.node.SyntaxNode;
import dev.squall.type.Bind;
import dev.squall.type.Codec;
import dev.squall.type.Codecs;
import java.util.List;

/** Makes the nodes that operations are made of. */
final class Calls {

    private static final String OPERATOR_CHARACTERS = "+-*/<>=~!@#%^&|`?";

    private Calls() {}

    static Node call(String name, Node... arguments) {
        return new FunctionNode(name, List.of(arguments));
    }

    static Node binary(Operator operator, Expression<?> left, Node right) {
        return new BinaryNode(operator, left.node(), right);
    }

    /** {@code ?}: the type is the one of the place where it stands. */
    static <T> Node parameter(Codec<T> codec, T value) {
        if (value == null) {
            throw new IllegalArgumentException("null was passed as a value of type " + codec.sqlType() + ", but a value"
                    + " is needed. Leave the operation out, or say sql(\"null\") if NULL is meant.");
        }
        return new ParameterNode(new Bind<>(codec, value));
    }

    /** {@code ?::type}. */
    static <T> Node typed(Codec<T> codec, T value) {
        return new CastNode(parameter(codec, value), codec.sqlType());
    }

    static Node text(String value) {
        return parameter(Codecs.TEXT, value);
    }

    static Node texts(List<String> values) {
        return typed(Codecs.list(Codecs.TEXT), List.copyOf(values));
    }

    /** The name of a function, which may be qualified: {@code app.distance}. Each part is quoted as a name. */
    static String functionName(String name) {
        StringBuilder quoted = new StringBuilder();
        for (String part : name.split("\\.", -1)) {
            quoted.append(quoted.isEmpty() ? "" : ".").append(Identifiers.quote(part));
        }
        return quoted.toString();
    }

    /** An operator by its characters, which are all that it may have: nothing else can get into the text. */
    static Node operator(Expression<?> left, String operator, Expression<?> right) {
        boolean known = !operator.isEmpty() && !operator.contains("--") && !operator.contains("/*");
        for (int i = 0; i < operator.length(); i++) {
            known &= OPERATOR_CHARACTERS.indexOf(operator.charAt(i)) >= 0;
        }
        if (!known) {
            throw new IllegalArgumentException("\"" + operator + "\" is no operator. Its characters must be of "
                    + OPERATOR_CHARACTERS + ", without -- and /*.");
        }
        List<String> parts = List.of("", " " + operator.replace("?", "??") + " ", "");
        return new SyntaxNode(parts, List.of(left.node(), right.node()), Precedence.OTHER, Precedence.PRIMARY);
    }
}
