package app.schema;

import dev.squall.annotation.Id;
import dev.squall.annotation.Identity;
import dev.squall.annotation.Table;

/** A place. */
@Table
public record City(@Id @Identity long id, String name) {}
