/** Entities as Jimmer wants them; compiled by themselves, with its processor. */
package dev.squall.benchmarks.peer.jimmer.model;
