package shop.web;

import dev.squall.annotation.Depth;
import dev.squall.annotation.Shape;
import dev.squall.annotation.Write;
import java.util.List;
import java.util.Optional;
import shop.model.Node;

/** Holds itself. */
@Shape(value = Node.class, write = Write.ROOT)
record Tree(Optional<Long> id, String name, @Depth(3) List<Tree> below) {}
