package dev.squall.sql.render;

import dev.squall.schema.Identifiers;
import dev.squall.sql.node.WindowSpec;
import java.util.List;

/** Writes windows, where they are used and where they are declared. */
final class WindowWriter {

    private final SqlText text;
    private final ExpressionWriter expressions;

    WindowWriter(SqlText text, ExpressionWriter expressions) {
        this.text = text;
        this.expressions = expressions;
    }

    void over(WindowSpec window, Scope scope) {
        text.append(" over ");
        if (window.name() == null) {
            specification(window);
        } else {
            scope.requireWindow(window);
            text.append(Identifiers.quote(window.name()));
        }
    }

    void declare(List<WindowSpec> windows, Scope scope) {
        for (int i = 0; i < windows.size(); i++) {
            scope.enter("WINDOW");
            String name = windows.get(i).name();
            text.append(i == 0 ? " window " : ", ")
                    .append(Identifiers.quote(String.valueOf(name)))
                    .append(" as ");
            specification(windows.get(i));
        }
    }

    private void specification(WindowSpec window) {
        text.append('(');
        String space = "";
        if (!window.partitionBy().isEmpty()) {
            text.append("partition by ");
            expressions.list(window.partitionBy());
            space = " ";
        }
        if (!window.orderBy().isEmpty()) {
            text.append(space).append("order by ");
            expressions.list(window.orderBy());
            space = " ";
        }
        if (window.frame() != null) {
            text.append(space);
            frame(window.frame());
        }
        text.append(')');
    }

    private void frame(WindowSpec.Frame frame) {
        text.append(frame.unit().sql()).append(" between ");
        bound(frame.start());
        text.append(" and ");
        bound(frame.end());
        text.append(frame.exclusion().sql());
    }

    private void bound(WindowSpec.Bound bound) {
        if (bound.offset() != null) {
            bound.offset().accept(expressions);
            text.append(' ');
        }
        text.append(bound.words());
    }
}
