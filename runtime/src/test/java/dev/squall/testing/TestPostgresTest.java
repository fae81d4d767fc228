package dev.squall.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class TestPostgresTest {
    @Test
    void databasesAreFreshAndApart() throws SQLException {
        try (Connection one = DriverManager.getConnection(TestPostgres.createDatabase());
                Connection two = TestPostgres.createDataSource().getConnection();
                Statement inOne = one.createStatement();
                Statement inTwo = two.createStatement()) {
            inOne.execute("CREATE TABLE here (a int)");
            try (ResultSet found = inTwo.executeQuery("SELECT to_regclass('here') IS NULL")) {
                found.next();
                assertThat(found.getBoolean(1)).isTrue();
            }
        }
    }
}
