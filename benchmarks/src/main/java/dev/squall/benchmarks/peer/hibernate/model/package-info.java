/** Entities as JPA wants them. */
package dev.squall.benchmarks.peer.hibernate.model;
