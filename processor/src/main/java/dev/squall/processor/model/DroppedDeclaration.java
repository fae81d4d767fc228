package dev.squall.processor.model;

import dev.squall.processor.diagnostic.Origin;
import java.util.Optional;

/**
 * {@code @Dropped}: a loss that is meant.
 *
 * @param column the column that goes
 * @param table the table that goes
 * @param type the enum type that goes
 * @param lossy whether it may hold values
 * @param origin the annotation
 */
public record DroppedDeclaration(
        Optional<Located<String>> column,
        Optional<Located<String>> table,
        Optional<Located<String>> type,
        boolean lossy,
        Origin origin) {}
