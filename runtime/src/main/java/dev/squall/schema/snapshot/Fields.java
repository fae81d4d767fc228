package dev.squall.schema.snapshot;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.squall.schema.Intents.Member;
import dev.squall.schema.QualifiedName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The fields of one object of a snapshot. Each is taken once; what is left over was not written by Squall. */
final class Fields {
    private final Map<String, Object> values;
    private final String where;

    private Fields(Map<String, Object> values, String where) {
        this.values = values;
        this.where = where;
    }

    /** Reads the object that the parser stands at. */
    static Fields read(JsonParser json, String source) throws IOException {
        String where = source + ", line " + json.currentTokenLocation().getLineNr();
        return new Fields(object(json, where), where);
    }

    private static Map<String, Object> object(JsonParser json, String where) throws IOException {
        Map<String, Object> values = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String field = json.currentName();
            json.nextToken();
            if (values.put(field, value(json, where)) != null) {
                throw new SnapshotException(where + ": the field " + field + " stands twice" + Fields.ADVICE);
            }
        }
        return values;
    }

    private static Object value(JsonParser json, String where) throws IOException {
        return switch (json.currentToken()) {
            case VALUE_STRING -> json.getText();
            case VALUE_NUMBER_INT -> json.getLongValue();
            case VALUE_TRUE -> true;
            case START_OBJECT -> object(json, where);
            case START_ARRAY -> {
                List<Object> list = new ArrayList<>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(json, where));
                }
                yield list;
            }
            default ->
                throw new SnapshotException(where + ": the value " + json.getText() + " is not expected" + ADVICE);
        };
    }

    static final String ADVICE = "; the file was edited or merged wrongly. Restore it from version control";

    boolean has(String field) {
        return values.containsKey(field);
    }

    String text(String field) {
        return optionalText(field).orElseThrow(() -> error("the field " + field + " is missing"));
    }

    Optional<String> optionalText(String field) {
        return take(field, String.class);
    }

    OptionalLong number(String field) {
        Optional<Long> value = take(field, Long.class);
        return value.isPresent() ? OptionalLong.of(value.get()) : OptionalLong.empty();
    }

    boolean flag(String field) {
        return take(field, Boolean.class).isPresent();
    }

    List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        for (Object value : take(field, List.class).orElse(List.of())) {
            texts.add(cast(field, value, String.class));
        }
        return texts;
    }

    /** A list of text that must not be empty. */
    List<String> someTexts(String field) {
        List<String> texts = texts(field);
        if (texts.isEmpty()) {
            throw error("the field " + field + " is missing or empty");
        }
        return texts;
    }

    SortedMap<String, String> map(String field) {
        SortedMap<String, String> texts = new TreeMap<>();
        Map<?, ?> map = take(field, Map.class).orElse(Map.of());
        map.forEach((key, value) -> texts.put((String) key, cast(field, value, String.class)));
        return texts;
    }

    @SuppressWarnings("unchecked")
    List<Fields> objects(String field) {
        List<Fields> objects = new ArrayList<>();
        for (Object value : take(field, List.class).orElse(List.of())) {
            objects.add(new Fields((Map<String, Object>) cast(field, value, Map.class), where));
        }
        return objects;
    }

    QualifiedName name(String field) {
        return optionalName(field).orElseThrow(() -> error("the field " + field + " is missing"));
    }

    Optional<QualifiedName> optionalName(String field) {
        List<String> parts = texts(field);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new QualifiedName(part(field, parts, 2, 0), part(field, parts, 2, 1)));
    }

    Member member(String field) {
        List<String> parts = someTexts(field);
        var owner = new QualifiedName(part(field, parts, 3, 0), part(field, parts, 3, 1));
        return new Member(owner, part(field, parts, 3, 2));
    }

    private String part(String field, List<String> parts, int size, int index) {
        if (parts.size() != size) {
            throw error("the field " + field + " has not " + size + " parts");
        }
        return parts.get(index);
    }

    /** The enum constant of the field, or the given one if the field is not there. */
    <E extends Enum<E>> E constant(String field, E absent) {
        Optional<String> word = optionalText(field);
        if (word.isEmpty()) {
            return absent;
        }
        try {
            return Enum.valueOf(
                    absent.getDeclaringClass(),
                    word.get().toUpperCase(Locale.ROOT).replace(' ', '_'));
        } catch (IllegalArgumentException e) {
            throw error("the field " + field + " has the unknown value " + word.get());
        }
    }

    /** Refuses fields that nobody took. */
    void end() {
        if (!values.isEmpty()) {
            throw error("the field " + values.keySet().iterator().next() + " is unknown here");
        }
    }

    SnapshotException error(String what) {
        return new SnapshotException(where + ": " + what + ADVICE);
    }

    private <T> Optional<T> take(String field, Class<T> type) {
        @Nullable Object value = values.remove(field);
        return value == null ? Optional.empty() : Optional.of(cast(field, value, type));
    }

    private <T> T cast(String field, Object value, Class<T> type) {
        if (!type.isInstance(value)) {
            throw error("the field " + field + " has the wrong kind of value");
        }
        return type.cast(value);
    }
}
