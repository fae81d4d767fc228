package dev.squall.type.network;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;

/**
 * An IPv4 or IPv6 address.
 *
 * <p>Unlike {@code InetAddress}, it keeps IPv4-mapped IPv6 addresses as what they are and never asks a name server.
 * Immutable and safe for use by several threads.
 *
 * @param v6 whether it is an IPv6 address
 * @param high the first 64 bits of an IPv6 address; 0 for IPv4
 * @param low the last 64 bits of an IPv6 address, or the 32 bits of an IPv4 address
 */
public record IpAddress(boolean v6, long high, long low) {

    /** Refuses bits that an IPv4 address does not have. */
    public IpAddress {
        if (!v6 && (high != 0 || low >>> 32 != 0)) {
            throw new IllegalArgumentException("An IPv4 address has 32 bits. Set v6 for a longer one.");
        }
    }

    /** Converts Java's address; the scope of an IPv6 address is dropped, since PostgreSQL has none. */
    public static IpAddress of(InetAddress address) {
        ByteBuffer bytes = ByteBuffer.wrap(address.getAddress());
        return bytes.remaining() == Integer.BYTES
                ? new IpAddress(false, 0, Integer.toUnsignedLong(bytes.getInt()))
                : new IpAddress(true, bytes.getLong(), bytes.getLong());
    }

    /**
     * Reads {@code 192.0.2.1} or {@code 2001:db8::1}.
     *
     * @throws IllegalArgumentException if it is neither
     */
    public static IpAddress parse(String text) {
        return IpText.parse(text);
    }

    /** Java's address; it turns an IPv4-mapped IPv6 address into an IPv4 one. */
    public InetAddress toInetAddress() {
        ByteBuffer bytes = v6
                ? ByteBuffer.allocate(16).putLong(high).putLong(low)
                : ByteBuffer.allocate(Integer.BYTES).putInt((int) low);
        try {
            return InetAddress.getByAddress(bytes.array());
        } catch (UnknownHostException e) {
            throw new IllegalStateException("an address has 4 or 16 bytes", e);
        }
    }

    /** How many bits such an address has: 32 or 128. */
    public int bits() {
        return v6 ? 128 : 32;
    }

    /** Whether all bits after the first {@code prefix} ones are 0. */
    boolean isNetwork(int prefix) {
        if (!v6) {
            return prefix == 32 || low << (32 + prefix) == 0;
        }
        boolean lowZero = prefix == 128 || (prefix <= 64 ? low : low << (prefix - 64)) == 0;
        return lowZero && (prefix >= 64 || high << prefix == 0);
    }

    /** The usual text form, as PostgreSQL writes it. */
    @Override
    public String toString() {
        return IpText.print(this);
    }
}
