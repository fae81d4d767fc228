package dev.squall.studio.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.squall.studio.http.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Writes JSON. Values of the database are always strings or null: their text is exact, a number may not be. */
final class JsonText {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonText() {}

    /** Writes one JSON document. */
    @FunctionalInterface
    interface Writer {
        /** Writes the document. */
        void write(JsonGenerator json) throws IOException;
    }

    static Response response(Writer writer) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
            json.useDefaultPrettyPrinter();
            writer.write(json);
        }
        bytes.write('\n');
        return Response.json(200, bytes.toByteArray());
    }

    /** A writer of lines, which leaves the stream open. */
    static JsonGenerator lines(OutputStream out) throws IOException {
        return FACTORY.createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .setRootValueSeparator(new com.fasterxml.jackson.core.io.SerializedString("\n"));
    }
}
