package dev.squall.studio.view;

/**
 * What a relation is.
 *
 * @param schema its schema
 * @param name its name
 * @param kind table, view or another kind
 * @param comment its comment, possibly empty
 * @param href its grid without conditions
 */
public record RelationHead(String schema, String name, String kind, String comment, String href) {}
