/** Entities as Doma wants them; compiled by themselves, with its processor. */
package dev.squall.benchmarks.peer.doma.model;
