package dev.squall.processor.migration;

import dev.squall.processor.model.Declarations;
import dev.squall.processor.model.TableModel;
import java.util.List;

/** Writes. */
public final class MigrationWriter {
    public void write(Declarations declarations, List<TableModel> tables, EarlierTables earlier) {}
}
