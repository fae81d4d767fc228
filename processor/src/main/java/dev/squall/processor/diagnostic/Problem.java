package dev.squall.processor.diagnostic;

/**
 * One thing that is wrong, or worth saying, at one place.
 *
 * @param code what kind of thing
 * @param origin where
 * @param message the whole text, with the code
 */
public record Problem(Code code, Origin origin, String message) {

    /** The code's text with its placeholders filled in. */
    public static Problem of(Code code, Origin origin, Object... details) {
        return new Problem(
                code, origin, "[" + code.id() + "] " + code.template().formatted(details));
    }

    /** Whether it stops the compile. */
    public boolean isError() {
        return code.severity() == Code.Severity.ERROR;
    }
}
