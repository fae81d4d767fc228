package dev.squall.sql;

import dev.squall.sql.node.Operator;
import dev.squall.type.network.Cidr;
import dev.squall.type.network.Inet;
import dev.squall.type.network.NetworkCodecs;

/**
 * An {@code inet} or {@code cidr} expression, NULL or not.
 *
 * @param <T> the Java type
 */
public sealed interface NetworkExpression<T> extends Family<T, NetworkValue<T>, NullableNetwork<T>>
        permits NetworkOperations {

    /** {@code x << ?}: whether it is in the network, and is not all of it. */
    default Condition inside(Inet other) {
        return Condition.binary(Operator.LEFT_OF, this, Calls.typed(NetworkCodecs.INET, other));
    }

    /** {@code x << ?}: whether it is in the network, and is not all of it. */
    default Condition inside(Cidr other) {
        return Condition.binary(Operator.LEFT_OF, this, Calls.typed(NetworkCodecs.CIDR, other));
    }

    /** {@code x << y}. */
    default Condition inside(NetworkExpression<?> other) {
        return Condition.binary(Operator.LEFT_OF, this, other.node());
    }

    /** {@code x <<= ?}: whether it is in the network. */
    default Condition insideOrEqual(Inet other) {
        return Condition.binary(Operator.LEFT_OF_OR_EQUAL, this, Calls.typed(NetworkCodecs.INET, other));
    }

    /** {@code x <<= ?}: whether it is in the network. */
    default Condition insideOrEqual(Cidr other) {
        return Condition.binary(Operator.LEFT_OF_OR_EQUAL, this, Calls.typed(NetworkCodecs.CIDR, other));
    }

    /** {@code x <<= y}. */
    default Condition insideOrEqual(NetworkExpression<?> other) {
        return Condition.binary(Operator.LEFT_OF_OR_EQUAL, this, other.node());
    }

    /** {@code x >> ?}: whether the other one is in this network, and is not all of it. */
    default Condition around(Inet other) {
        return Condition.binary(Operator.RIGHT_OF, this, Calls.typed(NetworkCodecs.INET, other));
    }

    /** {@code x >> ?}: whether the other one is in this network, and is not all of it. */
    default Condition around(Cidr other) {
        return Condition.binary(Operator.RIGHT_OF, this, Calls.typed(NetworkCodecs.CIDR, other));
    }

    /** {@code x >> y}. */
    default Condition around(NetworkExpression<?> other) {
        return Condition.binary(Operator.RIGHT_OF, this, other.node());
    }

    /** {@code x >>= ?}: whether the other one is in this network. */
    default Condition aroundOrEqual(Inet other) {
        return Condition.binary(Operator.RIGHT_OF_OR_EQUAL, this, Calls.typed(NetworkCodecs.INET, other));
    }

    /** {@code x >>= ?}: whether the other one is in this network. */
    default Condition aroundOrEqual(Cidr other) {
        return Condition.binary(Operator.RIGHT_OF_OR_EQUAL, this, Calls.typed(NetworkCodecs.CIDR, other));
    }

    /** {@code x >>= y}. */
    default Condition aroundOrEqual(NetworkExpression<?> other) {
        return Condition.binary(Operator.RIGHT_OF_OR_EQUAL, this, other.node());
    }

    /** {@code x && ?}: whether one is in the other. */
    default Condition overlaps(Inet other) {
        return Condition.binary(Operator.OVERLAPS, this, Calls.typed(NetworkCodecs.INET, other));
    }

    /** {@code x && ?}: whether one is in the other. */
    default Condition overlaps(Cidr other) {
        return Condition.binary(Operator.OVERLAPS, this, Calls.typed(NetworkCodecs.CIDR, other));
    }

    /** {@code x && y}. */
    default Condition overlaps(NetworkExpression<?> other) {
        return Condition.binary(Operator.OVERLAPS, this, other.node());
    }
}
