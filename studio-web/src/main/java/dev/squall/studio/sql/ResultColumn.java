package dev.squall.studio.sql;

import dev.squall.studio.catalog.Kind;

/**
 * A column of a result.
 *
 * @param name its name
 * @param type its type as PostgreSQL writes it
 * @param kind what its values are
 */
public record ResultColumn(String name, String type, Kind kind) {}
