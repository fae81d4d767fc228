package dev.squall.processor.read;

import dev.squall.processor.model.CodecReference;
import dev.squall.processor.model.Family;
import dev.squall.processor.model.JavaType;
import dev.squall.processor.model.Storage;
import dev.squall.schema.DataType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Which codec a Java type has in a column of another type than its own. */
final class AlternativeTypes {

    private static final String TYPES = "dev.squall.type.";
    private static final JavaType STRINGS = JavaType.of(TYPES + "text", "StringCodecs");
    private static final JavaType DECLARED = JavaType.of(TYPES + "declared", "DeclaredCodecs");

    private static final List<String> TEXTS = List.of("text", "character varying", "character", "citext");
    private static final List<String> JSONS = List.of("jsonb", "json");
    private static final List<String> BITS = List.of("bit varying", "bit");
    private static final List<String> GEOMETRIES = List.of("geometry", "geography");
    /** Built-in types that are text to a program, with the constants of those that have one. */
    private static final Map<String, String> TEXTUAL = Map.of("xml", "XML", "name", "", "\"char\"", "", "jsonpath", "");
    /** Built-in types that no Java type stands for; databases that were made elsewhere have columns of them. */
    private static final Set<String> SYSTEM = Set.of(("bpchar money oid int2vector oidvector xid xid8 cid tid refcursor"
                    + " regclass regcollation regconfig regdictionary regnamespace regoper regoperator regproc"
                    + " regprocedure regrole regtype aclitem txid_snapshot pg_lsn pg_snapshot gtsvector unknown")
            .split(" "));
    /** What makes the codec of an extension's type that is not in the search path. */
    private static final Map<String, CodecReference.Made> EXTENSIONS = Map.of(
            "hstore", made("text", "HstoreCodec", "as"),
            "vector", made("vector", "VectorCodecs", "vector"),
            "halfvec", made("vector", "VectorCodecs", "halfvec"),
            "sparsevec", made("vector", "VectorCodecs", "sparsevec"),
            "geometry", made("postgis", "GeometryCodecs", "as"),
            "geography", made("postgis", "GeometryCodecs", "as"));

    private AlternativeTypes() {}

    /** The names of the types that come first to mind, for advice. */
    static List<String> names(DataType natural) {
        if (natural.equals(DataType.of("text"))) {
            return TEXTS;
        }
        if (natural.equals(DataType.of("jsonb"))) {
            return JSONS;
        }
        if (natural.equals(DataType.of("bit varying"))) {
            return BITS;
        }
        return natural.isBuiltIn() ? List.of(natural.name()) : List.of(natural.sql());
    }

    /**
     * The storage of a Java type in a column of the given type; empty if it cannot be in such a column.
     *
     * @param natural its storage by its Java type alone
     * @param type the column's type, an array exactly if the natural one is
     * @param written the type as it is written in the source
     */
    static Optional<Storage> storage(Storage natural, DataType type, String written) {
        DataType from = natural.sqlType().element();
        DataType to = type.element();
        if (from.equals(DataType.of("text"))) {
            return text(natural, type, written);
        }
        if (from.equals(DataType.of("jsonb")) && to.equals(DataType.of("json"))) {
            return Optional.of(with(natural, type, AlternativeTypes::asJson));
        }
        if (from.equals(DataType.of("bit varying")) && to.name().equals("bit")) {
            JavaType bits = JavaType.of(TYPES + "bit", "BitCodecs");
            int length = Integer.parseInt(to.modifiers().get(0));
            return Optional.of(
                    with(natural, type, c -> new CodecReference.Made(bits, "bit", length, Optional.empty())));
        }
        boolean same = from.name().equals(to.name()) || (from.name().equals("interval") && isInterval(to));
        if (same && (from.isBuiltIn() || from.schema().equals(to.schema()))) {
            return Optional.of(natural.withSqlType(type));
        }
        if (to.isBuiltIn() || isGenerated(natural.codec())) {
            return Optional.empty();
        }
        boolean geography = GEOMETRIES.contains(from.name()) && GEOMETRIES.contains(to.name());
        CodecReference.Made made = EXTENSIONS.get(to.name());
        if (made != null && EXTENSIONS.containsKey(from.name()) && (same || geography)) {
            return Optional.of(with(natural, type, c -> named(made, unmodified(written))));
        }
        return Optional.of(with(natural, type, c -> domain(to, c)));
    }

