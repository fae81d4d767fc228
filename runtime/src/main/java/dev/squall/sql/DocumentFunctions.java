package dev.squall.sql;

import dev.squall.sql.node.CastNode;
import dev.squall.sql.node.FunctionNode;
import dev.squall.sql.node.Lists;
import dev.squall.sql.node.Node;
import dev.squall.type.Codec;
import dev.squall.type.Codecs;
import dev.squall.type.text.FullTextCodecs;
import dev.squall.type.text.TsQuery;
import java.util.List;
import java.util.UUID;

/** Texts, JSON, text search and functions of any kind among the words of {@link Sql}. */
abstract class DocumentFunctions extends TimeFunctions {

    DocumentFunctions() {}

    /** {@code concat(x, y, ...)}: NULL counts as empty. */
    public static TextValue concat(Expression<?>... parts) {
        return new TextValue(new FunctionNode("concat", Select.nodes(parts)), Codecs.TEXT);
    }

    /** {@code concat_ws(?, x, y, ...)}: with a separator between those that are not NULL. */
    public static TextValue concatWs(String separator, Expression<?>... parts) {
        List<Node> arguments = Lists.concat(List.of(Calls.text(separator)), Select.nodes(parts));
        return new TextValue(new FunctionNode("concat_ws", arguments), Codecs.TEXT);
    }

    /** {@code format(?, x, y, ...)}: {@code %s} stands for the next argument. */
    public static TextValue format(String format, Expression<?>... arguments) {
        List<Node> all = Lists.concat(List.of(Calls.text(format)), Select.nodes(arguments));
        return new TextValue(new FunctionNode("format", all), Codecs.TEXT);
    }

    /** {@code to_jsonb(x)}: as JSON text; NULL of NULL. */
    public static NullableJson<String> toJsonb(Expression<?> expression) {
        return JsonNodes.json(Calls.call("to_jsonb", expression.node()));
    }

    /** {@code to_jsonb(x)}: as JSON text. */
    public static JsonValue<String> toJsonb(Value<?> expression) {
        return new JsonValue<>(Calls.call("to_jsonb", expression.node()), Codecs.JSON_TEXT);
    }

    /** {@code jsonb_build_array(x, y, ...)}: as JSON text; NULL becomes null. */
    public static JsonValue<String> jsonbBuildArray(Expression<?>... elements) {
        return new JsonValue<>(new FunctionNode("jsonb_build_array", Select.nodes(elements)), Codecs.JSON_TEXT);
    }

    /** {@code jsonb_build_object()}: an object to which {@link JsonObject#with} adds keys. */
    public static JsonObject jsonbBuildObject() {
        return JsonObject.EMPTY;
    }

    /** {@code ?::jsonb}: JSON text as an expression. */
    public static JsonValue<String> jsonb(String text) {
        return new JsonValue<>(Calls.typed(Codecs.JSON_TEXT, text), Codecs.JSON_TEXT);
    }

    /** {@code to_tsvector(?::regconfig, x)}: a text as a searchable document, by a configuration such as {@code english}. */
    public static TsVectorValue toTsVector(String configuration, TextValue text) {
        return new TsVectorValue(search("to_tsvector", configuration, text.node()), FullTextCodecs.TSVECTOR);
    }

    /** {@code to_tsvector(?::regconfig, x)}, NULL of NULL. */
    public static NullableTsVector toTsVector(String configuration, TextExpression text) {
        return new NullableTsVector(search("to_tsvector", configuration, text.node()), FullTextCodecs.TSVECTOR);
    }

    /** {@code to_tsquery(?::regconfig, ?)}: a search in the form {@code cat & (rat | mouse)}; a mistake in it is an error of the server. */
    public static Value<TsQuery> toTsQuery(String configuration, String query) {
        return new Value<>(search("to_tsquery", configuration, Calls.text(query)), FullTextCodecs.TSQUERY);
    }

