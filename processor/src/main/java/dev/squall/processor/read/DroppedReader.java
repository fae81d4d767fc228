package dev.squall.processor.read;

import dev.squall.processor.model.DroppedDeclaration;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/** Reads {@code @Dropped} of a record or package. */
final class DroppedReader {

    private DroppedReader() {}

    static List<DroppedDeclaration> read(Elements elements, Element element) {
        return AnnotationView.all(elements, element, "Dropped").stream()
                .map(v -> new DroppedDeclaration(
                        v.given("column"),
                        v.given("table"),
                        v.given("type"),
                        v.given("object"),
                        v.flag("lossy"),
                        v.origin()))
                .toList();
    }
}
