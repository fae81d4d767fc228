package dev.squall.graph;

import static dev.squall.graph.Orders.ANN;
import static dev.squall.graph.Orders.BEN;
import static dev.squall.graph.Orders.BLUE;
import static dev.squall.graph.Orders.RED;
import static dev.squall.graph.Orders.holding;
import static dev.squall.graph.Orders.item;
import static dev.squall.graph.Orders.order;
import static dev.squall.graph.Orders.piece;
import static dev.squall.graph.Orders.read;
import static dev.squall.graph.Orders.tree;
import static dev.squall.graph.Orders.withBuyer;
import static dev.squall.graph.Orders.withInvoice;
import static dev.squall.graph.Orders.withNote;
import static dev.squall.graph.sample.NodeTable.Instance.NODES;
import static dev.squall.graph.sample.OrderFormShape.Instance.ORDER_FORM;
import static dev.squall.graph.sample.OrderTable.Instance.ORDERS;
import static dev.squall.graph.sample.TreeShape.Instance.TREE;
import static dev.squall.sql.Sql.deleteGraph;
import static dev.squall.sql.Sql.insertGraph;
import static dev.squall.sql.Sql.saveGraph;
import static dev.squall.sql.Sql.select;
import static dev.squall.sql.Sql.selectFrom;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.db.Database;
import dev.squall.db.DatabaseConfig;
import dev.squall.db.error.ForeignKeyViolation;
import dev.squall.graph.sample.CustomerId;
import dev.squall.graph.sample.OrderForm;
import dev.squall.graph.sample.OrderForm.Item;
import dev.squall.graph.sample.OrderForm.Piece;
import dev.squall.graph.sample.Tag;
import dev.squall.graph.sample.Tree;
import dev.squall.shape.CountingProxy;
import dev.squall.sql.StaleRow;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the statements of graphs do on a server. */
class GraphTest {

    private static Database db;

    @BeforeAll
    static void open() {
        db = ShopDatabase.open();
    }

    @AfterAll
    static void close() {
        db.close();
    }

    private static OrderForm stored(OrderForm order) {
        return select(ORDER_FORM).where(ORDERS.id.eq(order.id().orElseThrow())).one(db);
    }

    private static Tree stored(Tree tree) {
        return select(TREE).where(NODES.id.eq(tree.id().orElseThrow())).one(db);
    }

    @Test
    void whatIsInsertedIsReturnedAsItIsRead() {
        List<OrderForm> orders = IntStream.range(0, 30)
                .mapToObj(i -> order(
                        List.of(item(2, "pen" + i, piece("a" + i), piece("b" + i)), item(1, "ink" + i, piece("c" + i))),
                        RED))
                .map(o -> withInvoice(o, "Rome"))
                .toList();
        List<OrderForm> inserted = insertGraph(ORDER_FORM, orders).list(db);
        assertThat(inserted).hasSize(30).allSatisfy(order -> {
            // lists are read in the order of their keys
            OrderForm sorted =
                    holding(order, List.of(order.lines().get(1), order.lines().get(0)), RED);
            assertThat(stored(order)).isEqualTo(sorted);
        });
        assertThat(inserted.get(7).lines().get(0).pieces().get(1).name()).isEqualTo("b7");
    }

    @Test
    void keysThatAreGivenAreKept() {
        OrderForm order = insertGraph(
                        ORDER_FORM, order(List.of(item(1, "pen", new Piece(9_000L, "cap"), piece("ink")))))
                .one(db);
        assertThat(stored(order).lines().get(0).pieces())
                .extracting(Piece::name)
                .containsExactly(order.lines().get(0).pieces().get(1).name(), "cap");
        assertThat(order.lines().get(0).pieces().get(0).id()).isEqualTo(9_000L);
    }

    @Test
    void whatIsSavedIsReturnedAsItIsRead() {
        OrderForm first = insertGraph(ORDER_FORM, order(List.of(item(1, "pen", piece("cap")), item(2, "ink")), RED))
                .one(db);
        Item line = first.lines().get(0);
        OrderForm after = withInvoice(
                withNote(
                        holding(
                                first,
                                List.of(item(1, "pencil", line.pieces().get(0), piece("lead")), item(3, "x")),
                                BLUE),
                        "soon"),
                "Rome");
        OrderForm second = saveGraph(ORDER_FORM, first, after).one(db);
        assertThat(stored(second)).isEqualTo(second);
        assertThat(second.version()).isEqualTo(1);
        assertThat(second.noteLength()).isEqualTo(4);
        assertThat(second.changedAt().orElseThrow()).isAfter(first.changedAt().orElseThrow());

        OrderForm third = saveGraph(ORDER_FORM, second, withBuyer(second, BEN)).one(db);
        assertThat(stored(third)).isEqualTo(third);
        assertThat(saveGraph(ORDER_FORM, third, third).execute(db)).isZero();

        assertThat(deleteGraph(ORDER_FORM, third).execute(db)).isEqualTo(7);
        assertThat(select(ORDER_FORM)
                        .where(ORDERS.id.eq(third.id().orElseThrow()))
                        .list(db))
                .isEmpty();
    }

