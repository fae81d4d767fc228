package dev.squall.sql;

import dev.squall.sql.node.AliasNode;
import dev.squall.sql.node.Node;
import dev.squall.type.Codec;
import dev.squall.type.network.Cidr;
import dev.squall.type.network.Inet;

/**
 * A network address expression that may be NULL.
 *
 * @param <T> the Java type
 */
public sealed class NullableNetwork<T> extends NullableValue<T>
        implements NetworkOperations<
                T, NullableNumber<Integer>, NullableText, NullableNetwork<Inet>, NullableNetwork<Cidr>>
        permits NullableNetworkColumn {

    NullableNetwork(Node node, Codec<T> codec) {
        super(node, codec);
    }

    @Override
    public NullableNetwork<T> as(String name) {
        return nullable(new AliasNode(node(), name));
    }

    @Override
    public NetworkValue<T> coalesce(T otherwise) {
        return known(Condition.coalesce(this, otherwise));
    }

    /** {@code coalesce(x, y)}. */
    public NetworkValue<T> coalesce(NetworkValue<T> otherwise) {
        return known(Condition.coalesce(this, otherwise));
    }

    @Override
    final NetworkValue<T> known(Node node) {
        return new NetworkValue<>(node, codec());
    }

    @Override
    final NullableNetwork<T> nullable(Node node) {
        return new NullableNetwork<>(node, codec());
    }
}
