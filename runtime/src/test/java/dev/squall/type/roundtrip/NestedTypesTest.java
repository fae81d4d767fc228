package dev.squall.type.roundtrip;

import static dev.squall.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.db.Database;
import dev.squall.db.DatabaseConfig;
import dev.squall.shape.ListEdge;
import dev.squall.shape.Nested;
import dev.squall.shape.Shape;
import dev.squall.shape.ShapePlan;
import dev.squall.shape.ShapeQuery;
import dev.squall.sql.Link;
import dev.squall.sql.NullableNumberColumn;
import dev.squall.sql.NullableValueColumn;
import dev.squall.sql.NumberColumn;
import dev.squall.sql.Table;
import dev.squall.sql.ToMany;
import dev.squall.sql.UniqueKey;
import dev.squall.sql.node.TableName;
import dev.squall.sql.render.Rendered;
import dev.squall.type.Bind;
import dev.squall.type.Codec;
import dev.squall.type.Codecs;
import dev.squall.type.NotNull;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each type at its extremes: what a shape reads on its third level is what a flat query reads. */
class NestedTypesTest {

    /** The driver turns from text to its binary forms within these. */
    private static final int RUNS = 2;

    private static Database db;
    private static int tables;

    @BeforeAll
    static void open() {
        db = Database.of(DatabaseConfig.parse(TypesDatabase.URL).toBuilder()
                .parameter("prepareThreshold", "1")
                .maxPoolSize(1)
                .build());
    }

    @AfterAll
    static void close() {
        db.close();
    }

    static Stream<TypeCase<?>> cases() {
        return Stream.of(basics(), TypeCases.all(), DeclaredCases.all()).flatMap(all -> all);
    }

