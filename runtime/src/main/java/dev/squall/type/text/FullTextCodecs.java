package dev.squall.type.text;

import dev.squall.type.Codec;
import dev.squall.type.Codecs;

/** The codecs of full text search. */
public final class FullTextCodecs {

    /** {@code tsvector}. */
    public static final Codec<TsVector> TSVECTOR =
            Codecs.mapped(StringCodecs.as("tsvector"), TsVector::new, TsVector::text);

    /** {@code tsquery}. */
    public static final Codec<TsQuery> TSQUERY = Codecs.mapped(StringCodecs.as("tsquery"), TsQuery::new, TsQuery::text);

    private FullTextCodecs() {}
}
