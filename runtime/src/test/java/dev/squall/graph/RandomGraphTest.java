package dev.squall.graph;

import static dev.squall.graph.Orders.ANN;
import static dev.squall.graph.Orders.BEN;
import static dev.squall.graph.Orders.BLUE;
import static dev.squall.graph.Orders.RED;
import static dev.squall.graph.Orders.ROME;
import static dev.squall.graph.sample.NodeTable.Instance.NODES;
import static dev.squall.graph.sample.OrderFormShape.Instance.ORDER_FORM;
import static dev.squall.graph.sample.OrderTable.Instance.ORDERS;
import static dev.squall.graph.sample.TreeShape.Instance.TREE;
import static dev.squall.sql.Sql.insertGraph;
import static dev.squall.sql.Sql.saveGraph;
import static dev.squall.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.db.Database;
import dev.squall.graph.sample.OrderForm;
import dev.squall.graph.sample.OrderForm.Address;
import dev.squall.graph.sample.OrderForm.Item;
import dev.squall.graph.sample.OrderForm.Piece;
import dev.squall.graph.sample.Tag;
import dev.squall.graph.sample.Tree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever two states are: after saving one over the other, what is read is the latter. */
class RandomGraphTest {

    private static final long SEED = Long.getLong("squall.seed", 20260101);

    @Test
    void whatIsSavedIsWhatIsRead() {
        Random random = new Random(SEED);
        try (Database db = ShopDatabase.open()) {
            OrderForm before = insertGraph(ORDER_FORM, next(random, null)).one(db);
            for (int run = 0; run < 80; run++) {
                OrderForm after = next(random, before);
                GraphChange<OrderForm> save = saveGraph(ORDER_FORM, before, after);
                OrderForm saved = save.one(db);
                OrderForm read = select(ORDER_FORM)
                        .where(ORDERS.id.eq(before.id().orElseThrow()))
                        .one(db);
                assertThat(sorted(saved))
                        .as("seed %s, run %s: %s", SEED, run, save)
                        .isEqualTo(read);
                assertThat(given(read))
                        .as("seed %s, run %s: %s", SEED, run, save)
                        .isEqualTo(given(after));
                assertThat(saveGraph(ORDER_FORM, read, saved).sql()).isEmpty();
                before = read;
            }
        }
    }

    /** Another state of an order: parts stay, go to other lines, or vanish; lines, tags and values come and go. */
    private static OrderForm next(Random random, @Nullable OrderForm before) {
        List<Piece> pieces = new ArrayList<>();
        if (before != null) {
            before.lines().forEach(line -> pieces.addAll(line.pieces()));
        }
        Collections.shuffle(pieces, random);
        List<Item> lines = new ArrayList<>();
        for (int number = 1; number <= 4; number++) {
            if (random.nextInt(4) > 0) {
                List<Piece> here = new ArrayList<>();
                while (!pieces.isEmpty() && random.nextInt(3) > 0) {
                    Piece piece = pieces.remove(0);
                    here.add(random.nextBoolean() ? piece : new Piece(piece.id(), "p" + random.nextInt(99)));
                }
                if (random.nextInt(3) == 0) {
                    here.add(new Piece(null, "new" + random.nextInt(1000)));
                }
                lines.add(new Item(number, "product" + random.nextInt(2), random.nextInt(2), here));
            }
        }
        Collections.shuffle(lines, random);
        List<Tag> tags = Stream.of(RED, BLUE).filter(t -> random.nextBoolean()).toList();
        return new OrderForm(
                before == null ? Optional.empty() : before.id(),
                before == null ? 0 : before.version(),
                random.nextBoolean() ? ANN : BEN,
                random.nextBoolean() ? Optional.of(ROME) : Optional.empty(),
                random.nextBoolean() ? List.of() : List.of("a", "'\"{}"),
                random.nextInt(3) == 0 ? null : "note" + random.nextInt(2),
                before == null ? null : before.noteLength(),
                before == null ? Optional.empty() : before.changedAt(),
                lines,
                random.nextInt(3) == 0 ? null : new Address("street " + random.nextInt(2)),
                tags);
    }

    /** With its lists in the order in which they are read. */
    private static OrderForm sorted(OrderForm order) {
        return with(order, order.version(), Comparator.comparing(Piece::id), false);
    }

    /** Only what is given: without keys, and what the server sets. */
    private static OrderForm given(OrderForm order) {
        return with(order, 0, Comparator.comparing(Piece::name), true);
    }

    private static OrderForm with(OrderForm order, int version, Comparator<Piece> by, boolean given) {
        List<Item> lines = order.lines().stream()
                .sorted(Comparator.comparing(Item::number))
                .map(line -> new Item(
                        line.number(),
                        line.product(),
                        line.amount(),
                        line.pieces().stream()
                                .sorted(by)
                                .map(piece -> given ? new Piece(null, piece.name()) : piece)
                                .toList()))
                .toList();
        return new OrderForm(
                order.id(),
                version,
                order.buyer(),
                order.shop(),
                order.labels(),
                order.note(),
                given ? null : order.noteLength(),
                given ? Optional.empty() : order.changedAt(),
                lines,
                order.invoice(),
                order.tags());
    }

    @Test
    void treesBecomeWhateverTheyAreSavedAs() {
        Random random = new Random(SEED);
        try (Database db = ShopDatabase.open()) {
            Tree before = insertGraph(TREE, Orders.tree("root")).one(db);
            for (int run = 0; run < 60; run++) {
                List<Long> ids = new ArrayList<>();
                before.below().forEach(tree -> collect(tree, ids));
                Collections.shuffle(ids, random);
                Tree after = new Tree(before.id(), "root" + random.nextInt(2), below(random, ids, 3));
                GraphChange<Tree> save = saveGraph(TREE, before, after);
                Tree saved = save.one(db);
                Tree read = select(TREE)
                        .where(NODES.id.eq(before.id().orElseThrow()))
                        .one(db);
                assertThat(read).as("seed %s, run %s: %s", SEED, run, save).isEqualTo(sorted(saved));
                assertThat(named(read)).isEqualTo(named(after));
                before = read;
            }
        }
    }

    private static void collect(Tree tree, List<Long> ids) {
        ids.add(tree.id().orElseThrow());
        tree.below().forEach(each -> collect(each, ids));
    }

    private static List<Tree> below(Random random, List<Long> ids, int depth) {
        List<Tree> trees = new ArrayList<>();
        while (depth > 0 && random.nextInt(3) > 0) {
            Optional<Long> id = ids.isEmpty() || random.nextInt(4) == 0 ? Optional.empty() : Optional.of(ids.remove(0));
            trees.add(new Tree(id, "n" + random.nextInt(3), below(random, ids, depth - 1)));
        }
        return trees;
    }

    private static Tree sorted(Tree tree) {
        return new Tree(
                tree.id(),
                tree.name(),
                tree.below().stream()
                        .map(RandomGraphTest::sorted)
                        .sorted(Comparator.comparing(each -> each.id().orElseThrow()))
                        .toList());
    }

    /** A tree without its keys, as text. */
    private static String named(Tree tree) {
        return tree.name()
                + tree.below().stream().map(RandomGraphTest::named).sorted().toList();
    }
}
