package dev.squall.shape;

import dev.squall.sql.node.JoinNode;
import dev.squall.sql.node.Node;
import java.util.List;

/**
 * One flat query of a shape: the rows of one table, with what is joined to them one to one.
 *
 * @param part where the values of the level's own shape stand, and those of what is joined
 * @param items the select list
 * @param from FROM
 * @param options which rows, in which order, how many
 * @param orderBy the sort keys, which end with the primary key
 * @param children the lists nested in it
 */
record Level(
        Part<?> part,
        List<Node> items,
        List<JoinNode> from,
        EdgeOptions options,
        List<Node> orderBy,
        List<Child> children) {}
