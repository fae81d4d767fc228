package dev.squall.benchmarks;

import java.util.concurrent.Callable;
import java.util.function.Function;

/**
 * One way of doing a task.
 *
 * @param name the library, and the way if it has several
 * @param operation does the task once
 * @param view turns the operation's result into a form that is the same for all contenders; not measured
 */
public record Contender(String name, Callable<?> operation, Function<Object, Object> view) {

    /** A contender whose result is turned into the common form. */
    @SuppressWarnings("unchecked")
    public static <T> Contender of(String name, Callable<T> operation, Function<? super T, ?> view) {
        return new Contender(name, operation, result -> view.apply((T) result));
    }

    /** A contender whose result is in the common form. */
    public static Contender of(String name, Callable<?> operation) {
        return new Contender(name, operation, result -> result);
    }

    /** The result of one run in the common form. */
    Object result() throws Exception {
        return view.apply(operation.call());
    }
}
