package dev.squall.migrate.live;

import dev.squall.schema.Schema;
import dev.squall.schema.View;
import java.util.Optional;

/**
 * How the server spells the views of the sources. It may print one in another way once it is made of its own text, for
 * example one over bare {@code VALUES}: a view that reads to the letter as the sources say is not changed for that.
 *
 * @param said the sources as they are written
 * @param spelled the same as the server spells them after making them
 */
record Spelling(Schema said, Schema spelled) {

    /** The schema, with such views as the server would spell them if it made them now. */
    Schema settled(Schema live) {
        return new Schema(
                live.namespaces(),
                live.extensions(),
                live.enums(),
                live.domains(),
                live.composites(),
                live.sequences(),
                live.tables(),
                live.views().stream().map(this::settled).toList(),
                live.rawObjects());
    }

    private View settled(View live) {
        Optional<View> made = spelled.view(live.name());
        boolean reads = said.view(live.name())
                .filter(view -> view.sql().equals(live.sql()))
                .isPresent();
        return reads && made.isPresent() ? live.withSql(made.get().sql()) : live;
    }
}
