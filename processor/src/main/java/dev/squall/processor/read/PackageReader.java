package dev.squall.processor.read;

import dev.squall.processor.diagnostic.Code;
import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.model.IdentityDeclaration;
import dev.squall.processor.model.Located;
import dev.squall.processor.model.PackageObjects;
import dev.squall.schema.DataType;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;

/** Reads what a schema package declares by itself. */
final class PackageReader {

    private final Elements elements;
    private final Consumer<Problem> problems;

    PackageReader(Elements elements, Consumer<Problem> problems) {
        this.elements = elements;
        this.problems = problems;
    }

    PackageObjects read(PackageElement element) {
        return new PackageObjects(
                AnnotationView.all(elements, element, "Extension").stream()
                        .map(v -> new PackageObjects.Extension(v.text("value"), v.given("schema")))
                        .toList(),
                AnnotationView.all(elements, element, "Sequence").stream()
                        .flatMap(v -> sequence(v).stream())
                        .toList(),
                AnnotationView.all(elements, element, "Domain").stream()
                        .flatMap(v -> domain(v).stream())
                        .toList(),
                AnnotationView.all(elements, element, "RawSql").stream()
                        .map(v -> new PackageObjects.RawObject(
                                v.text("kind"),
                                v.text("name"),
                                v.text("create"),
                                v.text("drop"),
                                v.flag("early"),
                                v.origin()))
                        .toList());
    }

    private Optional<PackageObjects.Sequence> sequence(AnnotationView view) {
        IdentityDeclaration options = new IdentityDeclaration(
                true,
                view.number("start"),
                view.number("increment"),
                view.number("minValue"),
                view.number("maxValue"),
                view.flag("cycle"),
                view.number("cache"),
                view.origin());
        return type(view, "Sequence")
                .map(type -> new PackageObjects.Sequence(
                        view.text("value"),
                        new Located<>(type, view.text("type").origin()),
                        options,
                        view.given("ownedBy"),
                        view.given("renamedFrom"),
                        view.given("comment").map(Located::value)));
    }

    private Optional<PackageObjects.Domain> domain(AnnotationView view) {
        List<PackageObjects.DomainCheck> checks = view.nestedAll(elements, "checks").stream()
                .map(check -> new PackageObjects.DomainCheck(
                        check.given("name"),
                        check.text("value"),
                        check.given("comment").map(Located::value)))
                .toList();
        return type(view, "Domain")
                .map(type -> new PackageObjects.Domain(
                        view.text("value"),
                        type,
                        !view.flag("notNull"),
                        view.given("defaultValue"),
                        view.given("collation"),
                        checks,
                        view.given("renamedFrom"),
                        view.given("comment").map(Located::value)));
    }

    private Optional<DataType> type(AnnotationView view, String kind) {
        Located<String> written = view.text("type");
        try {
            return Optional.of(DataType.parse(written.value()));
        } catch (IllegalArgumentException e) {
            problems.accept(Problem.of(
                    Code.OBJECT_TYPE_UNREADABLE,
                    written.origin(),
                    kind,
                    view.text("value").value(),
                    String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }
}
