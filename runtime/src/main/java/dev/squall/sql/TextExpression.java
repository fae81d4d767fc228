package dev.squall.sql;

import dev.squall.sql.node.FunctionNode;
import dev.squall.sql.node.Operator;
import java.util.List;

/** A text expression, NULL or not. */
public sealed interface TextExpression extends Expression<String> permits NullableText, TextValue {

    /** {@code x like ?}; {@code %} stands for any text, {@code _} for one character. */
    default Condition like(String pattern) {
        return Condition.comparison(Operator.LIKE, "like", this, pattern);
    }

    /** {@code x like y}. */
    default Condition like(TextExpression pattern) {
        return Condition.binary(Operator.LIKE, this, pattern.node());
    }

    /** {@code x not like ?}. */
    default Condition notLike(String pattern) {
        return Condition.comparison(Operator.NOT_LIKE, "notLike", this, pattern);
    }

    /** {@code x ilike ?}: like without regard to case. */
    default Condition ilike(String pattern) {
        return Condition.comparison(Operator.ILIKE, "ilike", this, pattern);
    }

    /** {@code x not ilike ?}. */
    default Condition notIlike(String pattern) {
        return Condition.comparison(Operator.NOT_ILIKE, "notIlike", this, pattern);
    }

    /** {@code x ~ ?}: whether a part of the text matches the regular expression. */
    default Condition matches(String regex) {
        return Condition.comparison(Operator.MATCHES, "matches", this, regex);
    }

    /** {@code x ~* ?}: the same without regard to case. */
    default Condition matchesAnyCase(String regex) {
        return Condition.comparison(Operator.MATCHES_ANY_CASE, "matchesAnyCase", this, regex);
    }

    /** {@code starts_with(x, ?)}; no character of the prefix is special. */
    default Condition startsWith(String prefix) {
        return new Condition(
                new FunctionNode("starts_with", List.of(node(), Condition.parameter("startsWith", this, prefix))));
    }

    /** {@code lower(x)}. */
    TextExpression lower();

    /** {@code upper(x)}. */
    TextExpression upper();

    /** {@code trim(x)}. */
    TextExpression trim();

    /** {@code length(x)}, in characters. */
    NumberExpression<Integer> length();

    /** {@code x || ?}. */
    TextExpression concat(String text);

    /** {@code x || y}. */
    TextExpression concat(TextExpression other);
}
