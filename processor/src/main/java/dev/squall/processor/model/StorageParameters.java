package dev.squall.processor.model;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Storage parameters as they are written: {@code fillfactor = 70}. */
public final class StorageParameters {

    private StorageParameters() {}

    /** Whether the text is a name, an equals sign and a value. */
    public static boolean isParameter(String text) {
        return text.strip().matches("[a-z_][a-z0-9_.]*\\s*=\\s*[A-Za-z0-9_.'-]+");
    }

    static SortedMap<String, String> of(List<Located<String>> written) {
        SortedMap<String, String> parameters = new TreeMap<>();
        for (Located<String> text : written) {
            int at = text.value().indexOf('=');
            parameters.put(
                    text.value().substring(0, at).strip(),
                    text.value().substring(at + 1).strip());
        }
        return parameters;
    }
}
