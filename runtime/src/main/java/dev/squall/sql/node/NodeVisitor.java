package dev.squall.sql.node;

/** One method per kind of node, so that a new kind does not compile until every visitor handles it. */
public interface NodeVisitor {

    /** Visits {@code count(distinct x) filter (where y)}. */
    void aggregate(AggregateNode node);

    /** Visits {@code x as name}. */
    void alias(AliasNode node);

    /** Visits {@code x between a and b}. */
    void between(BetweenNode node);

    /** Visits {@code a = b}. */
    void binary(BinaryNode node);

    /** Visits {@code case when x then a else b end}. */
    void caseWhen(CaseNode node);

    /** Visits {@code x::type}. */
    void cast(CastNode node);

    /** Visits a column. */
    void column(ColumnNode node);

    /** Visits {@code excluded.column}. */
    void excluded(ExcludedNode node);

    /** Visits {@code exists (select ...)}. */
    void exists(ExistsNode node);

    /** Visits {@code name(a, b)}. */
    void function(FunctionNode node);

    /** Visits {@code rollup (a, b)}. */
    void grouping(GroupingNode node);

    /** Visits a fixed word. */
    void keyword(KeywordNode node);

    /** Visits {@code old.column}. */
    void old(OldNode node);

    /** Visits {@code x desc nulls last}. */
    void order(OrderNode node);

    /** Visits a bind parameter. */
    void parameter(ParameterNode node);

    /** Visits a fragment of the user's. */
    void raw(RawNode node);

    /** Visits {@code (select ...)}. */
    void subquery(SubqueryNode node);

    /** Visits {@code extract(year from x)} and others with words of their own. */
    void syntax(SyntaxNode node);

    /** Visits {@code not x} or {@code x is null}. */
    void unary(UnaryNode node);

    /** Visits {@code f(x) over (...)}. */
    void window(WindowNode node);
}
