package dev.squall.sql.node;

/**
 * One item of SET: {@code column = value}.
 *
 * @param column the column of the changed table
 * @param value its new value
 */
public record Assignment(String column, Node value) {}
