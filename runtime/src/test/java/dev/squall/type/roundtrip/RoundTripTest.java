package dev.squall.type.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.type.Codec;
import dev.squall.type.Codecs;
import dev.squall.type.array.NestedListCodec;
import dev.squall.type.roundtrip.TypesDatabase.Transfer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written must equal what is read: every value alone, NULL, and in arrays with and without NULL. */
class RoundTripTest {

    static Stream<Arguments> cases() {
        return Stream.concat(TypeCases.all(), DeclaredCases.all())
                .flatMap(type -> Stream.of(Transfer.values()).map(transfer -> Arguments.of(type, transfer)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsWrittenIsRead(TypeCase<?> type, Transfer transfer) throws SQLException {
        try (Connection connection = transfer.connect()) {
            check(connection, type);
        }
    }

    private static <T> void check(Connection connection, TypeCase<T> type) throws SQLException {
        Codec<T> codec = type.codec();
        Codec<List<T>> list = Codecs.list(codec);
        Codec<List<@Nullable T>> withNulls = Codecs.nullableList(codec);
        Codec<List<List<@Nullable T>>> nested =
                NestedListCodec.ofNullable(codec).nested();
        List<@Nullable T> valuesAndNull = new ArrayList<>(type.values());
        valuesAndNull.add(null);
        List<List<@Nullable T>> table = List.of(valuesAndNull, valuesAndNull);
        TypesDatabase.execute(
                connection,
                "CREATE TEMPORARY TABLE t (n int, v " + type.column() + ", a " + type.column() + "[], b "
                        + type.column() + "[], c " + type.column() + "[])");
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO t VALUES (?, ?, ?, ?, ?)")) {
            for (int i = 0; i < valuesAndNull.size(); i++) {
                insert.setInt(1, i);
                codec.bind(insert, 2, valuesAndNull.get(i));
                list.bind(insert, 3, i == 0 ? List.of() : i == 1 ? type.values() : null);
                withNulls.bind(insert, 4, i == 1 ? valuesAndNull : null);
                nested.bind(insert, 5, i == 1 ? table : null);
                insert.executeUpdate();
            }
        }
        try (PreparedStatement select = connection.prepareStatement("SELECT v, v::text, a, b, c FROM t ORDER BY n");
                ResultSet row = select.executeQuery()) {
            for (int i = 0; i < valuesAndNull.size(); i++) {
                T expected = valuesAndNull.get(i);
                assertThat(row.next()).isTrue();
                assertThat(codec.readNullable(row, 1)).isEqualTo(expected);
                String text = row.getString(2);
                assertThat(text == null ? null : codec.fromText(text)).isEqualTo(expected);
                if (i == 0) {
                    assertThat(list.read(row, 3)).isEmpty();
                }
                if (i == 1) {
                    assertThat(list.read(row, 3)).isEqualTo(type.values());
                    assertThat(withNulls.read(row, 4)).isEqualTo(valuesAndNull);
                    assertThat(nested.read(row, 5)).isEqualTo(table);
                }
            }
        }
        for (T value : valuesAndNull) {
            assertThat(TypesDatabase.echo(connection, codec, value))
                    .as("cast to the name that the codec gives")
                    .isEqualTo(value);
        }
        assertThat(TypesDatabase.echo(connection, nested, table)).isEqualTo(table);
    }
}
