package dev.squall.sql;

import dev.squall.type.Codecs;
import dev.squall.type.network.Cidr;
import dev.squall.type.network.Inet;
import dev.squall.type.network.NetworkCodecs;

/**
 * What can be made of network addresses.
 *
 * <p>Results are NULL where the operand is.
 *
 * @param <T> the Java type
 * @param <I> an integer
 * @param <X> text
 * @param <A> an {@code inet}
 * @param <C> a {@code cidr}
 */
public sealed interface NetworkOperations<
                T,
                I extends NumberExpression<Integer>,
                X extends TextExpression,
                A extends NetworkExpression<Inet>,
                C extends NetworkExpression<Cidr>>
        extends NetworkExpression<T> permits NetworkValue, NullableNetwork {

    /** {@code host(x)}: the address without its mask. */
    default X host() {
        return Results.text(this, Calls.call("host", node()));
    }

    /** {@code abbrev(x)}: the short text. */
    default X abbreviated() {
        return Results.text(this, Calls.call("abbrev", node()));
    }

    /** {@code masklen(x)}: how many bits name the network. */
    default I maskLength() {
        return Results.number(this, Calls.call("masklen", node()), Codecs.INTEGER);
    }

    /** {@code family(x)}: 4 or 6. */
    default I family() {
        return Results.number(this, Calls.call("family", node()), Codecs.INTEGER);
    }

    /** {@code broadcast(x)}. */
    default A broadcast() {
        return Results.network(this, Calls.call("broadcast", node()), NetworkCodecs.INET);
    }

    /** {@code netmask(x)}. */
    default A netmask() {
        return Results.network(this, Calls.call("netmask", node()), NetworkCodecs.INET);
    }

    /** {@code network(x)}. */
    default C network() {
        return Results.network(this, Calls.call("network", node()), NetworkCodecs.CIDR);
    }
}
