package dev.squall.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.squall.processor.diagnostic.Origin;
import dev.squall.processor.model.JavaType;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;

/** What all generated sources have in common: the annotation, the layout, the elements that they belong to. */
abstract class GeneratedFile {

    private static final String GENERATOR = "dev.squall.processor.SquallProcessor";

    /** The class that is generated. */
    abstract JavaType type();

    /** The declarations that the file is made from. */
    abstract List<Origin> origins();

    /** The class, without what all files have. */
    abstract TypeSpec.Builder spec();

    /** Writes the file. */
    final void write(Filer filer) throws IOException {
        Element[] elements = origins().stream()
                .map(Origin::element)
                .filter(Objects::nonNull)
                .distinct()
                .toArray(Element[]::new);
        try (Writer writer =
                filer.createSourceFile(type().qualifiedName(), elements).openWriter()) {
            writer.write(text());
        }
    }

    /** The source text, in ASCII, so that the encoding of the compile does not matter. */
    final String text() {
        TypeSpec spec = spec().addAnnotation(
                        AnnotationSpec.builder(ClassName.get("javax.annotation.processing", "Generated"))
                                .addMember("value", "$S", GENERATOR)
                                .build())
                .build();
        return new SourceText(JavaFile.builder(type().packageName(), spec)
                        .indent("    ")
                        .skipJavaLangImports(true)
                        .build()
                        .toString())
                .compact();
    }
}
