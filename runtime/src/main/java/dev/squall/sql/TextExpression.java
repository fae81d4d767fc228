package dev.squall.sql;

import dev.squall.sql.node.BinaryNode;
import dev.squall.sql.node.Node;
import dev.squall.sql.node.Operator;
import dev.squall.sql.node.SyntaxNode;
import dev.squall.type.Codecs;
import java.util.List;

/**
 * A text expression, NULL or not.
 */
public sealed interface TextExpression extends Family<String, TextValue, NullableText> permits TextOperations {

    /** {@code x like ?}; {@code %} stands for any text, {@code _} for one character. */
    default Condition like(String pattern) {
        return Condition.comparison(Operator.LIKE, "like", this, pattern);
    }

    /** {@code x like y}. */
    default Condition like(TextExpression pattern) {
        return Condition.binary(Operator.LIKE, this, pattern.node());
    }

    /** {@code x like any (?)} or {@code x like all (?)}: {@code name.like(anyOf("A%", "B%"))}. */
    default Condition like(Quantified<String> patterns) {
        return patterns.compared(Operator.LIKE, this);
    }

    /** {@code x not like ?}. */
    default Condition notLike(String pattern) {
        return Condition.comparison(Operator.NOT_LIKE, "notLike", this, pattern);
    }

    /** {@code x ilike ?}: like without regard to case. */
    default Condition ilike(String pattern) {
        return Condition.comparison(Operator.ILIKE, "ilike", this, pattern);
    }

    /** {@code x ilike any (?)} or {@code x ilike all (?)}. */
    default Condition ilike(Quantified<String> patterns) {
        return patterns.compared(Operator.ILIKE, this);
    }

    /** {@code x not ilike ?}. */
    default Condition notIlike(String pattern) {
        return Condition.comparison(Operator.NOT_ILIKE, "notIlike", this, pattern);
    }

    /** {@code x similar to ?}: whether the whole text matches the SQL standard's kind of pattern. */
    default Condition similarTo(String pattern) {
        return Condition.comparison(Operator.SIMILAR_TO, "similarTo", this, pattern);
    }

    /** {@code x not similar to ?}. */
    default Condition notSimilarTo(String pattern) {
        return Condition.comparison(Operator.NOT_SIMILAR_TO, "notSimilarTo", this, pattern);
    }

    /** {@code x ~ ?}: whether a part of the text matches the regular expression. */
    default Condition matches(String regex) {
        return Condition.comparison(Operator.MATCHES, "matches", this, regex);
    }

    /** {@code x !~ ?}: whether no part of the text matches the regular expression. */
    default Condition notMatches(String regex) {
        return Condition.comparison(Operator.NOT_MATCHES, "notMatches", this, regex);
    }

    /** {@code x ~* ?}: the same without regard to case. */
    default Condition matchesAnyCase(String regex) {
        return Condition.comparison(Operator.MATCHES_ANY_CASE, "matchesAnyCase", this, regex);
    }

    /** {@code x !~* ?}. */
    default Condition notMatchesAnyCase(String regex) {
        return Condition.comparison(Operator.NOT_MATCHES_ANY_CASE, "notMatchesAnyCase", this, regex);
    }

    /** {@code starts_with(x, ?)}; no character of the prefix is special. */
    default Condition startsWith(String prefix) {
        return new Condition(Calls.call("starts_with", node(), Condition.parameter("startsWith", this, prefix)));
    }

    /** {@code strpos(x, ?) > 0}: whether the text is a part of this one; no character is special. */
    default Condition contains(String part) {
        Node position = Calls.call("strpos", node(), Condition.parameter("contains", this, part));
        return new Condition(new BinaryNode(Operator.GT, position, Condition.integer(0)));
    }

    /** {@code right(x, length(?)) = ?}; no character of the suffix is special. */
    default Condition endsWith(String suffix) {
        Node value = Condition.parameter("endsWith", this, suffix);
        Node end = Calls.call("right", node(), Calls.call("length", value));
        return new Condition(new BinaryNode(Operator.EQ, end, value));
    }

    /** {@code x || y}. */
    default NullableText concat(TextExpression other) {
        return new NullableText(Calls.binary(Operator.CONCAT, this, other.node()), Codecs.TEXT);
    }

    /** {@code substring(x from ?)}: the first part that matches the regular expression, NULL if none does. */
    default NullableText substring(String regex) {
        return new NullableText(
                SyntaxNode.enclosing(List.of("substring(", " from ", ")"), node(), Calls.text(regex)), Codecs.TEXT);
    }

    /** {@code regexp_match(x, ?)}: the groups of the first match, NULL if there is none. */
    default NullableArray<String> regexpMatch(String regex) {
        return new NullableArray<>(Calls.call("regexp_match", node(), Calls.text(regex)), Codecs.list(Codecs.TEXT));
    }
}
