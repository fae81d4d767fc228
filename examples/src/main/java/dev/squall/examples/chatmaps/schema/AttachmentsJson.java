package dev.squall.examples.chatmaps.schema;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.squall.type.JsonCodec;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** {@link Attachments} as {@code {"urls": [...]}}; any JSON library would do. */
public final class AttachmentsJson implements JsonCodec<Attachments> {

    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public String toJson(Attachments attachments) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            out.writeStartObject();
            out.writeArrayFieldStart("urls");
            for (String url : attachments.urls()) {
                out.writeString(url);
            }
            out.writeEndArray();
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    @Override
    public Attachments fromJson(String json) {
        List<String> urls = new ArrayList<>();
        try (JsonParser in = JSON.createParser(json)) {
            while (in.nextToken() != null) {
                if (in.currentToken() == JsonToken.VALUE_STRING) {
                    urls.add(in.getText());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Attachments(urls);
    }
}
