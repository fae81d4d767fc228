package dev.squall.sql.node;

/** What has columns and can stand in FROM. Columns find it by equality. */
public sealed interface RelationNode permits TableName {

    /** The name by which its columns are qualified. */
    String exposedName();
}
