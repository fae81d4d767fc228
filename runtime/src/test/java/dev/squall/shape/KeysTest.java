package dev.squall.shape;

import static dev.squall.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.db.Database;
import dev.squall.sql.Link;
import dev.squall.sql.Table;
import dev.squall.sql.TextColumn;
import dev.squall.sql.node.TableName;
import dev.squall.type.Codec;
import dev.squall.type.Codecs;
import dev.squall.type.text.StringCodecs;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists tied by keys of several types and of several columns, with and without a limit, in both forms. */
class KeysTest {

    private static Database db;
    private static int tables;

    @BeforeAll
    static void open() {
        db = ShapeDatabase.open();
    }

    @AfterAll
    static void close() {
        db.close();
    }

    record Ref(UUID value) {}

    /**
     * Keys of a type.
     *
     * @param types the types of the key's columns
     * @param codecs how they are read
     * @param keys SQL for the keys of three rows, and in other words for those that refer to them
     */
    record Case(List<String> types, List<Codec<?>> codecs, List<String> keys, List<String> references) {

        @Override
        public String toString() {
            return types.toString();
        }
    }

    static Stream<Case> cases() {
        Codec<?> ref = Codecs.mapped(Codecs.UUID, Ref::new, Ref::value);
        List<String> uuids =
                Stream.of(1, 2, 3).map(i -> "'" + new UUID(7, i) + "'").toList();
        return Stream.of(
                same("bigint", Codecs.BIGINT, "-9223372036854775808", "0", "9223372036854775807"),
                same("integer", Codecs.INTEGER, "-2147483648", "0", "7"),
                same("smallint", Codecs.SMALLINT, "-32768", "0", "7"),
                new Case(List.of("uuid"), List.of(Codecs.UUID), uuids, uuids),
                new Case(List.of("uuid"), List.of(ref), uuids, uuids),
                same("text", Codecs.TEXT, "''", "'a,b'", "'\"\\{}'"),
                same("date", Codecs.DATE, "'2024-02-29'", "'0001-01-01'", "'2000-01-01'"),
                new Case(
                        List.of("citext"),
                        List.of(StringCodecs.CITEXT),
                        List.of("'Ann'", "'BEN'", "'cleo'"),
                        List.of("'ANN'", "'ben'", "'Cleo'")),
                new Case(
                        List.of("numeric"),
                        List.of(Codecs.NUMERIC),
                        List.of("1.0", "2.00", "3"),
                        List.of("1", "2", "3.000")),
                new Case(
                        List.of("char(3)"),
                        List.of(StringCodecs.CHAR),
                        List.of("'a'", "'b '", "'c'"),
                        List.of("'a  '", "'b'", "'c'")),
                new Case(
                        List.of("bigint", "text"),
                        List.of(Codecs.BIGINT, Codecs.TEXT),
                        List.of("1, 'a'", "1, 'b'", "2, 'a'"),
                        List.of("1, 'a'", "1, 'b'", "2, 'a'")));
    }

    private static Case same(String type, Codec<?> codec, String... keys) {
        return new Case(List.of(type), List.of(codec), List.of(keys), List.of(keys));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aListFindsItsRows(Case each) {
        String suffix = "_" + ++tables;
        KeyTable above = new KeyTable(TableName.of("public", "above" + suffix), each);
        KeyTable below = new KeyTable(TableName.of("public", "below" + suffix), each);
        StringBuilder sql = new StringBuilder("create extension if not exists citext;");
        for (KeyTable table : List.of(above, below)) {
            sql.append("create table " + table + " (name text primary key");
            for (int i = 0; i < each.types().size(); i++) {
                sql.append(", k" + i + " " + each.types().get(i));
            }
            sql.append(");");
        }
        for (int i = 0; i < 3; i++) {
            sql.append("insert into %s values ('%d', %s);"
                    .formatted(above, i, each.keys().get(i)));
            for (int j = 0; j < i + 1; j++) {
                sql.append("insert into %s values ('%d.%d', %s);"
                        .formatted(below, i, j, each.references().get(i)));
            }
        }
        ShapeDatabase.run(sql.toString());
        KeyShape shape = new KeyShape(above, below);

        ShapeQuery<KeyTable, Named> all = select(shape);
        List<Named> expected = List.of(named("0", "0.0"), named("1", "1.0", "1.1"), named("2", "2.0", "2.1", "2.2"));
        assertThat(all.keyed().list(db)).isEqualTo(expected);
        assertThat(all.singleTrip().list(db)).isEqualTo(expected);

        ShapeQuery<KeyTable, Named> some =
                all.with(shape.list, l -> l.orderBy(below.name.desc()).limit(1).offset(1));
        List<Named> second = List.of(named("0"), named("1", "1.0"), named("2", "2.1"));
        assertThat(some.keyed().list(db)).isEqualTo(second);
        assertThat(some.singleTrip().list(db)).isEqualTo(second);
    }

    private static Named named(String name, String... below) {
        return new Named(
                name, Stream.of(below).map(b -> new Named(b, List.of())).toList());
    }

    /** A row and those that refer to it. */
    record Named(String name, List<Named> list) {}

    private static final class KeyTable extends Table<KeyTable, Named> {

        private final Case keys;
        private final TextColumn<KeyTable> name = text("name", Codecs.TEXT);

        KeyTable(TableName tableName, Case keys) {
            super(tableName);
            this.keys = keys;
            primaryKey("pk", name);
            for (int i = 0; i < keys.codecs().size(); i++) {
                value("k" + i, keys.codecs().get(i));
            }
        }

        @Override
        public KeyTable as(String alias) {
            return new KeyTable(tableName().as(alias), keys);
        }

        @Override
        public KeyTable inSchema(String schema) {
            return new KeyTable(tableName().inSchema(schema), keys);
        }

        @Override
        public Named read(ResultSet row, int at) throws SQLException {
            return new Named(row.getString(at), List.of());
        }
    }

    private static final class KeyShape extends Shape<KeyTable, Named> {

        private final KeyTable below;
        private final ListEdge<Named, KeyTable, Named> list = list();

        KeyShape(KeyTable above, KeyTable below) {
            super(above);
            this.below = below;
        }

        @Override
        protected void plan(KeyTable t, ShapePlan<KeyTable, Named> plan) {
            Link<KeyTable> link = Link.to(below);
            for (int i = 0; i < t.keys.types().size(); i++) {
                link = link.on(t.columns().get(i + 1), "k" + i);
            }
            plan.value(t.name);
            plan.list(list, link, below);
        }

        @Override
        protected Named read(ResultSet row, int at, Nested<Named> nested) throws SQLException {
            return new Named(Codecs.TEXT.read(row, at), nested.list(list));
        }
    }
}
