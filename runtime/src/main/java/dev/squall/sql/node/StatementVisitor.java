package dev.squall.sql.node;

/** One method per kind of statement. */
public interface StatementVisitor {

    /** Visits a {@code select}. */
    void select(SelectNode node);

    /** Visits a {@code union}, {@code intersect} or {@code except}. */
    void setOperation(SetOperationNode node);

    /** Visits an {@code insert}. */
    void insert(InsertNode node);

    /** Visits an {@code update}. */
    void update(UpdateNode node);

    /** Visits a {@code merge}. */
    void merge(MergeNode node);

    /** Visits a statement with {@code with} before it. */
    void with(WithNode node);

    /** Visits a {@code delete}. */
    void delete(DeleteNode node);
}
