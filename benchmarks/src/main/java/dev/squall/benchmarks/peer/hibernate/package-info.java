/** Hibernate ORM. */
@NullMarked
package dev.squall.benchmarks.peer.hibernate;

import org.jspecify.annotations.NullMarked;
