package dev.squall.processor.model;

/**
 * {@code @View} or {@code @MaterializedView}.
 *
 * @param materialized whether it holds its rows
 * @param sql its query
 */
public record ViewDeclaration(boolean materialized, Located<String> sql) {}
