package dev.squall.benchmarks.peer.jooq;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.SQLDataType.BIGINT;
import static org.jooq.impl.SQLDataType.BOOLEAN;
import static org.jooq.impl.SQLDataType.CLOB;
import static org.jooq.impl.SQLDataType.INSTANT;
import static org.jooq.impl.SQLDataType.INTEGER;
import static org.jooq.impl.SQLDataType.NUMERIC;
import static org.jooq.impl.SQLDataType.UUID;

import java.math.BigDecimal;
import java.time.Instant;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** Typed columns, as jOOQ's generator would write them, without the record classes. */
final class JooqTables {
    static final Table<Record> ACCOUNTS = table(name("accounts"));
    static final Field<Long> ACCOUNT_ID = field(name("accounts", "id"), BIGINT);
    static final Field<java.util.UUID> PUBLIC_ID = field(name("accounts", "public_id"), UUID);
    static final Field<String> EMAIL = field(name("accounts", "email"), CLOB);
    static final Field<String> ACCOUNT_NAME = field(name("accounts", "name"), CLOB);
    static final Field<Integer> SCORE = field(name("accounts", "score"), INTEGER);
    static final Field<BigDecimal> BALANCE = field(name("accounts", "balance"), NUMERIC);
    static final Field<Boolean> ACTIVE = field(name("accounts", "active"), BOOLEAN);
    static final Field<Instant> CREATED_AT = field(name("accounts", "created_at"), INSTANT);

    static final Table<Record> EVENTS = table(name("events"));
    static final Field<Long> EVENT_ID = field(name("events", "id"), BIGINT);
    static final Field<java.util.UUID> SOURCE = field(name("events", "source"), UUID);
    static final Field<String> KIND = field(name("events", "kind"), CLOB);
    static final Field<String> MESSAGE = field(name("events", "message"), CLOB);
    static final Field<Integer> SEVERITY = field(name("events", "severity"), INTEGER);
    static final Field<Boolean> HANDLED = field(name("events", "handled"), BOOLEAN);
    static final Field<Instant> HAPPENED_AT = field(name("events", "happened_at"), INSTANT);

    static final Table<Record> AUTHORS = table(name("authors"));
    static final Field<Long> AUTHOR_ID = field(name("authors", "id"), BIGINT);
    static final Field<String> AUTHOR_NAME = field(name("authors", "name"), CLOB);
    static final Field<String> COUNTRY = field(name("authors", "country"), CLOB);

    static final Table<Record> BOOKS = table(name("books"));
    static final Field<Long> BOOK_ID = field(name("books", "id"), BIGINT);
    static final Field<Long> BOOK_AUTHOR = field(name("books", "author_id"), BIGINT);
    static final Field<String> TITLE = field(name("books", "title"), CLOB);
    static final Field<Integer> PAGES = field(name("books", "pages"), INTEGER);

    static final Table<Record> REVIEWS = table(name("reviews"));
    static final Field<Long> REVIEW_ID = field(name("reviews", "id"), BIGINT);
    static final Field<Long> REVIEW_BOOK = field(name("reviews", "book_id"), BIGINT);
    static final Field<Integer> STARS = field(name("reviews", "stars"), INTEGER);
    static final Field<String> COMMENT = field(name("reviews", "comment"), CLOB);

    private JooqTables() {}
}
