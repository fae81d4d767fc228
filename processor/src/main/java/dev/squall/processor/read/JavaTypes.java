package dev.squall.processor.read;

import dev.squall.processor.model.JavaType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;
import org.jspecify.annotations.Nullable;

/** Turns type mirrors into {@link JavaType}. */
final class JavaTypes {

    private static final JavaType OBJECT = JavaType.of("java.lang", "Object");

    private JavaTypes() {}

    static JavaType of(TypeElement element) {
        Deque<String> names = new ArrayDeque<>();
        Element at = element;
        for (; at instanceof TypeElement type; at = type.getEnclosingElement()) {
            names.addFirst(type.getSimpleName().toString());
        }
        String packageName =
                at instanceof PackageElement p ? p.getQualifiedName().toString() : "";
        return new JavaType(packageName, List.copyOf(names), List.of(), 0);
    }

    static JavaType of(TypeMirror mirror) {
        return mirror.accept(new Naming(), null);
    }

    /** The first private type around the element or itself, if there is one. */
    static Optional<TypeElement> privateAround(TypeElement element) {
        for (Element at = element; at instanceof TypeElement type; at = type.getEnclosingElement()) {
            if (type.getModifiers().contains(Modifier.PRIVATE)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    private static final class Naming extends SimpleTypeVisitor14<JavaType, @Nullable Void> {

        @Override
        protected JavaType defaultAction(TypeMirror mirror, @Nullable Void unused) {
            return JavaType.primitive(mirror.toString());
        }

        @Override
        public JavaType visitPrimitive(PrimitiveType mirror, @Nullable Void unused) {
            // toString would show type annotations
            return JavaType.primitive(mirror.getKind().name().toLowerCase(Locale.ROOT));
        }

        @Override
        public JavaType visitArray(ArrayType mirror, @Nullable Void unused) {
            return of(mirror.getComponentType()).array();
        }

        @Override
        public JavaType visitDeclared(DeclaredType mirror, @Nullable Void unused) {
            JavaType[] arguments =
                    mirror.getTypeArguments().stream().map(JavaTypes::of).toArray(JavaType[]::new);
            return of((TypeElement) mirror.asElement()).withArguments(arguments);
        }

        @Override
        public JavaType visitWildcard(WildcardType mirror, @Nullable Void unused) {
            TypeMirror upper = mirror.getExtendsBound();
            TypeMirror lower = mirror.getSuperBound();
            if (lower != null) {
                return JavaType.primitive("? super").withArguments(of(lower));
            }
            if (upper != null && !of(upper).equals(OBJECT)) {
                return JavaType.primitive("? extends").withArguments(of(upper));
            }
            return JavaType.primitive("?");
        }
    }
}
