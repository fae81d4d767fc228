package dev.squall.junit;

import dev.squall.db.Database;
import dev.squall.db.DatabaseConfig;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Resolves the parameters that {@link SquallTest} promises. */
final class SquallExtension implements ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(SquallExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Database.class || type == DatabaseConfig.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Database database = databaseOf(context);
        return parameter.getParameter().getType() == Database.class ? database : database.config();
    }

    /** The database of the outermost test class, which nested classes share. */
    private static Database databaseOf(ExtensionContext context) {
        ExtensionContext owner = outermostClass(context);
        SquallTest test = AnnotationSupport.findAnnotation(owner.getRequiredTestClass(), SquallTest.class)
                .orElseThrow(() -> new ParameterResolutionException("There is no @SquallTest on "
                        + owner.getRequiredTestClass().getName() + ". Put it on the class instead of"
                        + " @ExtendWith(SquallExtension.class)."));
        return owner.getStore(NAMESPACE)
                .computeIfAbsent(
                        Database.class, key -> serverOf(context).newDatabase(test.migrations()), Database.class);
    }

    private static TestServer serverOf(ExtensionContext context) {
        // closed by JUnit when the last test has run
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(TestServer.class, key -> new TestServer(), TestServer.class);
    }

    private static ExtensionContext outermostClass(ExtensionContext context) {
        ExtensionContext found = context;
        for (Optional<ExtensionContext> up = Optional.of(context);
                up.isPresent();
                up = up.get().getParent()) {
            if (up.get().getTestClass().isPresent()) {
                found = up.get();
            }
        }
        return found;
    }
}
