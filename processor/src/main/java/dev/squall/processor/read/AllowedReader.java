package dev.squall.processor.read;

import dev.squall.schema.diff.Hazard;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/** Reads {@code @Allow} of a record or component. */
final class AllowedReader {

    private AllowedReader() {}

    /** The ids of the risks that are acknowledged. */
    static List<String> read(Elements elements, Element element) {
        return AnnotationView.all(elements, element, "Allow").stream()
                .flatMap(view -> view.constants("value").stream())
                .map(hazard -> Hazard.valueOf(hazard).id())
                .toList();
    }
}
