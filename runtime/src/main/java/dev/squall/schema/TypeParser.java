package dev.squall.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a type as people write it. One instance reads one text. */
final class TypeParser {
    private static final Set<String> SERIALS =
            Set.of("serial", "serial2", "serial4", "serial8", "smallserial", "bigserial");
    private static final Set<String> INTERVAL_FIELDS = Set.of("year", "month", "day", "hour", "minute", "second");
    private static final Set<String> ZONED = Set.of("time", "timestamp");
    /** How many modifiers a built-in type takes at most; absent means none. */
    private static final Map<String, Integer> MODIFIERS = Map.of(
            "numeric", 2,
            "character varying", 1,
            "character", 1,
            "bit", 1,
            "bit varying", 1,
            "interval", 1,
            "time without time zone", 1,
            "time with time zone", 1,
            "timestamp without time zone", 1,
            "timestamp with time zone", 1);

    private final String text;
    private final List<String> tokens;
    private int at;

    TypeParser(String text) {
        this.text = text;
        this.tokens = tokens();
    }

    DataType parse() {
        String first = next("a type's name");
        DataType type = !isWord(first) || peek().equals(".") ? qualified(first) : builtInOrPublic(first);
        while (!peek().isEmpty()) {
            String token = next("");
            if (token.equals("[")) {
                if (peek().matches("[0-9]+")) {
                    at++;
                }
                expect("]");
            } else if (!token.equals("array")) {
                throw error("'" + token + "' is not expected after " + type.sql());
            }
            type = type.arrayOf();
        }
        return type;
    }

    private DataType qualified(String first) {
        if (!peek().equals(".")) {
            String name = unquote(first);
            // "char" in quotes is the one built-in type whose name needs them
            return name.equals("char") ? DataType.of("\"char\"") : named(new QualifiedName("public", name));
        }
        at++;
        String name = unquote(next("a type's name after '" + first + ".'"));
        String schema = unquote(first);
        Optional<String> builtIn = schema.equals("pg_catalog") ? BuiltInTypes.canonical(name) : Optional.empty();
        return builtIn.isPresent() ? builtIn(builtIn.get()) : named(new QualifiedName(schema, name));
    }

    private DataType builtInOrPublic(String word) {
        if (SERIALS.contains(word)) {
            throw error(word + " is not a type but a column with a sequence; use an identity column of type "
                    + (word.equals("bigserial") || word.equals("serial8") ? "bigint" : "integer"));
        }
        if (word.equals("interval")) {
            return interval();
        }
        if (word.equals("float")) {
            return floating();
        }
        Optional<String> name = BuiltInTypes.canonical(words(word));
        return name.isPresent() ? builtIn(name.get()) : named(new QualifiedName("public", word));
    }

    /** Joins the words of a name of several words; the modifiers of {@code timestamp(3) with ...} stand inside. */
    private String words(String word) {
        if (word.equals("double")) {
            expect("precision");
            return "double precision";
        }
        if (word.equals("national")) {
            String what = next("character");
            return words(what.equals("char") ? "character" : what);
        }
        if (word.equals("nchar")) {
            return words("character");
        }
        if ((word.equals("character") || word.equals("char") || word.equals("bit")) && peek().equals("varying")) {
            at++;
            return word.equals("bit") ? "bit varying" : "character varying";
        }
        return word;
    }

    private DataType builtIn(String canonical) {
        List<String> modifiers = modifiers();
        String name = ZONED.contains(firstWord(canonical)) ? zone(canonical) : canonical;
        int most = MODIFIERS.getOrDefault(name, 0);
        if (modifiers.size() > most) {
            throw error(most == 0 ? name + " takes no modifiers" : name + " takes at most " + most + " modifier(s)");
        }
        for (String modifier : modifiers) {
            if (!modifier.matches("-?[0-9]{1,8}")) {
                throw error("the modifier '" + modifier + "' of " + name + " is not a whole number");
            }
        }
        if (name.equals("numeric") && modifiers.size() == 1) {
            return DataType.of(name, modifiers.get(0), "0");
        }
        if ((name.equals("character") || name.equals("bit")) && modifiers.isEmpty()) {
            return DataType.of(name, "1");
        }
        return new DataType(Optional.empty(), name, modifiers, false);
    }

