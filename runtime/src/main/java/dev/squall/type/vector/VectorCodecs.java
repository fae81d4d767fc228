package dev.squall.type.vector;

import dev.squall.type.Codec;
import dev.squall.type.Codecs;
import dev.squall.type.text.StringCodecs;

/** The codecs of pgvector, whose types are in the search path; for another place, use the methods. */
public final class VectorCodecs {

    /** {@code vector}. */
    public static final Codec<Vector> VECTOR = vector("vector");

    /** {@code halfvec}. */
    public static final Codec<HalfVector> HALFVEC = halfvec("halfvec");

    /** {@code sparsevec}. */
    public static final Codec<SparseVector> SPARSEVEC = sparsevec("sparsevec");

    private VectorCodecs() {}

    /** {@code vector} by its name in a cast, for example {@code extensions.vector}. */
    public static Codec<Vector> vector(String sqlType) {
        return Codecs.mapped(
                StringCodecs.as(sqlType), text -> Vector.of(Elements.parse(text, "vector")), Vector::toString);
    }

    /** {@code halfvec} by its name in a cast. */
    public static Codec<HalfVector> halfvec(String sqlType) {
        return Codecs.mapped(
                StringCodecs.as(sqlType), text -> HalfVector.of(Elements.parse(text, "halfvec")), HalfVector::toString);
    }

    /** {@code sparsevec} by its name in a cast. */
    public static Codec<SparseVector> sparsevec(String sqlType) {
        return Codecs.mapped(StringCodecs.as(sqlType), SparseVector::parse, SparseVector::toString);
    }
}
