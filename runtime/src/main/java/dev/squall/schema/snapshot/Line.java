package dev.squall.schema.snapshot;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import dev.squall.schema.Intents.Member;
import dev.squall.schema.QualifiedName;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Writes one object on one line. Fields that hold the usual value are left out. */
final class Line {
    // ASCII only: javac's Filer writes text in the platform's encoding
    private static final JsonFactory JSON =
            new JsonFactoryBuilder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final StringWriter text = new StringWriter();
    private final JsonGenerator json;

    Line() {
        try {
            json = JSON.createGenerator(text);
            json.writeStartObject();
        } catch (IOException e) {
            throw impossible(e);
        }
    }

    Line text(String field, String value) {
        return write(() -> json.writeStringField(field, value));
    }

    Line text(String field, Optional<String> value) {
        value.ifPresent(v -> text(field, v));
        return this;
    }

    Line number(String field, OptionalLong value) {
        value.ifPresent(v -> write(() -> json.writeNumberField(field, v)));
        return this;
    }

    Line flag(String field, boolean value) {
        return value ? write(() -> json.writeBooleanField(field, true)) : this;
    }

    Line name(String field, QualifiedName name) {
        return texts(field, List.of(name.schema(), name.name()));
    }

    Line name(String field, Optional<QualifiedName> name) {
        name.ifPresent(n -> name(field, n));
        return this;
    }

    Line member(String field, Member member) {
        return texts(field, List.of(member.owner().schema(), member.owner().name(), member.name()));
    }

    Line texts(String field, List<String> values) {
        if (values.isEmpty()) {
            return this;
        }
        return write(() -> {
            json.writeArrayFieldStart(field);
            for (String value : values) {
                json.writeString(value);
            }
            json.writeEndArray();
        });
    }

    Line texts(String field, Map<String, String> values) {
        if (values.isEmpty()) {
            return this;
        }
        return write(() -> {
            json.writeObjectFieldStart(field);
            for (var entry : values.entrySet()) {
                json.writeStringField(entry.getKey(), entry.getValue());
            }
            json.writeEndObject();
        });
    }

    /** A list of objects, each of which is a line of its own elsewhere. */
    Line lines(String field, List<Line> lines) {
        if (lines.isEmpty()) {
            return this;
        }
        return write(() -> {
            json.writeArrayFieldStart(field);
            for (Line line : lines) {
                json.writeRawValue(line.end());
            }
            json.writeEndArray();
        });
    }

    /** Returns the object. */
    String end() {
        write(() -> {
            json.writeEndObject();
            json.close();
        });
        return text.toString();
    }

    private Line write(Write write) {
        try {
            write.run();
            return this;
        } catch (IOException e) {
            throw impossible(e);
        }
    }

    private static UncheckedIOException impossible(IOException e) {
        return new UncheckedIOException("writing to memory failed", e);
    }

    private interface Write {
        void run() throws IOException;
    }
}
