package dev.squall.pull.source;

import dev.squall.schema.CheckConstraint;
import dev.squall.schema.Column;
import dev.squall.schema.IndexKey;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What keeps an object of the model from being said by annotations; empty if nothing does. */
final class Flaws {

    /** What a constructor's parameters can be, without the new object itself. */
    private static final int WORDS = 254;

    private static final Pattern OPERATOR_CLASS = Pattern.compile("[a-z_][\\w.]*_ops(?:\\s*\\([^()]*\\))?");
    private static final Pattern PARAMETER = Pattern.compile("[A-Za-z0-9_.'-]+");

    private Flaws() {}

    /** What the processor refuses in a name. */
    static Optional<String> name(String name) {
        boolean usable = !name.isBlank()
                && name.chars().noneMatch(Character::isISOControl)
                && name.indexOf('"') < 0
                && name.equals(name.strip());
        return usable
                ? Optional.empty()
                : Optional.of("a name with a quote, a control character or a space at its end cannot be declared");
    }

    static Optional<String> table(Table table, TypeMapping types) {
        if (table.columns().isEmpty()) {
            return Optional.of("a record needs a component, and the table has no column");
        }
        for (Column column : table.columns()) {
            Optional<String> flaw = name(column.name());
            if (flaw.isPresent()) {
                return flaw;
            }
        }
        int words = table.columns().stream()
                .mapToInt(c -> types.of(c.type()).words(c.nullable()))
                .sum();
        return words(words).or(() -> name(table.name().name()));
    }

    static Optional<String> words(int words) {
        return words <= WORDS
                ? Optional.empty()
                : Optional.of("Java's constructors take at most 255 words, and its columns need " + (words + 1));
    }

    static Optional<String> check(CheckConstraint check) {
        return check.validated()
                ? name(check.name())
                : Optional.of("it is NOT VALID; run ALTER TABLE ... VALIDATE CONSTRAINT, then pull again");
    }

    static Optional<String> key(IndexKey key) {
        if (key.operatorClass()
                .filter(o -> !OPERATOR_CLASS.matcher(o).matches())
                .isPresent()) {
            return Optional.of("@Index knows no such operator class");
        }
        return key.collation().flatMap(Flaws::collation);
    }

    static Optional<String> collation(QualifiedName collation) {
        boolean usable = collation.schema().matches("\\w+") && collation.name().indexOf('"') < 0;
        return usable ? Optional.empty() : Optional.of("its collation has a name that cannot be declared");
    }

    static boolean isParameter(String key, String value) {
        return key.matches("[a-z_][a-z0-9_.]*") && PARAMETER.matcher(value).matches();
    }

    static Optional<String> first(List<Optional<String>> flaws) {
        return flaws.stream().flatMap(Optional::stream).findFirst();
    }
}