    private static Stream<TypeCase<?>> basics() {
        return Stream.of(
                TypeCase.of("boolean", Codecs.BOOLEAN, true, false),
                TypeCase.of("smallint", Codecs.SMALLINT, Short.MIN_VALUE, Short.MAX_VALUE),
                TypeCase.of("integer", Codecs.INTEGER, Integer.MIN_VALUE, Integer.MAX_VALUE),
                TypeCase.of("bigint", Codecs.BIGINT, Long.MIN_VALUE, Long.MAX_VALUE),
                TypeCase.of("double precision", Codecs.DOUBLE, 0.1, Double.NaN, Double.MIN_NORMAL),
                TypeCase.of("real", Codecs.REAL, 0.1f, Float.NEGATIVE_INFINITY),
                TypeCase.of("numeric(30, 10)", Codecs.NUMERIC, new BigDecimal("-12345678901234567890.1234567890")),
                TypeCase.of("numeric", Codecs.NUMERIC, new BigDecimal("0.00"), new BigDecimal("10000000000")),
                TypeCase.of("uuid", Codecs.UUID, new UUID(0, 10)),
                TypeCase.of("varchar(9)", Codecs.TEXT, "", " x ", "NULL"),
                TypeCase.of("time", Codecs.TIME, LocalTime.of(23, 59, 59, 999_999_000)),
                TypeCase.of("timestamptz", Codecs.TIMESTAMPTZ, Instant.parse("1883-01-01T00:00:00.000001Z")),
                TypeCase.of("integer[]", Codecs.nullableList(Codecs.INTEGER), Arrays.asList(1, null, 3), List.of()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    <T> void theThirdLevelReadsWhatIsReadFlat(TypeCase<T> type) {
        ValueTable<T> table = new ValueTable<>(TableName.of("public", "nested_" + ++tables), type.codec());
        db.update(new Rendered(
                "create table " + table + " (id bigint primary key, parent bigint, v " + type.column() + ")",
                List.of()));
        List<@Nullable T> values = new ArrayList<>(type.values());
        values.add(null);
        for (int i = 0; i < values.size(); i++) {
            insertOnEachLevel(table, i, values.get(i));
        }
        List<@Nullable T> flat =
                select().from(table).where(table.id.ge(2000L)).orderBy(table.id.asc()).list(db).stream()
                        .map(row -> row.value())
                        .toList();
        assertThat(flat).hasSameSizeAs(values);
        ShapeQuery<ValueTable<T>, Leveled<T>> query =
                select(new ValueShape<>(table, 0)).where(table.parent.isNull());
        for (int run = 0; run < RUNS; run++) {
            assertThat(thirdLevel(query.keyed())).isEqualTo(flat);
            assertThat(thirdLevel(query.singleTrip())).isEqualTo(flat);
        }
    }

    private static <T> List<@Nullable T> thirdLevel(ShapeQuery<?, Leveled<T>> query) {
        List<@Nullable T> values = new ArrayList<>();
        for (Leveled<T> first : query.list(db)) {
            for (Leveled<T> second : first.below()) {
                assertThat(second.value()).isEqualTo(first.value());
                for (Leveled<T> third : second.below()) {
                    values.add(third.value());
                }
            }
        }
        return values;
    }

    private static <T> void insertOnEachLevel(ValueTable<T> table, long id, @Nullable T value) {
        db.update(new Rendered(
                "insert into " + table + " select ? + level * 1000, nullif(? + (level - 1) * 1000, ? - 1000), v.v from"
                        + " generate_series(0, 2) level, (select cast(? as "
                        + table.v.codec().sqlType() + ")) v (v)",
                List.of(
                        new Bind<>(Codecs.BIGINT, id),
                        new Bind<>(Codecs.BIGINT, id),
                        new Bind<>(Codecs.BIGINT, id),
                        new Bind<>(table.v.codec(), value))));
    }

    /** A row read flat. */
    record Flat<T>(long id, @Nullable T value) {}

    /** A row with those below. */
    record Leveled<T>(@Nullable T value, List<Leveled<T>> below) {}

    /** A table of one value. */
    static final class ValueTable<T> extends Table<ValueTable<T>, Flat<T>> {

        private final Codec<T> codec;
        final NumberColumn<ValueTable<T>, Long> id = number("id", Codecs.BIGINT);
        final NullableNumberColumn<ValueTable<T>, Long> parent = nullableNumber("parent", Codecs.BIGINT);
        final NullableValueColumn<ValueTable<T>, T> v;
        final UniqueKey<ValueTable<T>> primaryKey = primaryKey("pk", id);

        ValueTable(TableName name, Codec<T> codec) {
            super(name);
            this.codec = codec;
            this.v = nullableValue("v", codec);
        }

        @Override
        public ValueTable<T> as(String alias) {
            return new ValueTable<>(tableName().as(alias), codec);
        }

        @Override
        public ValueTable<T> inSchema(String schema) {
            return new ValueTable<>(tableName().inSchema(schema), codec);
        }

        @Override
        public Flat<T> read(ResultSet row, int at) throws SQLException {
            return new Flat<>(NotNull.longAt(row, at), codec.readNullable(row, at + 2));
        }
    }

    /** Has the value at another position on each level, so that the levels cannot share columns. */
    private static final class ValueShape<T> extends Shape<ValueTable<T>, Leveled<T>> {

        private final int level;
        private final ListEdge<Leveled<T>, ValueTable<T>, Leveled<T>> below = list();

        ValueShape(ValueTable<T> table, int level) {
            super(table);
            this.level = level;
        }

        @Override
        protected void plan(ValueTable<T> t, ShapePlan<ValueTable<T>, Leveled<T>> plan) {
            for (int i = 0; i < level; i++) {
                plan.value(t.id);
            }
            plan.value(t.v);
            plan.value(t.id);
            if (level < 2) {
                ToMany<ValueTable<T>, ValueTable<T>> relation =
                        ToMany.of(Link.to(root()).on(t.id, "parent"));
                plan.list(below, relation, new ValueShape<>(root(), level + 1));
            }
        }

        @Override
        protected Leveled<T> read(ResultSet row, int at, Nested<Leveled<T>> nested) throws SQLException {
            return new Leveled<>(root().v.codec().readNullable(row, at + level), nested.list(below));
        }
    }
}
