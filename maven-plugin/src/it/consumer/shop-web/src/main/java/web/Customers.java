package web;

import static dev.squall.sql.Sql.select;
import static shop.Tables.CUSTOMERS;

import dev.squall.sql.Query;

/** What an application makes of the schema of another module, without a processor. */
public final class Customers {
    private Customers() {}

    /** The addresses of all customers. */
    public static Query<String> emails() {
        return select(CUSTOMERS.email).from(CUSTOMERS);
    }
}