    @Test
    void manyAreSavedAtOnce() {
        OrderForm kept =
                insertGraph(ORDER_FORM, order(List.of(item(1, "kept")))).one(db);
        OrderForm gone =
                insertGraph(ORDER_FORM, order(List.of(item(1, "gone")))).one(db);
        List<OrderForm> now = saveGraph(
                        ORDER_FORM, List.of(gone, kept), List.of(order(List.of(item(1, "new"))), withNote(kept, "x")))
                .list(db);
        assertThat(now).allSatisfy(order -> assertThat(stored(order)).isEqualTo(order));
        assertThat(selectFrom(ORDERS)
                        .where(ORDERS.id.eq(gone.id().orElseThrow()))
                        .list(db))
                .isEmpty();
    }

    @Test
    void treesAreInsertedMovedAndCut() {
        Tree first = insertGraph(TREE, tree("a", tree("b", tree("c"), tree("d")), tree("e")))
                .one(db);
        assertThat(stored(first)).isEqualTo(first);
        Tree c = first.below().get(0).below().get(0);
        Tree e = first.below().get(1);
        Tree after = new Tree(
                first.id(),
                "A",
                List.of(new Tree(e.id(), "E", List.of(tree("f", c))), tree("g", tree("h", tree("i")))));
        Tree second = saveGraph(TREE, first, after).one(db);
        assertThat(stored(second)).isEqualTo(second);
        assertThat(second.below().get(0).below().get(0).below().get(0).id()).isEqualTo(c.id());
    }

    @Test
    void aRowThatSomebodyChangedIsNotOverwritten() {
        OrderForm read = insertGraph(ORDER_FORM, order(List.of(item(1, "pen")))).one(db);
        OrderForm theirs = saveGraph(ORDER_FORM, read, withNote(read, "theirs")).one(db);
        GraphChange<OrderForm> mine =
                saveGraph(ORDER_FORM, read, withNote(holding(read, List.of(item(2, "ink")), RED), "mine"));
        assertThatThrownBy(() -> mine.one(db)).isInstanceOf(StaleRow.class).hasMessageNotContaining("mine");
        assertThatThrownBy(() -> deleteGraph(ORDER_FORM, read).execute(db)).isInstanceOf(StaleRow.class);
        assertThat(stored(read)).as("nothing of it has happened").isEqualTo(theirs);

        ShopDatabase.run("delete from lines where order_id = " + read.id().orElseThrow());
        assertThatThrownBy(() -> saveGraph(ORDER_FORM, theirs, holding(theirs, List.of(item(1, "top"))))
                        .execute(db))
                .as("without a version it must still be there")
                .isInstanceOf(StaleRow.class);
    }

    @Test
    void whatWasNotReadIsNotTouched() {
        OrderForm whole = insertGraph(ORDER_FORM, order(List.of(item(1, "first"), item(2, "second"), item(3, "third"))))
                .one(db);
        OrderForm some = select(ORDER_FORM)
                .where(ORDERS.id.eq(whole.id().orElseThrow()))
                .with(ORDER_FORM.lines, lines -> lines.limit(1))
                .one(db);
        saveGraph(ORDER_FORM, some, holding(some, List.of(item(9, "ninth")))).execute(db);
        assertThat(stored(whole).lines()).extracting(Item::number).containsExactly(2, 3, 9);
    }

    @Test
    void rowsThatATriggerDropsAreNotMixedUp() {
        ShopDatabase.run("""
                create function drop_row() returns trigger language plpgsql as
                    $$ begin if new.name = 'dropped' then return null; end if; return new; end $$;
                create trigger drop_row before insert on nodes for each row execute function drop_row();
                """);
        assertThatThrownBy(() -> insertGraph(TREE, List.of(tree("dropped"), tree("undone")))
                        .execute(db))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("inserted 1 of 2 rows into \"nodes\"");
        assertThat(select(TREE).where(NODES.name.eq("undone")).list(db)).isEmpty();
    }

