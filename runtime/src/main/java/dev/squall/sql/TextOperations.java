package dev.squall.sql;

import dev.squall.schema.Identifiers;
import dev.squall.sql.node.Operator;
import dev.squall.sql.node.Precedence;
import dev.squall.sql.node.SyntaxNode;
import dev.squall.type.Codecs;
import java.util.List;

/**
 * What can be made of text.
 *
 * <p>Results are NULL where the operand is.
 *
 * @param <S> text
 * @param <I> an integer
 * @param <A> an array of texts
 */
public sealed interface TextOperations<
                S extends TextExpression, I extends NumberExpression<Integer>, A extends ArrayExpression<String>>
        extends TextExpression permits NullableText, TextValue {

    /** {@code lower(x)}. */
    default S lower() {
        return Results.same(this, Calls.call("lower", node()));
    }

    /** {@code upper(x)}. */
    default S upper() {
        return Results.same(this, Calls.call("upper", node()));
    }

    /** {@code initcap(x)}. */
    default S initcap() {
        return Results.same(this, Calls.call("initcap", node()));
    }

    /** {@code trim(x)}. */
    default S trim() {
        return Results.same(this, Calls.call("trim", node()));
    }

    /** {@code ltrim(x)}. */
    default S trimStart() {
        return Results.same(this, Calls.call("ltrim", node()));
    }

    /** {@code rtrim(x)}. */
    default S trimEnd() {
        return Results.same(this, Calls.call("rtrim", node()));
    }

    /** {@code reverse(x)}. */
    default S reversed() {
        return Results.same(this, Calls.call("reverse", node()));
    }

    /** {@code md5(x)}. */
    default S md5() {
        return Results.same(this, Calls.call("md5", node()));
    }

    /** {@code btrim(x, ?)}: without any of these characters at either end. */
    default S trim(String characters) {
        return Results.same(this, Calls.call("btrim", node(), Calls.text(characters)));
    }

    /** {@code x || ?}. */
    default S concat(String text) {
        return Results.same(this, Calls.binary(Operator.CONCAT, this, Condition.parameter("concat", this, text)));
    }

    /** {@code x || y}. */
    default S concat(TextValue other) {
        return Results.same(this, Calls.binary(Operator.CONCAT, this, other.node()));
    }

    /** {@code substring(x from ? for ?)}: characters, counted from 1. */
    default S substring(int from, int length) {
        return Results.same(
                this,
                SyntaxNode.enclosing(
                        List.of("substring(", " from ", " for ", ")"),
                        node(),
                        Condition.integer(from),
                        Condition.integer(length)));
    }

    /** {@code substring(x from ?)}: from a character on, counted from 1. */
    default S substring(int from) {
        return Results.same(
                this, SyntaxNode.enclosing(List.of("substring(", " from ", ")"), node(), Condition.integer(from)));
    }

    /** {@code overlay(x placing ? from ? for ?)}: with some characters replaced, counted from 1. */
    default S overlay(String text, int from, int length) {
        return Results.same(
                this,
                SyntaxNode.enclosing(
                        List.of("overlay(", " placing ", " from ", " for ", ")"),
                        node(),
                        Calls.text(text),
                        Condition.integer(from),
                        Condition.integer(length)));
    }

    /** {@code x collate "de-x-icu"}: sorted and compared by these rules. */
    default S collate(String collation) {
        List<String> parts = List.of("", " collate " + Identifiers.quote(collation));
        return Results.same(this, SyntaxNode.operator(Precedence.COLLATE, parts, node()));
    }

    /** {@code left(x, ?)}: the first characters; of a negative number, all but the last. */
    default S left(int length) {
        return Results.same(this, Calls.call("left", node(), Condition.integer(length)));
    }

    /** {@code right(x, ?)}: the last characters; of a negative number, all but the first. */
    default S right(int length) {
        return Results.same(this, Calls.call("right", node(), Condition.integer(length)));
    }

    /** {@code lpad(x, ?, ?)}: filled at the start, or cut, to a length. */
    default S padStart(int length, String fill) {
        return Results.same(this, Calls.call("lpad", node(), Condition.integer(length), Calls.text(fill)));
    }

    /** {@code rpad(x, ?, ?)}: filled at the end, or cut, to a length. */
    default S padEnd(int length, String fill) {
        return Results.same(this, Calls.call("rpad", node(), Condition.integer(length), Calls.text(fill)));
    }

    /** {@code repeat(x, ?)}. */
    default S repeat(int times) {
        return Results.same(this, Calls.call("repeat", node(), Condition.integer(times)));
    }

    /** {@code replace(x, ?, ?)}: every occurrence. */
    default S replace(String from, String to) {
        return Results.same(this, Calls.call("replace", node(), Calls.text(from), Calls.text(to)));
    }

    /** {@code translate(x, ?, ?)}: character by character. */
    default S translate(String from, String to) {
        return Results.same(this, Calls.call("translate", node(), Calls.text(from), Calls.text(to)));
    }

    /** {@code split_part(x, ?, ?)}: one field, counted from 1, from the end if negative; empty if there is none. */
    default S splitPart(String delimiter, int field) {
        return Results.same(this, Calls.call("split_part", node(), Calls.text(delimiter), Condition.integer(field)));
    }

    /** {@code regexp_replace(x, ?, ?, ?)}: with the flag {@code g} every match, else the first. */
    default S regexpReplace(String regex, String replacement, String flags) {
        return Results.same(
                this,
                Calls.call("regexp_replace", node(), Calls.text(regex), Calls.text(replacement), Calls.text(flags)));
    }

    /** {@code length(x)}, in characters. */
    default I length() {
        return Results.number(this, Calls.call("length", node()), Codecs.INTEGER);
    }

    /** {@code octet_length(x)}, in bytes. */
    default I byteLength() {
        return Results.number(this, Calls.call("octet_length", node()), Codecs.INTEGER);
    }

    /** {@code strpos(x, ?)}: where the part begins, from 1; 0 if it is not there. */
    default I position(String part) {
        return Results.number(this, Calls.call("strpos", node(), Calls.text(part)), Codecs.INTEGER);
    }

    /** {@code ascii(x)}: the code point of the first character. */
    default I ascii() {
        return Results.number(this, Calls.call("ascii", node()), Codecs.INTEGER);
    }

    /** {@code regexp_count(x, ?)}: how many matches. */
    default I regexpCount(String regex) {
        return Results.number(this, Calls.call("regexp_count", node(), Calls.text(regex)), Codecs.INTEGER);
    }

    /** {@code string_to_array(x, ?)}. */
    default A split(String delimiter) {
        return Results.array(
                this, Calls.call("string_to_array", node(), Calls.text(delimiter)), Codecs.list(Codecs.TEXT));
    }

    /** {@code regexp_split_to_array(x, ?)}. */
    default A regexpSplit(String regex) {
        return Results.array(
                this, Calls.call("regexp_split_to_array", node(), Calls.text(regex)), Codecs.list(Codecs.TEXT));
    }
}
