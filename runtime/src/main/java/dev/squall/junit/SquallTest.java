package dev.squall.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives a test class a database of its own with all released migrations applied.
 *
 * <p>Constructors, lifecycle methods and test methods take it as a parameter of the type {@link dev.squall.db.Database},
 * or as a {@link dev.squall.db.DatabaseConfig}. The tests of a class share it, test classes do not; so classes can run in
 * parallel. The server starts with the first test that asks and stops with the last; the migrations run once, each
 * database is a copy of the result.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SquallExtension.class)
public @interface SquallTest {

    /** Where the migrations are on the class path. */
    String migrations() default "db/migration";
}
