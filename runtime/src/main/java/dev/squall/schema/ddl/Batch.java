package dev.squall.schema.ddl;

import static dev.squall.schema.Identifiers.literal;
import static dev.squall.schema.Identifiers.quote;

import dev.squall.schema.QualifiedName;

/**
 * Fills a column of a table that is in use, some pages at a time, each in a transaction of its own.
 *
 * <p>It takes no row that somebody else has locked: it comes back for those. So it waits for nobody, nobody waits for it
 * longer than for one batch, and there is no deadlock. A run that was cut off leaves rows that are filled or empty, and the
 * next one goes on with the empty ones.
 *
 * @param table the table
 * @param column the column
 * @param value what rows without a value get: an expression, or {@code DEFAULT}
 * @param missing the condition of a row that has none; it must not hold for a row that has got the value
 * @param lockTimeout how long a statement waits for a lock of the whole table
 */
record Batch(QualifiedName table, String column, String value, String missing, String lockTimeout) {
    /** An eighth of a megabyte: a thousand rows or two, so that who wants one of them waits some milliseconds. */
    private static final int PAGES = 16;

    private static final int PASSES = 100;

    /** One by its default, which is computed once for each row. */
    static Batch ofDefault(QualifiedName table, String column, String lockTimeout) {
        return new Batch(table, column, "DEFAULT", quote(column) + " IS NULL", lockTimeout);
    }

    /** One by an expression over the row; rows for which it is NULL are left as they are. */
    static Batch of(QualifiedName table, String column, String sql, String lockTimeout) {
        String missing = quote(column) + " IS NULL AND (" + sql + ") IS DISTINCT FROM NULL";
        return new Batch(table, column, sql, missing, lockTimeout);
    }

    /** The statement, which makes transactions itself, so that it must not be in one. */
    String sql() {
        return "DO "
                + Guards.quoted("$squall$", """

                #variable_conflict use_column
                DECLARE
                    squall_pages bigint;
                    squall_page bigint;
                    squall_rows bigint;
                    squall_sum bigint := 0;
                    squall_told timestamptz := clock_timestamp();
                BEGIN
                    FOR squall_pass IN 1..%1$d LOOP
                        squall_pages := pg_relation_size(%2$s) / current_setting('block_size')::bigint;
                        squall_page := 0;
                        WHILE squall_page < squall_pages LOOP
                            PERFORM set_config('lock_timeout', %3$s, true);
                            UPDATE %4$s SET %5$s = %6$s
                            WHERE ctid = ANY (ARRAY(
                                SELECT ctid FROM %4$s
                                WHERE ctid >= format('(%%s,0)', squall_page)::tid
                                    AND ctid < format('(%%s,0)', squall_page + %7$d)::tid
                                    AND %8$s
                                FOR NO KEY UPDATE SKIP LOCKED));
                            GET DIAGNOSTICS squall_rows = ROW_COUNT;
                            COMMIT;
                            squall_sum := squall_sum + squall_rows;
                            squall_page := squall_page + %7$d;
                            IF clock_timestamp() > squall_told + interval '10 seconds' THEN
                                squall_told := clock_timestamp();
                                RAISE NOTICE '%%: %% rows filled, page %% of %%',
                                    %9$s, squall_sum, least(squall_page, squall_pages), squall_pages;
                            END IF;
                        END LOOP;
                        IF NOT EXISTS (SELECT FROM %4$s WHERE %8$s) THEN
                            RAISE NOTICE '%%: %% rows filled', %9$s, squall_sum;
                            RETURN;
                        END IF;
                        COMMIT;
                        PERFORM pg_sleep(least(squall_pass * 0.05, 2));
                    END LOOP;
                    RAISE EXCEPTION USING
                        MESSAGE = %10$s,
                        HINT = 'Find who keeps rows locked (pg_locks), and migrate again: it goes on where it was.';
                END
                """.formatted(
                                PASSES,
                                literal(quote(table)),
                                literal(lockTimeout),
                                quote(table),
                                quote(column),
                                value,
                                PAGES,
                                missing,
                                literal(table + "." + column),
                                literal("rows of " + table + " could not be filled, as others keep them locked")));
    }
}
