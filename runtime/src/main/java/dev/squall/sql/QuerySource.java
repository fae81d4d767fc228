package dev.squall.sql;

/**
 * What a query can be made of by {@link Sql#select(QuerySource)}: a shape.
 *
 * @param <Q> the query
 */
public interface QuerySource<Q> {

    /** The query for everything. */
    Q query();
}
