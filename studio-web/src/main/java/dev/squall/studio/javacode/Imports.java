package dev.squall.studio.javacode;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The imports of a source file that is being written. */
final class Imports {
    private final Set<String> names = new TreeSet<>();

    void add(String name) {
        names.add(name);
    }

    void addAll(Collection<String> more) {
        names.addAll(more);
    }

    String lines() {
        return names.stream().map(name -> "import " + name + ";\n").collect(Collectors.joining());
    }
}
