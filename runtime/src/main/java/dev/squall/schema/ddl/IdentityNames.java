package dev.squall.schema.ddl;

import static dev.squall.schema.Identifiers.literal;
import static dev.squall.schema.Identifiers.quote;

import dev.squall.schema.GeneratedNames;
import dev.squall.schema.Identifiers;
import dev.squall.schema.QualifiedName;
import java.nio.charset.StandardCharsets;

/**
 * Gives the sequence of an identity column another name. The name that it has is known to the database only: PostgreSQL
 * chooses a free one when it makes the column, and keeps it when the table or the column is renamed.
 */
final class IdentityNames {
    private static final int DIGITS = 3;

    private IdentityNames() {}

    /** The name that PostgreSQL would choose now. */
    static String renew(QualifiedName table, String column) {
        return rename(table, column, GeneratedNames.identitySequence(table.name(), column));
    }

    /** A name that meets no other one in the schema that the table, which has its new name then, goes to. */
    static String apart(QualifiedName table, String column, QualifiedName to) {
        return rename(table, column, GeneratedNames.fit(to.name() + "_" + column + "_moving"));
    }

    private static String rename(QualifiedName table, String column, String name) {
        String found = "to_regclass(format(" + literal(quote(table.schema()).replace("%", "%%") + ".%I") + ", name))";
        String body = """

                DECLARE
                    numbers regclass := pg_get_serial_sequence(%s, %s);
                    name text := %s;
                    taken int := 0;
                BEGIN
                    WHILE %s <> numbers LOOP
                        taken := taken + 1;
                        name := %s || taken;
                    END LOOP;
                    IF %s IS NULL THEN
                        EXECUTE format('ALTER SEQUENCE %%s RENAME TO %%I', numbers, name);
                    END IF;
                END
                """.formatted(
                        literal(quote(table)), literal(column), literal(name), found, literal(withRoom(name)), found);
        return "DO " + Guards.quoted("$identity$", body);
    }

    private static String withRoom(String name) {
        String cut = name;
        while (cut.getBytes(StandardCharsets.UTF_8).length > Identifiers.MAX_BYTES - DIGITS) {
            cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
        }
        return cut;
    }
}
