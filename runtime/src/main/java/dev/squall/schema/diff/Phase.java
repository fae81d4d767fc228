package dev.squall.schema.diff;

/**
 * The order of steps. What a step needs comes before it: names are freed before they are taken, whatever depends on a
 * column goes before the column changes and comes back after it, and losses come late.
 */
enum Phase {
    CREATE_NAMESPACES,
    // views, triggers and the like are in the way of almost everything
    DROP_DEPENDENTS,
    // what is dropped late makes room for what takes its name
    CLEAR_NAMES,
    RENAME_VIEWS,
    CREATE_EXTENSIONS,
    RENAME_TYPES,
    RENAME_TABLES,
    RENAME_COLUMNS,
    NAME_IDENTITIES,
    RENAME_LABELS,
    ADD_LABELS,
    CREATE_ENUMS,
    // domains, composite types, and the functions that tables need
    CREATE_TYPES,
    DROP_FOREIGN_KEYS,
    DROP_CHECKS,
    DROP_KEYS,
    DROP_INDEXES,
    // tables and columns whose names or types others need; the rest goes last
    DROP_EARLY,
    RENAME_MEMBERS,
    DROP_GENERATED,
    DROP_DEFAULTS,
    DROP_OWNED_SEQUENCES,
    // an identity clause that goes frees the name of its sequence
    RENAME_SEQUENCES,
    CREATE_SEQUENCES,
    // before new tables and columns, which shall have the new type from the start
    REBUILD_ENUMS,
    CREATE_TABLES,
    CREATE_PARTITIONS,
    ADD_COLUMNS,
    CHANGE_TYPES,
    ALTER_SEQUENCES,
    SET_DEFAULTS,
    NULLABILITY,
    IDENTITY,
    ADD_GENERATED,
    ADD_KEYS,
    CREATE_INDEXES,
    ADD_CHECKS,
    ADD_FOREIGN_KEYS,
    OWN_SEQUENCES,
    DROP_COLUMNS,
    DROP_TABLES,
    // after the drops: SELECT * shall not see a column that goes
    CREATE_DEPENDENTS,
    POLICIES,
    COMMENTS,
    DROP_SEQUENCES,
    DROP_TYPES,
    DROP_ENUMS,
    DROP_EXTENSIONS,
    DROP_NAMESPACES
}
