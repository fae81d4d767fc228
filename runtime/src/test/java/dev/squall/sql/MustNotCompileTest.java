package dev.squall.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What does not type-check in SQL does not compile in Java, and javac's message names what is wrong. */
class MustNotCompileTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            USERS.id.eq("x");                | no suitable method found for eq(String)                                   | String cannot be converted to Long
            USERS.name.eq(1);                | no suitable method found for eq(int)                                      | int cannot be converted to String
            USERS.role.eq("ADMIN");          | no suitable method found for eq(String)                                   | String cannot be converted to Role
            USERS.name.eq(USERS.id);         | no suitable method found for eq(NumberColumn<UserTable,Long>)             | cannot be converted to Expression<String>
            USERS.age.like("x");             | cannot find symbol symbol: method like(String)                            | variable age of type NullableNumberColumn<UserTable,Integer>
            USERS.tags.has(1);               | incompatible types: int cannot be converted to String                     |
            USERS.name.coalesce("x");        | cannot find symbol symbol: method coalesce(String)                        | variable name of type TextColumn<UserTable>
            USERS.name.plus(1);              | cannot find symbol symbol: method plus(int)                               | variable name of type TextColumn<UserTable>
            USERS.age.upper();               | cannot find symbol symbol: method upper()                                 | variable age of type NullableNumberColumn<UserTable,Integer>
            String s = select(USERS.name.concat(USERS.name).substring("x")).from(USERS).one(db); | incompatible types: Optional<String> cannot be converted to String |
            update(USERS).set(USERS.name, nullif(USERS.name, "x"));      | no suitable method found for set(TextColumn<UserTable>,NullableText) | NullableColumn<UserTable,T>
            coalesce(USERS.name, value(1));  | no suitable method found for coalesce(TextColumn<UserTable>,NumberValue<Integer>) | equality constraints
            rowNumber().plus(1);             | cannot find symbol symbol: method plus(int)                               | class WindowFunction<NumberValue<Long>>
            USERS.age.gt(anyOf("x"));        | no suitable method found for gt(Quantified<String>)                       | String
            row(USERS.id, USERS.name).eq(row(USERS.name, USERS.id)); | incompatible types: inference variable A has incompatible equality constraints Long,String |
            select(USERS.id).from(USERS).where(count()); | incompatible types: CountAggregate cannot be converted to BooleanExpression |
            sum(USERS.name);                 | incompatible types: TextColumn<UserTable> cannot be converted to NumberExpression<?> |
            select().from(USERS).where(USERS.name); | incompatible types: TextColumn<UserTable> cannot be converted to BooleanExpression |
            """)
    void wrongOperands(String code, String error, @Nullable String reason) {
        assertRefused(code, error, reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            select(USERS.name, USERS.id).as(UserName::new).from(USERS); | incompatible types: invalid constructor reference | String cannot be converted to long
            select(USERS, city).as(UserCity::new).from(USERS);          | incompatible types: invalid constructor reference | Optional<City> cannot be converted to City
            String name = select(city.name).from(city).one(db);         | incompatible types: Optional<String> cannot be converted to String |
            select(USERS.id).from(USERS).leftJoin(CITIES, USERS.cityId.eq(CITIES.id)); | incompatible types: CityTable cannot be converted to OuterItem |
            select(USERS.id).from(USERS).union(select(CITIES.name).from(CITIES));      | incompatible types: Select<String> cannot be converted to Query<Long> |
            USERS.cityId.in(select(CITIES.name).from(CITIES));          | no suitable method found for in(Select<String>)   | Select<String> cannot be converted to Query<? extends Long>
            USERS.id.notIn(select(USERS.cityId).from(USERS));           | no suitable method found for notIn(Select<Optional<Long>>) | cannot be converted to Query<? extends Long>
            """)
    void wrongRows(String code, String error, @Nullable String reason) {
        assertRefused(code, error, reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            update(USERS).set(CITIES.name, "x");            | no suitable method found for set(TextColumn<CityTable>,String)               | TextColumn<CityTable> cannot be converted to Column<UserTable,T>
            update(USERS).set(USERS.name, city.name);       | no suitable method found for set(TextColumn<UserTable>,NullableText)         | NullableText cannot be converted to Value<T>
            update(USERS).set(USERS.id, USERS.age);         | no suitable method found for set(NumberColumn<UserTable,Long>,NullableNumberColumn<UserTable,Integer>) | cannot be converted to Value<T>
            update(USERS).set(USERS.age, "x");              | no suitable method found for set(NullableNumberColumn<UserTable,Integer>,String) | equality constraints: Integer lower bounds: String
            update(USERS).setNull(USERS.name);              | incompatible types: TextColumn<UserTable> cannot be converted to NullableColumn<UserTable,?> |
            update(USERS).set(USERS.name, "x").execute(db); | cannot find symbol symbol: method execute(Executor)                          | class UpdateSet<UserTable>
            deleteFrom(USERS).execute(db);                  | cannot find symbol symbol: method execute(Executor)                          | class DeleteFrom<UserTable>
            insert(USERS, NewUser.email("x"));              | no suitable method found for insert(UserTable,NewUser.NeedsName)                     | NewUser.NeedsName cannot be converted to NewRow<TBL>
            NewUser.email("x").age(3);                      | cannot find symbol symbol: method age(int)                                   | interface NewUser.NeedsName
            NewCity.name("x").id(3);                        | cannot find symbol symbol: method id(int)                                    | class NewCity
            insert(USERS, NewCity.name("x"));               | no suitable method found for insert(UserTable,NewCity)                       | equality constraints: UserTable,CityTable
            insert(CITIES, NewCity.name("x")).onConflict(USERS.PRIMARY_KEY); | incompatible types: UniqueKey<UserTable> cannot be converted to UniqueKey<CityTable> |
            insert(CITIES, NewCity.name("x")).onConflict(CITIES.name);       | incompatible types: TextColumn<CityTable> cannot be converted to UniqueKey<CityTable> |
            """)
    void wrongChanges(String code, String error, @Nullable String reason) {
        assertRefused(code, error, reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            byName.list(db, 5, "x");                        | incompatible types: int cannot be converted to String                        |
            byName.list(db, "x", "y");                      | incompatible types: String cannot be converted to Integer                    |
            byName.list(db, "x");                           | method list in class Query2<A,B,R> cannot be applied to given types          |
            prepare(TEXT, n -> selectFrom(USERS).where(USERS.id.eq(n)));        | no suitable method found for eq(TextValue) | TextValue cannot be converted to Expression<Long>
            insert(USERS, row(USERS.name, USERS.age), select(CITIES.name, CITIES.name).from(CITIES)); | no suitable method found for insert(UserTable,Fields2<String,Optional<Integer>>,Select<Row2<String,String>>) | inference variable
            insert(CITIES, CITIES.name, select(USERS.age).from(USERS));         | no suitable method found for insert(CityTable,TextColumn<CityTable>,Select<Optional<Integer>>) | inference variable
            insert(CITIES, NewCity.name("x")).onConflictColumns(USERS.name);    | incompatible types: TextColumn<UserTable> cannot be converted to Column<? extends ColumnOwner<CityTable>,?> |
            String s = select(t.column(USERS.age)).from(t).one(db);             | incompatible types: Optional<Integer> cannot be converted to String |
            select().from(CITIES).leftJoin(t, CITIES.id.eq(t.column(USERS.id)));| incompatible types: DerivedTable<Row2<Long,Optional<Integer>>> cannot be converted to OuterItem |
            Long id = select(t.outer().column(USERS.id)).from(t.outer()).one(db); | incompatible types: Optional<Long> cannot be converted to Long |
            update(USERS).set(t.column(USERS.id), 1L);      | no suitable method found for set(NumberValue<Long>,long)                     | NumberValue<T> conforms to Column<UserTable,T>
            update(USERS).each(List.of("x"), p -> p.key(CITIES.name, x -> x));  | method key in class EachRow<TBL,ROW> cannot be applied to given types | TextColumn<CityTable> cannot be converted to Column<? extends ColumnOwner<UserTable>,T>
            update(USERS).each(List.of("x"), p -> p.setNullable(USERS.name, x -> x)); | method setNullable in class EachRow<TBL,ROW> cannot be applied to given types | TextColumn<UserTable> cannot be converted to NullableColumn<UserTable,T>
            mergeInto(CITIES).using(t, CITIES.id.eq(1)).whenNotMatched().delete(); | cannot find symbol symbol: method delete()                | class WhenNotMatched<CityTable>
            mergeInto(CITIES).using(CITIES.outer(), CITIES.id.eq(1));           | incompatible types: CityTable.Outer cannot be converted to InnerItem |
            withRecursive("r", select(USERS.id), r -> select(USERS.name).from(r)); | incompatible types: cannot infer type-variable(s) R,R | Select<String> cannot be converted to Query<Long>
            """)
    void wrongStatements(String code, String error, @Nullable String reason) {
        assertRefused(code, error, reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            update(STAYS).set(STAYS.doubled, 2.0); | no suitable method found for set(NumberColumn<GeneratedAlways<StayTable>,Double>,double) | NumberColumn<GeneratedAlways<StayTable>,Double> cannot be converted to Column<StayTable,T>
            update(STAYS).set(STAYS.doubled, STAYS.score); | no suitable method found for set(NumberColumn<GeneratedAlways<StayTable>,Double>,NumberColumn<StayTable,Double>) | NumberColumn<GeneratedAlways<StayTable>,Double> cannot be converted to Column<StayTable,T>
            update(STAYS).setNull(STAYS.first); | incompatible types: NullableTemporalColumn<GeneratedAlways<StayTable>,java.time.LocalDate> cannot be converted to NullableColumn<StayTable,?> |
            update(STAYS).each(List.of(2.0), e -> e.key(STAYS.id, Double::longValue).set(STAYS.doubled, x -> x)); | method set in class EachRow<TBL,ROW> cannot be applied to given types | NumberColumn<GeneratedAlways<StayTable>,Double> cannot be converted to Column<StayTable,T>
            insert(STAYS, stay).onConflictColumns(STAYS.doubled).doUpdate(s -> s.setExcluded(STAYS.doubled)); | method setExcluded in class ConflictUpdate<TBL> cannot be applied to given types | NumberColumn<GeneratedAlways<StayTable>,Double> cannot be converted to Column<StayTable,?>
            insert(STAYS, stay).onConflictColumns(STAYS.id).doUpdate(s -> s.set(STAYS.doubled, 1.0)); | no suitable method found for set(NumberColumn<GeneratedAlways<StayTable>,Double>,double) | NumberColumn<GeneratedAlways<StayTable>,Double> cannot be converted to Column<StayTable,T>
            mergeInto(STAYS).using(CITIES, STAYS.id.eq(CITIES.id)).whenMatched().update(s -> s.set(STAYS.doubled, 1.0)); | no suitable method found for set(NumberColumn<GeneratedAlways<StayTable>,Double>,double) | NumberColumn<GeneratedAlways<StayTable>,Double> cannot be converted to Column<StayTable,T>
            update(USERS).set(USERS.name, "x").everyRow().ifVersion(USERS.id, 1L); | method ifVersion in class Update<TBL> cannot be applied to given types | NumberColumn<UserTable,Long> cannot be converted to VersionColumn<UserTable,T>
            update(ARRIVALS); | method update in class Sql | Arrivals cannot be converted to Table<TBL,?>
            deleteFrom(ARRIVALS); | method deleteFrom in class Sql | Arrivals cannot be converted to Table<TBL,?>
            mergeInto(ARRIVALS); | method mergeInto in class Sql | Arrivals cannot be converted to Table<TBL,?>
            insertDefaultValues(ARRIVALS); | method insertDefaultValues in class Sql | Arrivals cannot be converted to Table<TBL,?>
            insert(ARRIVALS, arrival); | no suitable method found for insert(StayTable.Arrivals,NewRow<StayTable.Arrivals>) | bounds: Table<TBL,?>
            insert(ARRIVALS, ARRIVALS.id, select(USERS.id).from(USERS)); | no suitable method found for insert(StayTable.Arrivals,NumberColumn<StayTable.Arrivals,Long>,Select<Long>) | bounds: Table<TBL,?>
            Copy.in(db, ARRIVALS, List.of(arrival).iterator()); | method in in class Copy cannot be applied to given types | bounds: Table<TBL,?>
            """)
    void whatOnlyTheServerWrites(String code, String error, @Nullable String reason) {
        assertRefused(code, error, reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "List<UserName> l = select(USERS.id, USERS.name).as(UserName::new).from(USERS).list(db);",
                "Optional<String> name = select(city.name).from(city).one(db);",
                "List<User> l = select().from(USERS).where(USERS.id.eq(1).and(USERS.balance.gt(0))).list(db);",
                "Long id = insert(CITIES, NewCity.name(\"x\")).returning(CITIES.id).one(db);",
                "update(STAYS).setDefault(STAYS.doubled).everyRow();",
                "update(STAYS).each(List.of(1L), e -> e.key(STAYS.doubled, x -> 1.0).set(STAYS.score, x -> 1.0));",
                "List<Long> l = select().from(ARRIVALS).where(ARRIVALS.id.gt(1L)).list(db);",
                "update(USERS).set(USERS.cityId, CITIES.id).from(CITIES).where(CITIES.id.eq(1)).execute(db);"
            })
    void whatIsRightCompiles(String code) {
        assertThat(Snippet.errors(code)).isEmpty();
    }

    private static void assertRefused(String code, String error, @Nullable String reason) {
        assertThat(Snippet.errors(code)).startsWith(error).doesNotContain("\n").contains(reason == null ? "" : reason);
    }
}
