package dev.squall.studio.page;

import dev.squall.studio.http.Response;
import dev.squall.studio.templates.StaticTemplates;
import dev.squall.studio.templates.Templates;
import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;

/** Renders templates, which are compiled into the jar. */
final class Html {
    private static final Templates TEMPLATES = new StaticTemplates();

    private Html() {}

    /** A whole page: rendered before a byte is sent, so that a failure can still become an error page. */
    static Response page(int status, Function<Templates, JteModel> model) {
        var output = new Utf8ByteOutput();
        model.apply(TEMPLATES).render(output);
        return new Response(
                status, java.util.Map.of("Content-Type", "text/html; charset=utf-8"), out -> writeTo(output, out));
    }

    private static void writeTo(Utf8ByteOutput output, java.io.OutputStream out) {
        try {
            output.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
