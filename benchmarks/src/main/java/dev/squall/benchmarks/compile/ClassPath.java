package dev.squall.benchmarks.compile;

import java.io.File;
import java.util.Arrays;
import java.util.List;

/** The class path of this program. */
final class ClassPath {

    private ClassPath() {}

    static List<String> entries() {
        return Arrays.asList(System.getProperty("java.class.path").split(File.pathSeparator));
    }
}
