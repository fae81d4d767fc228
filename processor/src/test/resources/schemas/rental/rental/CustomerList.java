package rental;

import dev.squall.annotation.*;
import java.math.*;
import java.time.*;
import java.util.*;

/**
 * Customers with their address in one line
 *
 * @param notes active, or empty
 */
@View(
        value = "customer_list",
        sql =
                """
                    SELECT c.customer_id AS id, c.full_name AS name, a.line1 AS address, a.postal_code AS "zip code", a.phone,
                        ci.name AS city, co.name AS country, CASE WHEN c.active THEN 'active' ELSE '' END AS notes, c.depot_id
                    FROM customer c
                    JOIN address a USING (address_id)
                    JOIN city ci USING (city_id)
                    JOIN country co ON co.code = ci.country_code""")
public record CustomerList(
        long id,
        Optional<String> name,
        String address,
        @Varchar(12) @Column("zip code") Optional<String> zipCode,
        @Varchar(32) String phone,
        String city,
        String country,
        String notes,
        int depotId) {}
