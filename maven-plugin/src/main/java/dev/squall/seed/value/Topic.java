package dev.squall.seed.value;

import dev.squall.seed.value.Vocabulary.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the values of a text column are about, told by its name. */
enum Topic {
    FIRST_NAME(Kind.FIRST_NAME),
    LAST_NAME(Kind.LAST_NAME),
    PERSON(Kind.FIRST_NAME, Kind.LAST_NAME),
    EMAIL(Kind.FIRST_NAME, Kind.LAST_NAME),
    LOGIN(Kind.FIRST_NAME, Kind.LAST_NAME),
    COMPANY(Kind.COMPANY),
    CITY(Kind.CITY),
    COUNTRY(Kind.COUNTRY),
    COUNTRY_CODE(Kind.COUNTRY_CODE),
    STATE(Kind.STATE),
    STREET(Kind.STREET),
    POSTAL_CODE(Kind.POSTAL_CODE),
    PHONE,
    URL(Kind.ADJECTIVE, Kind.NOUN),
    SLUG(Kind.ADJECTIVE, Kind.NOUN),
    FILE(Kind.ADJECTIVE, Kind.NOUN),
    PRODUCT(Kind.PRODUCT),
    DEPARTMENT(Kind.DEPARTMENT),
    MATERIAL(Kind.MATERIAL),
    COLOR(Kind.COLOR),
    JOB(Kind.JOB),
    TITLE(Kind.TITLE),
    SENTENCES(Kind.SENTENCE),
    WORD(Kind.WORD),
    PHRASE(Kind.ADJECTIVE, Kind.NOUN),
    CURRENCY,
    LANGUAGE,
    ZONE,
    HASH,
    CODE;

