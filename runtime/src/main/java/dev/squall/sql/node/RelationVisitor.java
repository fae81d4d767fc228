package dev.squall.sql.node;

/** One method per kind of relation. */
public interface RelationVisitor {

    /** Visits {@code users as u}. */
    void table(TableName table);

    /** Visits {@code (select ...) as t}. */
    void subquery(SubqueryTable subquery);

    /** Visits a name that {@code with} gave to a statement. */
    void cte(CteName cte);

    /** Visits {@code generate_series(1, 3) as n (value)}. */
    void function(FunctionTable function);
}
