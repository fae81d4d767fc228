/**
 * The tables that are read and written: accounts for rows by themselves, authors with books with reviews for nested
 * ones, events for inserts. The records are also the form in which all contenders' results are compared.
 */
@Schema
@NullMarked
package dev.squall.benchmarks.schema;

import dev.squall.annotation.Schema;
import org.jspecify.annotations.NullMarked;
