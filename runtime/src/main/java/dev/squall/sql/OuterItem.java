package dev.squall.sql;

/** What can stand on the side of an outer join that may be missing: {@code CITIES.outer()}. */
public sealed interface OuterItem extends FromItem permits OuterFunction, OuterQuery, OuterTable {}