    private static Optional<Storage> text(Storage natural, DataType type, String written) {
        DataType to = type.element();
        String name = to.name();
        if (JSONS.contains(name)) {
            CodecReference codec = name.equals("json")
                    ? new CodecReference.Constant(STRINGS, "JSON")
                    : new CodecReference.Constant("JSON_TEXT");
            return Optional.of(as(natural, Family.JSON, type, c -> codec));
        }
        if (name.equals("character")) {
            return Optional.of(with(natural, type, c -> new CodecReference.Constant(STRINGS, "CHAR")));
        }
        if (to.isBuiltIn() && TEXTS.contains(name)) {
            return Optional.of(natural.withSqlType(type));
        }
        if (to.isBuiltIn() && !TEXTUAL.containsKey(name) && !SYSTEM.contains(name)) {
            return Optional.empty();
        }
        String constant = TEXTUAL.getOrDefault(name, "");
        if (!constant.isEmpty()) {
            return Optional.of(as(natural, Family.VALUE, type, c -> new CodecReference.Constant(STRINGS, constant)));
        }
        String cast = unmodified(written);
        return Optional.of(with(natural, type, c -> new CodecReference.Made(STRINGS, "as", cast, Optional.empty())));
    }

    /** An interval with its fields, {@code interval day to second}, is one. */
    private static boolean isInterval(DataType type) {
        return type.isBuiltIn() && type.name().startsWith("interval");
    }

    /** A cast needs no modifiers: what is too long is refused on the way into the column. */
    private static String unmodified(String written) {
        int end = written.length();
        for (char c : new char[] {'(', '['}) {
            int at = written.indexOf(c);
            end = at < 0 ? end : Math.min(end, at);
        }
        return written.substring(0, end).strip();
    }

    private static CodecReference domain(DataType type, CodecReference base) {
        return new CodecReference.Made(DECLARED, "domain", type.sql(), Optional.of(base));
    }

    private static CodecReference asJson(CodecReference codec) {
        return codec instanceof CodecReference.Json json
                ? new CodecReference.Json(json.codec(), false)
                : new CodecReference.Constant(STRINGS, "JSON");
    }

    private static boolean isGenerated(CodecReference codec) {
        return codec instanceof CodecReference.Generated
                || (codec instanceof CodecReference.ListOf list && isGenerated(list.element()))
                || (codec instanceof CodecReference.ArrayOf array && isGenerated(array.element()));
    }

    private static Storage with(Storage natural, DataType type, UnaryOperator<CodecReference> change) {
        return as(natural, natural.family(), type, change);
    }

    /** The storage with another codec of its values or, if it is an array, of its elements. */
    private static Storage as(Storage natural, Family family, DataType type, UnaryOperator<CodecReference> change) {
        Family whole = type.array() ? natural.family() : family;
        return new Storage(natural.declared(), natural.value(), whole, changed(natural.codec(), change), type);
    }

    private static CodecReference changed(CodecReference codec, UnaryOperator<CodecReference> change) {
        if (codec instanceof CodecReference.ListOf list) {
            return new CodecReference.ListOf(changed(list.element(), change), list.nullable());
        }
        if (codec instanceof CodecReference.Nested nested) {
            return new CodecReference.Nested(changed(nested.element(), change), nested.nullable(), nested.depth());
        }
        if (codec instanceof CodecReference.ArrayOf array) {
            return new CodecReference.ArrayOf(changed(array.element(), change), array.type());
        }
        if (codec instanceof CodecReference.Mapped mapped) {
            return new CodecReference.Mapped(changed(mapped.inner(), change), mapped.type(), mapped.accessor());
        }
        return change.apply(codec);
    }

    private static CodecReference.Made made(String packageName, String holder, String method) {
        return new CodecReference.Made(JavaType.of(TYPES + packageName, holder), method, "", Optional.empty());
    }

    private static CodecReference named(CodecReference.Made made, String sqlType) {
        return new CodecReference.Made(made.holder(), made.method(), sqlType, Optional.empty());
    }
}
