package dev.squall.schema.diff;

/** What becomes of steps that lose data. */
public enum LossPolicy {
    /** They are blocked unless the source acknowledges them: releases, drafts and push. */
    ACKNOWLEDGED_ONLY,
    /** They are taken, without guards: the reverse of a migration on a development database, comparisons, tests. */
    ACCEPT
}
