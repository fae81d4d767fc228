package dev.squall.examples.chatmaps.schema;

import dev.squall.annotation.Id;
import dev.squall.annotation.Identity;
import dev.squall.annotation.Table;
import dev.squall.annotation.Unique;

/** Words that places are found by. */
@Table
public record Tag(@Id @Identity int id, @Unique String label) {}
