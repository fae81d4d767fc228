package dev.squall.type.network;

/**
 * A network: PostgreSQL's {@code cidr}. Immutable and safe for use by several threads.
 *
 * @param address the network's address; the bits after the prefix are 0
 * @param prefix how many leading bits are the network's: 0 to 32 or 128
 */
public record Cidr(IpAddress address, int prefix) {

    /** Refuses a prefix that is longer than the address, and bits after it. */
    public Cidr {
        Prefixes.check(address, prefix);
        if (!address.isNetwork(prefix)) {
            throw new IllegalArgumentException("A cidr has no bits set after its prefix of " + prefix
                    + ". Clear them, lengthen the prefix, or use inet for a host in a network.");
        }
    }

    /**
     * Reads {@code 192.0.2.0/24}; without a prefix, all bits are the network's.
     *
     * @throws IllegalArgumentException if it is no network
     */
    public static Cidr parse(String text) {
        IpAddress address = Prefixes.address(text);
        return new Cidr(address, Prefixes.prefix(text, address));
    }

    /** The form that PostgreSQL writes. */
    @Override
    public String toString() {
        return address + "/" + prefix;
    }
}
