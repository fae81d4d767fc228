package dev.squall.pull.source;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Takes an SQL name apart into words of ASCII letters and digits, and makes Java names of them. */
final class Words {

    /** Words that are keywords in some places only, which is reason enough to avoid them. */
    private static final Set<String> CONTEXTUAL = Set.of("var", "yield", "record", "sealed", "permits");

    private Words() {}

    static boolean isKeyword(String name) {
        return SourceVersion.isKeyword(name) || CONTEXTUAL.contains(name);
    }

    /** The words in lower case; none if the name has neither a letter nor a digit. */
    static List<String> of(String sqlName) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String plain = Normalizer.normalize(sqlName.replace("\u00df", "ss"), Normalizer.Form.NFD);
        char before = ' ';
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            if (Character.getType(c) == Character.NON_SPACING_MARK) {
                continue;
            }
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            boolean hump = c >= 'A' && c <= 'Z' && before >= 'a' && before <= 'z';
            if (hump || !(letter || Character.isLetter(c))) {
                end(word, words);
            }
            if (letter) {
                word.append((char) c);
            } else if (Character.isLetter(c)) {
                // a letter of another alphabet
                word.append('u').append(Integer.toHexString(c));
            }
            before = letter ? (char) c : ' ';
        }
        end(word, words);
        return words;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString().toLowerCase(Locale.ROOT));
            word.setLength(0);
        }
    }

    /** {@code orderItem}. */
    static String lowerCamel(List<String> words) {
        String upper = upperCamel(words);
        String name = Character.toLowerCase(upper.charAt(0)) + upper.substring(1);
        return isKeyword(name) ? name + "_" : name;
    }

    /** {@code OrderItem}. */
    static String upperCamel(List<String> words) {
        StringBuilder name = new StringBuilder();
        for (String word : words) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return name.isEmpty() || Character.isDigit(name.charAt(0)) ? "N" + name : name.toString();
    }

    /** {@code ORDER_ITEM}. */
    static String constant(List<String> words) {
        String name = String.join("_", words).toUpperCase(Locale.ROOT);
        return name.isEmpty() || Character.isDigit(name.charAt(0)) ? "_" + (name.isEmpty() ? "0" : name) : name;
    }

    /** {@code orderitem}, for a package. */
    static String packageSegment(List<String> words) {
        String name = String.join("_", words);
        String legal = name.isEmpty() || Character.isDigit(name.charAt(0)) ? "n" + name : name;
        return isKeyword(legal) ? legal + "_" : legal;
    }
}
