package dev.squall.sql;

/**
 * What a {@link Link} can lead to: a table. An interface, so that the verifier of the Java virtual machine does not load
 * the tables that a generated class only mentions.
 *
 * @param <TBL> the table's own class
 */
public sealed interface Linkable<TBL extends Table<TBL, ?>> permits Table {}
