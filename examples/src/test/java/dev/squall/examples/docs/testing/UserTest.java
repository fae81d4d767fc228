package dev.squall.examples.docs.testing;

import static dev.squall.examples.chatmaps.schema.Tables.USERS;
import static dev.squall.sql.Sql.*;
import static org.junit.jupiter.api.Assertions.*;

import dev.squall.db.Database;
import dev.squall.db.error.UniqueViolation;
import dev.squall.examples.chatmaps.schema.NewUser;
import dev.squall.junit.SquallTest;
import org.junit.jupiter.api.Test;

/** The code of the page on tests. */
// tag::test
@SquallTest
class UserTest {

    @Test
    void emailsAreUnique(Database db) {
        insert(USERS, NewUser.email("ada@x.org").name("Ada")).execute(db);

        var error = assertThrows(
                UniqueViolation.class,
                () -> insert(USERS, NewUser.email("ada@x.org").name("Eve")).execute(db));
        assertTrue(error.on(USERS.UNIQUE_EMAIL));
    }
}
// end::test
