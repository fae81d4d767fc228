package dev.squall.benchmarks.nested;

import dev.squall.shape.ListEdge;
import dev.squall.shape.Nested;
import dev.squall.shape.Shape;
import dev.squall.shape.ShapePlan;
import dev.squall.sql.Link;
import dev.squall.sql.NumberColumn;
import dev.squall.sql.Table;
import dev.squall.sql.node.TableName;
import dev.squall.type.Codec;
import dev.squall.type.Codecs;
import dev.squall.type.NotNull;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A graph as a shape, so that Squall itself stands among the ways. */
final class GraphShape extends Shape<GraphShape.Level, Item> {

    private final Graph graph;
    private final @Nullable GraphShape below;
    private final ListEdge<Item, Level, Item> children = list();

    GraphShape(Graph graph, int level) {
        super(new Level(graph, level, TableName.of("public", graph.table(level))));
        this.graph = graph;
        this.below = level + 1 == graph.depth() ? null : new GraphShape(graph, level + 1);
    }

    /** The table of one level. */
    static final class Level extends Table<Level, Item> {

        private final Graph graph;
        private final int level;
        private final NumberColumn<Level, Long> id = number("id", Codecs.BIGINT);

        private Level(Graph graph, int level, TableName name) {
            super(name);
            this.graph = graph;
            this.level = level;
            number("parent", Codecs.BIGINT);
            for (int i = 0; i < graph.width(); i++) {
                value("c" + i, codec(i));
            }
            primaryKey(graph.table(level) + "_pkey", id);
        }

        private static Codec<?> codec(int value) {
            return switch (value % 4) {
                case 0 -> Codecs.TEXT;
                case 1 -> Codecs.INTEGER;
                case 2 -> Codecs.TIMESTAMPTZ_OFFSET;
                default -> Codecs.BIGINT;
            };
        }

        @Override
        public Level as(String alias) {
            return new Level(graph, level, tableName().as(alias));
        }

        @Override
        public Level inSchema(String schema) {
            return new Level(graph, level, tableName().inSchema(schema));
        }

        @Override
        public Item read(ResultSet row, int at) {
            throw new UnsupportedOperationException("It is only read as a shape.");
        }
    }

    NumberColumn<Level, Long> id() {
        return root().id;
    }

    @Override
    protected void plan(Level table, ShapePlan<Level, Item> plan) {
        plan.value(table.id);
        table.columns().stream().skip(2).forEach(plan::value);
        if (below != null) {
            plan.list(children, Link.to(below.root()).on(table.id, "parent"), below);
        }
    }

    @Override
    protected Item read(ResultSet row, int at, Nested<Item> nested) throws SQLException {
        return new Item(NotNull.longAt(row, at), graph.values(row, at + 1), nested.list(children));
    }
}
