package dev.squall.processor.read;

import dev.squall.processor.diagnostic.Origin;
import dev.squall.processor.model.Located;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;

/**
 * Which PostgreSQL schema each package has. What an earlier compile read counts where this one does not see the
 * {@code package-info}: else a table that is compiled alone would move to another schema.
 */
final class PackageSchemas {

    private final Elements elements;
    private final Map<String, String> earlier;

    /**
     * Reads from the elements.
     *
     * @param earlier PostgreSQL schemas by the names of packages whose annotations cannot be seen
     */
    PackageSchemas(Elements elements, Map<String, String> earlier) {
        this.elements = elements;
        this.earlier = Map.copyOf(earlier);
    }

    /** What {@code @Schema} says; empty if the package has none. */
    Optional<Located<String>> of(PackageElement element) {
        String name = element.getQualifiedName().toString();
        Optional<String> before = Optional.ofNullable(earlier.get(name)).filter(schema -> !schema.equals("public"));
        return AnnotationView.one(elements, element, "Schema")
                .map(view -> view.text("value"))
                .or(() -> before.map(schema -> new Located<>(schema, Origin.of(element))));
    }
}