    /** {@code plainto_tsquery(?::regconfig, ?)}: all of these words. */
    public static Value<TsQuery> plainToTsQuery(String configuration, String query) {
        return new Value<>(search("plainto_tsquery", configuration, Calls.text(query)), FullTextCodecs.TSQUERY);
    }

    /** {@code phraseto_tsquery(?::regconfig, ?)}: these words one after the other. */
    public static Value<TsQuery> phraseToTsQuery(String configuration, String query) {
        return new Value<>(search("phraseto_tsquery", configuration, Calls.text(query)), FullTextCodecs.TSQUERY);
    }

    /** {@code websearch_to_tsquery(?::regconfig, ?)}: what people type into search boxes; never an error. */
    public static Value<TsQuery> websearchToTsQuery(String configuration, String query) {
        return new Value<>(search("websearch_to_tsquery", configuration, Calls.text(query)), FullTextCodecs.TSQUERY);
    }

    /** {@code ts_headline(?::regconfig, x, y)}: the part of a text that fits the search, with its words marked. */
    public static TextValue tsHeadline(String configuration, TextValue text, Value<TsQuery> query) {
        return new TextValue(search("ts_headline", configuration, text.node(), query.node()), Codecs.TEXT);
    }

    /** {@code ts_headline(?::regconfig, x, y, ?)}: with options such as {@code StartSel=<b>, StopSel=</b>}. */
    public static TextValue tsHeadline(String configuration, TextValue text, Value<TsQuery> query, String options) {
        Node node = search("ts_headline", configuration, text.node(), query.node(), Calls.text(options));
        return new TextValue(node, Codecs.TEXT);
    }

    /** {@code gen_random_uuid()}. */
    public static Value<UUID> genRandomUuid() {
        return new Value<>(Calls.call("gen_random_uuid"), Codecs.UUID);
    }

    /** {@code uuidv7()}: sorted by time; of PostgreSQL 18. */
    public static Value<UUID> uuidv7() {
        return new Value<>(Calls.call("uuidv7"), Codecs.UUID);
    }

    /** {@code random()}: from 0 to before 1. */
    public static NumberValue<Double> random() {
        return new NumberValue<>(Calls.call("random"), Codecs.DOUBLE);
    }

    /** {@code pi()}. */
    public static NumberValue<Double> pi() {
        return new NumberValue<>(Calls.call("pi"), Codecs.DOUBLE);
    }

    /**
     * {@code name(x, y)}: any function; what it gives may be NULL. The name may be qualified ({@code app.score}), and is
     * quoted.
     */
    public static <T> NullableValue<T> function(String name, Codec<T> codec, Expression<?>... arguments) {
        return function(name, arguments).as(codec);
    }

    /** {@code name(x, y)}: any function, with the operations of its type; what it gives may be NULL. */
    public static <T, V extends Value<T> & Family<T, V, N>, N extends NullableValue<T>> N function(
            String name, SqlType<T, V> type, Expression<?>... arguments) {
        return function(name, arguments).as(type);
    }

    /** {@code name(x, y)}: any function, still without a type: {@code function("app.score", x).asNumber(INTEGER)}. */
    public static Fragment function(String name, Expression<?>... arguments) {
        return new Fragment(new FunctionNode(Calls.functionName(name), Select.nodes(arguments)));
    }

    /**
     * {@code x op y}: any operator, still without a type: {@code operator(a, "<@", b).asCondition()}.
     *
     * @throws IllegalArgumentException if the operator has a character that operators cannot have
     */
    public static Fragment operator(Expression<?> left, String operator, Expression<?> right) {
        return new Fragment(Calls.operator(left, operator, right));
    }

    private static Node search(String function, String configuration, Node... arguments) {
        Node name = new CastNode(Calls.text(configuration), "regconfig");
        return new FunctionNode(function, Lists.concat(List.of(name), List.of(arguments)));
    }
}
