package dev.squall.seed.value;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.datafaker.Faker;

/**
 * Some hundred words of each kind, made once: a million calls of the library would take longer than the database does.
 *
 * <p>The words are always the same; the seed chooses among them. Safe for use by several threads.
 */
public final class Vocabulary {
    private static final int WORDS = 400;
    private static final int TRIES = WORDS * 3;

    private static final Vocabulary ONLY = new Vocabulary();

    private final Map<Kind, List<String>> words = new ConcurrentHashMap<>();

    private Vocabulary() {}

    /** The words. */
    public static Vocabulary words() {
        return ONLY;
    }

    /** What words are for. */
    enum Kind {
        FIRST_NAME,
        LAST_NAME,
        COMPANY,
        CITY,
        COUNTRY,
        COUNTRY_CODE,
        STATE,
        STREET,
        POSTAL_CODE,
        PRODUCT,
        DEPARTMENT,
        MATERIAL,
        COLOR,
        JOB,
        TITLE,
        SENTENCE,
        WORD,
        ADJECTIVE,
        NOUN
    }

    /** The words of a kind, which differ in their letters and not only in case and spaces. */
    List<String> of(Kind kind) {
        return words.computeIfAbsent(kind, Vocabulary::make);
    }

    private static List<String> make(Kind kind) {
        // each kind begins anew, so that its words do not depend on which others were asked for
        var own =
                new Faker(Locale.ENGLISH, new Random(new Draw(0).of(kind.name()).seed()));
        Set<String> seen = new LinkedHashSet<>();
        var made = new ArrayList<String>();
        for (int i = 0; i < TRIES && made.size() < WORDS; i++) {
            String word = ascii(one(kind, own));
            String letters = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
            if (isFreeOfNumbers(kind, word) && !letters.isEmpty() && seen.add(letters)) {
                made.add(word);
            }
        }
        return List.copyOf(made);
    }

    private static String one(Kind kind, Faker from) {
        return switch (kind) {
            case FIRST_NAME -> from.name().firstName();
            case LAST_NAME -> from.name().lastName();
            case COMPANY -> from.company().name();
            case CITY -> from.address().cityName();
            case COUNTRY -> from.address().country();
            case COUNTRY_CODE -> from.address().countryCode();
            case STATE -> from.address().state();
            case STREET -> from.address().streetAddress();
            case POSTAL_CODE -> from.address().zipCode();
            case PRODUCT -> from.commerce().productName();
            case DEPARTMENT -> from.commerce().department();
            case MATERIAL -> from.commerce().material();
            case COLOR -> from.color().name();
            case JOB -> from.job().title();
            case TITLE -> from.book().title();
            case SENTENCE -> from.lorem().sentence();
            case WORD -> from.lorem().word();
            case ADJECTIVE -> from.word().adjective();
            case NOUN -> from.word().noun();
        };
    }

    /** Words get numbers where they must differ, which must not make another word of them. */
    private static boolean isFreeOfNumbers(Kind kind, String word) {
        return kind == Kind.POSTAL_CODE || !Character.isDigit(word.charAt(word.length() - 1));
    }

    private static String ascii(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c < 127) ? text : text.replaceAll("[^ -~]", "");
    }
}