    private static final List<String> CURRENCIES =
            List.of("EUR", "USD", "GBP", "CHF", "SEK", "NOK", "DKK", "PLN", "JPY");
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "it", "nl", "pl", "sv", "pt", "ja");
    private static final List<String> ZONES =
            List.of("UTC", "Europe/Berlin", "Europe/Paris", "America/New_York", "Asia/Tokyo", "Australia/Sydney");

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<Kind> kinds;

    Topic(Kind... kinds) {
        this.kinds = List.of(kinds);
    }

    static Topic of(String table, String column) {
        List<String> words = words(column);
        String name = String.join("_", words);
        Topic whole = byName(name, words(table));
        if (whole != null) {
            return whole;
        }
        // the last word is what it is: billing_email, home_city
        Topic last = byName(words.get(words.size() - 1), words(table));
        return last != null ? last : PHRASE;
    }

    /** The words of a name in any style, without plural. */
    static List<String> words(String name) {
        String spaced = name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
        List<String> words = Arrays.stream(spaced.split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return words.isEmpty() ? List.of("value") : words;
    }

    private static @Nullable Topic byName(String name, List<String> table) {
        return switch (name) {
            case "email", "mail", "e_mail", "email_address" -> EMAIL;
            case "first_name", "given_name", "firstname", "forename" -> FIRST_NAME;
            case "last_name", "surname", "family_name", "lastname" -> LAST_NAME;
            case "full_name", "display_name", "author", "owner", "contact", "created_by", "changed_by", "person" ->
                PERSON;
            case "username", "user_name", "login", "nickname", "handle", "account" -> LOGIN;
            case "company", "company_name", "organization", "employer", "vendor", "brand", "carrier" -> COMPANY;
            case "city", "town", "place" -> CITY;
            case "country", "nation", "country_name" -> COUNTRY;
            case "country_code" -> COUNTRY_CODE;
            case "state", "province", "region" -> STATE;
            case "street", "address", "line1", "street_address", "address_line" -> STREET;
            case "zip", "zip_code", "postal_code", "postcode", "plz" -> POSTAL_CODE;
            case "phone", "telephone", "mobile", "fax", "phone_number" -> PHONE;
            case "url", "link", "website", "homepage", "uri", "href" -> URL;
            case "slug", "path", "subdomain", "permalink" -> SLUG;
            case "file", "filename", "file_name", "attachment", "attachments" -> FILE;
            case "product", "product_name", "item" -> PRODUCT;
            case "department", "division", "category" -> DEPARTMENT;
            case "material" -> MATERIAL;
            case "color", "colour" -> COLOR;
            case "job", "job_title", "occupation", "profession" -> JOB;
            case "title", "subject", "headline", "summary" -> TITLE;
            case "description",
                    "body",
                    "text",
                    "content",
                    "bio",
                    "note",
                    "notes",
                    "comment",
                    "comments",
                    "message",
                    "about",
                    "reason",
                    "details",
                    "remark",
                    "biography" -> SENTENCES;
            case "tag", "tags", "label", "keyword", "keywords", "topic", "features" -> WORD;
            case "currency", "currency_code" -> CURRENCY;
            case "language", "locale", "lang" -> LANGUAGE;
            case "timezone", "time_zone", "tz" -> ZONE;
            case "hash", "password", "password_hash", "token", "checksum", "digest", "secret", "fingerprint" -> HASH;
            case "code", "sku", "number", "key", "reference", "serial", "serial_number", "tracking", "isbn", "vin" ->
                CODE;
            case "name" -> nameOf(table.get(table.size() - 1));
            default -> null;
        };
    }

    /** What the name of a row of that table is. */
    private static Topic nameOf(String table) {
        return switch (table.endsWith("s") ? table.substring(0, table.length() - 1) : table) {
            case "user",
                    "person",
                    "people",
                    "customer",
                    "author",
                    "member",
                    "employee",
                    "contact",
                    "actor",
                    "student",
                    "teacher",
                    "patient",
                    "player",
                    "owner",
                    "account" -> PERSON;
            case "company",
                    "companie",
                    "organization",
                    "tenant",
                    "supplier",
                    "vendor",
                    "brand",
                    "publisher",
                    "warehouse",
                    "depot",
                    "store" -> COMPANY;
            case "city", "citie", "place", "town", "airport" -> CITY;
            case "country", "countrie" -> COUNTRY;
            case "state", "region", "province" -> STATE;
            case "product", "item", "article" -> PRODUCT;
            case "category", "categorie", "department", "group" -> DEPARTMENT;
            case "color", "colour" -> COLOR;
            case "tag", "label", "topic" -> WORD;
            case "book", "film", "movie", "song", "post", "project", "map" -> TITLE;
            default -> PHRASE;
        };
    }

    /** Some value of this topic; those of the first {@link #variety} positions differ. */
    String at(Vocabulary vocabulary, Draw draw, long position) {
        return switch (this) {
            case CURRENCY -> pick(CURRENCIES, position);
            case LANGUAGE -> pick(LANGUAGES, position);
            case ZONE -> pick(ZONES, position);
            // the numbers that are kept for films and examples
            case PHONE -> "+1 " + (201 + position / 100 % 780) + " 555 01" + twoDigits(position % 100);
            case HASH ->
                Long.toHexString(draw.bits(position) | Long.MIN_VALUE)
                        + Long.toHexString(draw.bits(~position) | Long.MIN_VALUE);
            case CODE -> Long.toString(draw.bits(position) >>> 24, 36).toUpperCase(Locale.ROOT);
            case SENTENCES -> sentences(vocabulary, draw, position);
            default -> {
                List<String> first = vocabulary.of(kinds.get(0));
                String one = pick(first, position);
                yield kinds.size() == 1 ? one : both(one, second(vocabulary, first, position));
            }
        };
    }

    /** How many values there are before they repeat. */
    long variety(Vocabulary vocabulary) {
        return switch (this) {
            case CURRENCY -> CURRENCIES.size();
            case LANGUAGE -> LANGUAGES.size();
            case ZONE -> ZONES.size();
            case PHONE -> 78_000;
            case SENTENCES -> vocabulary.of(Kind.SENTENCE).size();
            case HASH -> Long.MAX_VALUE;
            // numbers that may be the same by accident
            case CODE -> 1;
            default ->
                kinds.stream().mapToLong(kind -> vocabulary.of(kind).size()).reduce(1, (a, b) -> a * b);
        };
    }

    /** A value that differs from all others, made from one that repeats. */
    String numbered(String value, long number) {
        return switch (this) {
            case EMAIL -> value.replace("@", number + "@");
            case LOGIN, COUNTRY_CODE, LANGUAGE, CURRENCY, CODE, HASH -> value + number;
            case SLUG, URL, WORD -> value + "-" + number;
            case FILE -> value.replace(".", "-" + number + ".");
            default -> value + " " + number;
        };
    }

    private String second(Vocabulary vocabulary, List<String> first, long position) {
        List<String> second = vocabulary.of(kinds.get(1));
        // not the same words beside each other all the time
        return second.get((int) ((position / first.size() + position % first.size()) % second.size()));
    }

    private String both(String one, String two) {
        return switch (this) {
            case EMAIL -> plain(one) + "." + plain(two) + "@example.com";
            case LOGIN -> plain(one) + "_" + plain(two);
            case URL -> "https://example.com/" + plain(one) + "/" + plain(two);
            case SLUG -> plain(one) + "-" + plain(two);
            case FILE -> plain(one) + "-" + plain(two) + ".pdf";
            case PHRASE -> Character.toUpperCase(one.charAt(0)) + one.substring(1) + " " + two;
            default -> one + " " + two;
        };
    }

    private static String sentences(Vocabulary vocabulary, Draw draw, long position) {
        List<String> all = vocabulary.of(Kind.SENTENCE);
        var text = new StringBuilder(pick(all, position));
        long more = draw.below(position, 3);
        for (long i = 1; i <= more; i++) {
            text.append(' ').append(pick(all, position + i * 7));
        }
        return text.toString();
    }

    private static String pick(List<String> words, long position) {
        return words.get((int) (position % words.size()));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
    }

    private static String twoDigits(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }
}