    private static String firstWord(String name) {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }

    private String zone(String canonical) {
        boolean with = peek().equals("with");
        if (!with && !peek().equals("without")) {
            return canonical;
        }
        at++;
        expect("time");
        expect("zone");
        return firstWord(canonical) + (with ? " with time zone" : " without time zone");
    }

    private DataType interval() {
        var name = new StringBuilder("interval");
        while (INTERVAL_FIELDS.contains(peek()) || peek().equals("to")) {
            name.append(' ').append(next(""));
        }
        List<String> modifiers = modifiers();
        if (modifiers.size() > 1) {
            throw error("interval takes at most 1 modifier(s)");
        }
        return new DataType(Optional.empty(), name.toString(), modifiers, false);
    }

    private DataType floating() {
        List<String> modifiers = modifiers();
        if (modifiers.isEmpty()) {
            return DataType.of("double precision");
        }
        int bits = modifiers.get(0).matches("[0-9]{1,2}") ? Integer.parseInt(modifiers.get(0)) : 0;
        if (modifiers.size() > 1 || bits < 1 || bits > 53) {
            throw error("float takes one modifier from 1 to 53");
        }
        return DataType.of(bits <= 24 ? "real" : "double precision");
    }

    private DataType named(QualifiedName name) {
        return new DataType(Optional.of(name.schema()), name.name(), modifiers(), false);
    }

    private List<String> modifiers() {
        if (!peek().equals("(")) {
            return List.of();
        }
        at++;
        List<String> modifiers = new ArrayList<>();
        do {
            modifiers.add(next("a modifier"));
        } while (next("')' or ','").equals(","));
        if (!tokens.get(at - 1).equals(")")) {
            throw error("')' is expected before '" + tokens.get(at - 1) + "'");
        }
        return modifiers;
    }

    private String peek() {
        return at < tokens.size() ? tokens.get(at) : "";
    }

    private String next(String expected) {
        if (at == tokens.size()) {
            throw error(expected + " is missing at the end");
        }
        return tokens.get(at++);
    }

    private void expect(String token) {
        String found = next("'" + token + "'");
        if (!found.equals(token)) {
            throw error("'" + token + "' is expected before '" + found + "'");
        }
    }

    private static boolean isWord(String token) {
        return Character.isLetter(token.charAt(0)) || token.charAt(0) == '_';
    }

    private String unquote(String token) {
        if (token.charAt(0) == '"') {
            return token.substring(1, token.length() - 1).replace("\"\"", "\"");
        }
        if (!isWord(token)) {
            throw error("'" + token + "' is not a name");
        }
        return token;
    }

    private List<String> tokens() {
        List<String> found = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int end = i + 1;
            if (c == '"') {
                end = endOfQuoted(i);
                found.add(text.substring(i, end));
            } else if (isPart(c) || c == '-') {
                while (end < text.length() && isPart(text.charAt(end))) {
                    end++;
                }
                found.add(text.substring(i, end).toLowerCase(Locale.ROOT));
            } else if (".(),[]".indexOf(c) >= 0) {
                found.add(String.valueOf(c));
            } else if (!Character.isWhitespace(c)) {
                throw error("the character '" + c + "' cannot stand in a type");
            }
            i = end;
        }
        return found;
    }

    private int endOfQuoted(int start) {
        for (int i = start + 1; i < text.length(); i++) {
            if (text.charAt(i) == '"') {
                if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    i++;
                } else if (i == start + 1) {
                    throw error("a quoted name is empty");
                } else {
                    return i + 1;
                }
            }
        }
        throw error("a double quote is not closed");
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$';
    }

    private IllegalArgumentException error(String what) {
        return new IllegalArgumentException(
                "\"" + text + "\" is not a PostgreSQL type: " + what + ". Write it as in CREATE TABLE, for example"
                        + " varchar(40), numeric(12,2), timestamptz, text[] or app.role");
    }
}
