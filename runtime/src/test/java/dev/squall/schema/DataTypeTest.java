package dev.squall.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.testing.TestPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataTypeTest {
    /** What people write; what the server prints for it is the expected value. */
    private static final List<String> SPELLINGS = List.of(
            "INT",
            "int2",
            "int4",
            "int8[]",
            "bigint",
            "bool",
            "float",
            "float(24)",
            "float(25)",
            "float4",
            "float8",
            "double   precision",
            "real",
            "decimal",
            "dec(8)",
            "numeric(12, 2)",
            "numeric(3,-2)",
            "money",
            "text",
            "varchar",
            "varchar(40)",
            "character varying(3)",
            "char",
            "char(5)",
            "bpchar",
            "nchar(3)",
            "national character varying(7)",
            "\"char\"",
            "name",
            "bytea",
            "uuid",
            "date",
            "time",
            "time(3)",
            "timetz",
            "time(2) with time zone",
            "timestamp",
            "timestamp(0)",
            "timestamptz",
            "timestamptz(3)",
            "timestamp (3) with time zone",
            "timestamp without time zone",
            "interval",
            "interval(2)",
            "interval day to second(3)",
            "interval year",
            "bit",
            "bit(3)",
            "varbit",
            "bit varying(9)",
            "json",
            "jsonb[]",
            "text[][]",
            "text[3]",
            "text array",
            "inet",
            "cidr",
            "macaddr8",
            "tsvector",
            "int4range",
            "tstzmultirange",
            "point",
            "xml",
            "oid",
            "regclass",
            "pg_catalog.int4",
            "app.\"Role\"",
            "app.\"Role\"[]",
            "APP.mood",
            "public.point",
            "mood",
            "app.varchar");

    @Test
    void spellingsHaveTheServersCanonicalForm() throws SQLException {
        try (Connection connection = TestPostgres.createDataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA app; CREATE TYPE app.\"Role\" AS ENUM (); CREATE TYPE app.mood AS ENUM ();"
                    + " CREATE TYPE public.point AS ENUM (); CREATE TYPE mood AS ENUM ();"
                    + " CREATE TYPE app.varchar AS ENUM ()");
            for (String spelling : SPELLINGS) {
                DataType type = DataType.parse(spelling);
                statement.execute(
                        "DROP TABLE IF EXISTS t; CREATE TABLE t (written " + spelling + ", ours " + type.sql() + ")");
                try (ResultSet rows = statement.executeQuery("SELECT format_type(atttypid, atttypmod) FROM pg_attribute"
                        + " WHERE attrelid = 't'::regclass AND attnum > 0 ORDER BY attnum")) {
                    rows.next();
                    String written = rows.getString(1);
                    rows.next();
                    assertThat(rows.getString(1)).as(spelling).isEqualTo(written);
                    assertThat(type.sql()).as(spelling).isEqualTo(written);
                    assertThat(DataType.parse(type.sql())).isEqualTo(type);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``|a type's name is missing",
                "varchar(|a modifier is missing",
                "varchar(40|')' or ',' is missing",
                "varchar(a)|'a' of character varying is not a whole number",
                "varchar(1,2)|takes at most 1",
                "text(3)|text takes no modifiers",
                "text not null|'not' is not expected after text",
                "bigserial|use an identity column of type bigint",
                "\"open|quote is not closed",
                "text;|the character ';'",
                "float(54)|1 to 53",
                "double|'precision' is missing",
                "app.|a type's name after 'app.'",
            })
    void whatIsNoTypeIsRefusedWithTheReason(String text, String reason) {
        assertThatThrownBy(() -> DataType.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }
}
