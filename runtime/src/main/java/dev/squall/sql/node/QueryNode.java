package dev.squall.sql.node;

import java.util.List;

/** A statement that yields rows and can stand inside another one. */
public sealed interface QueryNode extends StatementNode permits SelectNode, SetOperationNode {

    /** The rows' columns. */
    List<Node> items();
}
