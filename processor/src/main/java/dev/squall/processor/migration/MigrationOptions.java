package dev.squall.processor.migration;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What the user sets for migrations.
 *
 * @param db the directory of the released state
 * @param strict whether what a release would refuse is an error
 * @param closedWorld whether this compile sees all tables
 * @param hazards how hazards are said: note, warning or off
 * @param schemaOnly whether nothing but the schema is written
 */
public record MigrationOptions(
        Optional<Path> db, boolean strict, boolean closedWorld, String hazards, boolean schemaOnly) {}
