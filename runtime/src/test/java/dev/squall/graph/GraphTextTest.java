package dev.squall.graph;

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
import static dev.squall.graph.sample.OrderFormShape.Instance.ORDER_FORM;
import static dev.squall.graph.sample.TreeShape.Instance.TREE;
import static dev.squall.sql.Sql.deleteGraph;
import static dev.squall.sql.Sql.insertGraph;
import static dev.squall.sql.Sql.saveGraph;
import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.graph.sample.OrderForm;
import dev.squall.graph.sample.OrderForm.Piece;
import dev.squall.graph.sample.Tree;
import dev.squall.sql.render.Rendered;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The statements that write graphs, word by word, without a database. */
class GraphTextTest {

    private static List<String> texts(GraphChange<?> change) {
        return change.sql().stream().map(Rendered::sql).toList();
    }

    @Test
    void aNewGraphIsOneInsertPerList() {
        OrderForm first = order(List.of(item(1, "pen", piece("cap"), piece("ink")), item(2, "ink")), RED, BLUE);
        OrderForm second = withInvoice(order(List.of(item(1, "cup")), RED), "Rome");
        assertThat(texts(insertGraph(ORDER_FORM, List.of(first, second))))
                .containsExactly(
                        "insert into orders (version, customer_id, shop_id, labels, note) select version, customer_id,"
                                + " shop_id, labels::text[], note from unnest(?::integer[], ?::bigint[], ?::integer[],"
                                + " ?::text[], ?::text[]) as r (version, customer_id, shop_id, labels, note)"
                                + " returning id, note_length, changed_at",
                        "insert into lines (order_id, number, product, amount)"
                                + " select * from unnest(?::bigint[], ?::integer[], ?::text[], ?::integer[])",
                        "insert into invoices (order_id, address) values (?, ?)",
                        "insert into order_tags (order_id, tag_id) select * from unnest(?::bigint[], ?::integer[])",
                        "insert into parts (order_id, line_number, name)"
                                + " select * from unnest(?::bigint[], ?::integer[], ?::text[]) returning id");
    }

    @Test
    void whatIsGivenIsKeptAndNotReadBack() {
        OrderForm.Item line = item(1, "pen", new Piece(5L, "cap"), new Piece(6L, "ink"));
        assertThat(texts(insertGraph(ORDER_FORM, order(List.of(line)))).get(2))
                .isEqualTo("insert into parts (id, order_id, line_number, name)"
                        + " select * from unnest(?::bigint[], ?::bigint[], ?::integer[], ?::text[])");
        line = item(1, "pen", new Piece(5L, "cap"), piece("ink"));
        assertThat(texts(insertGraph(ORDER_FORM, order(List.of(line)))).get(2))
                .isEqualTo("insert into parts (id, order_id, line_number, name)"
                        + " values (?, ?, ?, ?), (default, ?, ?, ?) returning id");
    }

    private static final String TOUCHED = ", version = orders.version + 1, changed_at = now() from unnest(%s) as r (%s)"
            + " where orders.id = r.id and orders.version = r.version"
            + " returning orders.id, orders.version, orders.note_length, orders.changed_at";

    @Test
    void onlyWhatDiffersIsWritten() {
        OrderForm before = read(7, order(List.of(item(1, "pen", new Piece(5L, "cap")), item(2, "ink")), RED));
        assertThat(texts(saveGraph(ORDER_FORM, before, before))).isEmpty();
        assertThat(texts(saveGraph(ORDER_FORM, before, withNote(before, "soon"))))
                .containsExactly("update orders set note = r.note"
                        + TOUCHED.formatted("?::bigint[], ?::integer[], ?::text[]", "id, version, note"));
        assertThat(texts(saveGraph(ORDER_FORM, before, withBuyer(before, BEN))))
                .containsExactly("update orders set customer_id = r.customer_id, shop_id = r.shop_id"
                        + TOUCHED.formatted(
                                "?::bigint[], ?::integer[], ?::bigint[], ?::integer[]",
                                "id, version, customer_id, shop_id"));
    }

    private static final String DELETE_TAGS = "delete from order_tags using unnest(?::bigint[], ?::integer[]) as r"
            + " (order_id, tag_id) where order_tags.order_id = r.order_id and order_tags.tag_id = r.tag_id";
    private static final String DELETE_LINES = "delete from lines using unnest(?::bigint[], ?::integer[]) as r"
            + " (order_id, number) where lines.order_id = r.order_id and lines.number = r.number";

    @Test
    void aListIsOneDeleteOneUpdateAndOneInsertAtMost() {
        OrderForm before = read(7, order(List.of(item(1, "pen", new Piece(5L, "cap")), item(2, "ink")), RED));
        OrderForm.Item changed = item(1, "pencil", new Piece(5L, "top"), piece("lead"));
        assertThat(texts(saveGraph(ORDER_FORM, before, holding(before, List.of(changed, item(3, "cup")), BLUE))))
                .containsExactly(
                        DELETE_TAGS,
                        DELETE_LINES,
                        "update lines set product = r.product from unnest(?::bigint[], ?::integer[], ?::text[]) as r"
                                + " (order_id, number, product) where lines.order_id = r.order_id and lines.number ="
                                + " r.number",
                        "insert into lines (order_id, number, product, amount) values (?, ?, ?, ?)",
                        "insert into order_tags (order_id, tag_id) values (?, ?)",
                        "update parts set name = r.name from unnest(?::bigint[], ?::text[]) as r (id, name)"
                                + " where parts.id = r.id",
                        "insert into parts (order_id, line_number, name) values (?, ?, ?) returning id");
        assertThat(texts(deleteGraph(ORDER_FORM, before)))
                .containsExactly(
                        "delete from parts using unnest(?::bigint[]) as r (id) where parts.id = r.id",
                        DELETE_TAGS,
                        DELETE_LINES,
                        "delete from orders using unnest(?::bigint[], ?::integer[]) as r (id, version)"
                                + " where orders.id = r.id and orders.version = r.version");
    }

    @Test
    void aTreeIsOneStatementPerDepth() {
        assertThat(texts(insertGraph(TREE, tree("a", tree("b", tree("c")), tree("d")))))
                .containsExactly(
                        "insert into nodes (name) values (?) returning id",
                        "insert into nodes (above_id, name) select * from unnest(?::bigint[], ?::text[]) returning id",
                        "insert into nodes (above_id, name) values (?, ?) returning id");
    }

    @Test
    void whatIsMovedOutOfADeletedRowIsMovedBefore() {
        Tree before = tree(1, "a", tree(2, "b", tree(3, "c")), tree(4, "d"));
        String move = "update nodes set above_id = r.above_id from unnest(?::bigint[], ?::bigint[]) as r (id, above_id)"
                + " where nodes.id = r.id";
        String delete = "delete from nodes using unnest(?::bigint[]) as r (id) where nodes.id = r.id";
        assertThat(texts(saveGraph(TREE, before, tree(1, "a", tree(4, "d", tree(3, "c"))))))
                .containsExactly(move, delete);
        assertThat(texts(saveGraph(TREE, before, tree(1, "a", tree("e", tree(4, "d"))))))
                .containsExactly(delete, delete, "insert into nodes (above_id, name) values (?, ?) returning id", move);
    }

    @Test
    void valuesAreMasked() {
        String shown =
                insertGraph(ORDER_FORM, order(List.of(item(1, "secret")))).toString();
        assertThat(shown).contains("insert into lines").doesNotContain("secret");
    }
}
