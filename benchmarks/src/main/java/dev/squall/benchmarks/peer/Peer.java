package dev.squall.benchmarks.peer;

import dev.squall.benchmarks.Contender;
import java.util.List;

/** A library on a database with a pool of its own, and its ways of doing the tasks; no ways mean that it is left out. */
public interface Peer extends AutoCloseable {

    /** One account by its key. */
    List<Contender> oneRow();

    /** All 1,000 accounts. */
    List<Contender> manyRows();

    /** One event, returning its id. */
    default List<Contender> insertOne() {
        return List.of();
    }

    /** 1,000 events. */
    default List<Contender> insertMany() {
        return List.of();
    }

    /** Authors with their books with their reviews. */
    default List<Contender> nested() {
        return List.of();
    }

    /** The text of a statement with five conditions that are there or not. */
    default List<Contender> render() {
        return List.of();
    }

    @Override
    void close();
}