    @Test
    void aFailureUndoesAll() {
        OrderForm bad = order(List.of(item(1, "undone")), new Tag(77, "no such"));
        assertThatThrownBy(() -> insertGraph(ORDER_FORM, bad).execute(db)).isInstanceOf(ForeignKeyViolation.class);
        assertThat(select(ORDER_FORM).list(db)).noneMatch(o -> o.lines().equals(bad.lines()));
    }

    @Test
    void aTransactionTakesSeveral() {
        List<Long> ids = db.<List<Long>, RuntimeException>transaction(tx -> {
            OrderForm one = insertGraph(ORDER_FORM, order(List.of())).one(tx);
            insertGraph(TREE, List.of(tree("x"), tree("y"))).execute(tx);
            return List.of(
                    saveGraph(ORDER_FORM, one, withNote(one, "x")).one(tx).id().orElseThrow());
        });
        assertThat(ids).hasSize(1);
    }

    @Test
    void whatCannotBeWrittenIsRefusedBeforeAnything() {
        OrderForm before = read(7, order(List.of(item(1, "pen", new Piece(5L, "cap"))), RED));
        refused("only the server gives", () -> insertGraph(ORDER_FORM, before).sql());
        refused(
                "different rows",
                () -> saveGraph(ORDER_FORM, before, read(8, before)).sql());
        refused(
                "before has a row without a key",
                () -> saveGraph(ORDER_FORM, order(List.of()), order(List.of())).sql());
        refused(
                "after has the same row twice",
                () -> saveGraph(ORDER_FORM, before, holding(before, List.of(item(1, "a"), item(1, "b"))))
                        .sql());
        refused(
                "refers to by its column \"tag_id\" differs",
                () -> saveGraph(ORDER_FORM, before, holding(before, before.lines(), new Tag(1, "green")))
                        .sql());
        refused(
                "refers to by its column \"customer_id\" differs",
                () -> saveGraph(ORDER_FORM, before, withBuyer(before, new OrderForm.Name(new CustomerId(1), "Anna")))
                        .sql());
        OrderForm older = new OrderForm(
                before.id(),
                2,
                ANN,
                before.shop(),
                before.labels(),
                null,
                null,
                Optional.empty(),
                before.lines(),
                null,
                before.tags());
        refused("different versions", () -> saveGraph(ORDER_FORM, before, older).sql());
        refused(
                "one() is for one value",
                () -> insertGraph(ORDER_FORM, List.<OrderForm>of()).one(db));
        assertThat(saveGraph(ORDER_FORM, before, older).toString()).startsWith("cannot be written: Of \"orders\"");
    }

    private static void refused(String message, ThrowingCallable call) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessageContaining(message);
    }

    @Test
    void tripsAreAsManyAsLists() throws IOException {
        DatabaseConfig direct = DatabaseConfig.parse(ShopDatabase.URL);
        try (CountingProxy proxy = new CountingProxy(direct.host(), direct.port());
                Database far = Database.of(direct.toBuilder()
                        .host("localhost")
                        .port(proxy.port())
                        .maxPoolSize(1)
                        .build())) {
            for (int rows : new int[] {1, 40}) {
                List<OrderForm> orders = IntStream.range(0, rows)
                        .mapToObj(i -> withInvoice(order(List.of(item(1, "a", piece("p"), piece("q"))), RED), "x"))
                        .toList();
                // the first run of a text may prepare it
                insertGraph(ORDER_FORM, orders).list(far);
                proxy.trips();
                List<OrderForm> inserted = far.<List<OrderForm>, RuntimeException>transaction(tx -> {
                    List<OrderForm> result = insertGraph(ORDER_FORM, orders).list(tx);
                    assertThat(proxy.trips())
                            .as("orders, lines, invoices, tags, parts")
                            .isEqualTo(5);
                    return result;
                });
                List<OrderForm> after =
                        inserted.stream().map(o -> withNote(o, "x")).toList();
                proxy.trips();
                saveGraph(ORDER_FORM, inserted, after).list(far);
                assertThat(proxy.trips()).as("orders, commit").isEqualTo(2);
                saveGraph(ORDER_FORM, after, after).list(far);
                assertThat(proxy.trips()).as("nothing").isZero();
            }
        }
    }
}
