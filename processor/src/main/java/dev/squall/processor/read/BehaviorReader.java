package dev.squall.processor.read;

import dev.squall.processor.diagnostic.Code;
import dev.squall.processor.diagnostic.Origin;
import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.model.Behavior;
import dev.squall.processor.model.JavaType;
import dev.squall.processor.model.Located;
import dev.squall.processor.model.Presence;
import dev.squall.processor.model.Storage;
import java.util.Optional;
import java.util.function.Consumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Reads {@code @Version}, {@code @OnUpdate}, {@code @Hidden} and {@code @ClientDefault} of a component. */
final class BehaviorReader {

    private static final String SUPPLIER = "java.util.function.Supplier";

    private final Elements elements;
    private final Consumer<Problem> problems;

    BehaviorReader(Elements elements, Consumer<Problem> problems) {
        this.elements = elements;
        this.problems = problems;
    }

    Behavior read(Element field, Presence presence, Optional<Storage> storage) {
        return new Behavior(
                AnnotationView.one(elements, field, "Version").map(AnnotationView::origin),
                AnnotationView.one(elements, field, "OnUpdate").map(view -> view.text("value")),
                AnnotationView.one(elements, field, "Hidden").map(view -> new Behavior.Hidden(presence, view.origin())),
                AnnotationView.one(elements, field, "ClientDefault")
                        .flatMap(view -> storage.flatMap(s -> supplier(view.type("value"), s.boxed()))));
    }

    /** Whether the column is NOT NULL whatever its component is. */
    boolean isNotNull(Element field) {
        return AnnotationView.one(elements, field, "Hidden")
                .filter(view -> view.flag("notNull"))
                .isPresent();
    }

    private Optional<Located<JavaType>> supplier(Located<TypeMirror> named, JavaType boxed) {
        TypeElement element = (TypeElement) ((DeclaredType) named.value()).asElement();
        JavaType type = JavaTypes.of(element);
        if (!boxed.equals(CodecClasses.converted(element, SUPPLIER).orElse(null))) {
            return refuse(Code.CLIENT_DEFAULT_TYPE, named.origin(), type, boxed, boxed);
        }
        Optional<String> flaw = CodecClasses.flaw(element);
        return flaw.isPresent()
                ? refuse(Code.CLIENT_DEFAULT_UNUSABLE, named.origin(), type, flaw.get())
                : Optional.of(new Located<>(type, named.origin()));
    }

    private <T> Optional<T> refuse(Code code, Origin origin, Object... details) {
        problems.accept(Problem.of(code, origin, details));
        return Optional.empty();
    }
}
