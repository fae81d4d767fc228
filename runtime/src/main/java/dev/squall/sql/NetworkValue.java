package dev.squall.sql;

import dev.squall.sql.node.AliasNode;
import dev.squall.sql.node.Node;
import dev.squall.type.Codec;
import dev.squall.type.network.Cidr;
import dev.squall.type.network.Inet;

/**
 * A network address expression that is never NULL.
 *
 * @param <T> the Java type
 */
public sealed class NetworkValue<T> extends Value<T>
        implements NetworkOperations<T, NumberValue<Integer>, TextValue, NetworkValue<Inet>, NetworkValue<Cidr>>
        permits NetworkColumn {

    NetworkValue(Node node, Codec<T> codec) {
        super(node, codec);
    }

    @Override
    public NetworkValue<T> as(String name) {
        return known(new AliasNode(node(), name));
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
