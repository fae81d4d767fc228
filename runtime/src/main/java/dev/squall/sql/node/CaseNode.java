package dev.squall.sql.node;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A choice: {@code case when condition then result ... else otherwise end}.
 *
 * @param branches tried in order
 * @param otherwise the value if none fits, null for NULL
 */
public record CaseNode(List<When> branches, @Nullable Node otherwise) implements Node {

    /**
     * One branch.
     *
     * @param condition when it is taken
     * @param result its value
     */
    public record When(Node condition, Node result) {}

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.caseWhen(this);
    }
}
