package dev.squall.sql;

import dev.squall.sql.node.Lists;
import dev.squall.sql.node.Node;
import dev.squall.sql.node.WindowSpec;
import java.util.List;

/** The rows around a row that a window function sees. Immutable. */
public final class Window {

    static final Window ALL = new Window(WindowSpec.ALL);

    private final WindowSpec spec;

    private Window(WindowSpec spec) {
        this.spec = spec;
    }

    static Window of(String name) {
        return new Window(new WindowSpec(name, List.of(), List.of(), null));
    }

    WindowSpec spec() {
        return spec;
    }

    WindowSpec named() {
        if (spec.name() == null) {
            throw new IllegalArgumentException("A window without a name cannot be declared. Start it with"
                    + " window(\"name\"), or give it to over() only.");
        }
        return spec;
    }

    /** {@code partition by a, b}: only rows that have these in common; called again, it adds further ones. */
    public Window partitionBy(Expression<?>... keys) {
        List<Node> all = Lists.concat(spec.partitionBy(), Select.nodes(keys));
        return new Window(new WindowSpec(spec.name(), all, spec.orderBy(), spec.frame()));
    }

    /** {@code order by a, b desc}; called again, it adds further keys. */
    public Window orderBy(Order... keys) {
        List<Node> all = Lists.concat(spec.orderBy(), Query.nodes(keys));
        return new Window(new WindowSpec(spec.name(), spec.partitionBy(), all, spec.frame()));
    }

    /** {@code rows between start and end}: bounds count rows. */
    public Window rows(FrameBound start, FrameBound end) {
        return framed(WindowSpec.Unit.ROWS, start, end);
    }

    /** {@code range between start and end}: bounds are differences of the one value that is sorted by. */
    public Window range(FrameBound start, FrameBound end) {
        return framed(WindowSpec.Unit.RANGE, start, end);
    }

    /** {@code groups between start and end}: bounds count groups of rows that are equal in the order. */
    public Window groups(FrameBound start, FrameBound end) {
        return framed(WindowSpec.Unit.GROUPS, start, end);
    }

    /** {@code exclude current row}: leaves the row itself out of the frame. */
    public Window excludeCurrentRow() {
        return excluding("excludeCurrentRow", WindowSpec.Exclusion.CURRENT_ROW);
    }

    /** {@code exclude group}: leaves out the row and those equal to it in the order. */
    public Window excludeGroup() {
        return excluding("excludeGroup", WindowSpec.Exclusion.GROUP);
    }

    /** {@code exclude ties}: leaves out the rows equal to it in the order, but not itself. */
    public Window excludeTies() {
        return excluding("excludeTies", WindowSpec.Exclusion.TIES);
    }

    private Window framed(WindowSpec.Unit unit, FrameBound start, FrameBound end) {
        WindowSpec.Frame frame = new WindowSpec.Frame(unit, start.bound(), end.bound(), WindowSpec.Exclusion.NONE);
        return new Window(new WindowSpec(spec.name(), spec.partitionBy(), spec.orderBy(), frame));
    }

    private Window excluding(String method, WindowSpec.Exclusion exclusion) {
        WindowSpec.Frame frame = spec.frame();
        if (frame == null) {
            throw new IllegalArgumentException(
                    method + "() needs a frame to leave rows out of. Call rows(), range() or" + " groups() before it.");
        }
        return new Window(new WindowSpec(
                spec.name(),
                spec.partitionBy(),
                spec.orderBy(),
                new WindowSpec.Frame(frame.unit(), frame.start(), frame.end(), exclusion)));
    }
}
