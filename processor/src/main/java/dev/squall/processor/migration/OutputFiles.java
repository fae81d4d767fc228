package dev.squall.processor.migration;

import dev.squall.processor.diagnostic.Code;
import dev.squall.processor.diagnostic.Origin;
import dev.squall.processor.diagnostic.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;

/** Files in the class output, in UTF-8; a file is written only if its bytes change. */
public final class OutputFiles {

    private final Filer filer;
    private final Consumer<Problem> problems;

    public OutputFiles(Filer filer, Consumer<Problem> problems) {
        this.filer = filer;
        this.problems = problems;
    }

    /** What an earlier compile wrote, if it did. */
    Optional<String> read(String path) {
        return bytes(path).map(content -> new String(content, StandardCharsets.UTF_8));
    }

    /** Writes the file unless it has this content. */
    void write(String path, String text, Element... origins) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        if (bytes(path).filter(old -> Arrays.equals(old, content)).isEmpty()) {
            create(path, content, origins);
        }
    }

    /** Writes a file that is not there: a Filer goes through all files that it was ever asked for, for each question. */
    void create(String path, String text) {
        create(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private void create(String path, byte[] content, Element... origins) {
        try (OutputStream out = filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, origins)
                .openOutputStream()) {
            out.write(content);
        } catch (IOException | IllegalArgumentException e) {
            problems.accept(Problem.of(Code.OUTPUT_UNWRITABLE, Origin.NOWHERE, path, String.valueOf(e.getMessage())));
        }
    }

    private Optional<byte[]> bytes(String path) {
        try (InputStream in =
                filer.getResource(StandardLocation.CLASS_OUTPUT, "", path).openInputStream()) {
            return Optional.of(in.readAllBytes());
        } catch (IOException | IllegalArgumentException e) {
            // compilers do not agree on how an absent file is said; one that cannot be read is written anew
            return Optional.empty();
        }
    }
}
