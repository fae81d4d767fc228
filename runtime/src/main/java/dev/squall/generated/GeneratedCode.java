package dev.squall.generated;

/** The agreement between generated sources and the runtime they run on. */
public final class GeneratedCode {

    /** The form of generated code that this runtime understands. */
    public static final int VERSION = 1;

    private GeneratedCode() {}

    /**
     * Checks that the code was generated for this runtime.
     *
     * @param version the form that the code was generated in
     * @throws IllegalStateException if it is another one
     */
    public static void requireVersion(int version) {
        if (version != VERSION) {
            throw new IllegalStateException("The generated tables have version " + version + ", but squall-runtime has "
                    + VERSION + ". Use the same version of squall-processor and squall-runtime, and compile again.");
        }
    }
}
