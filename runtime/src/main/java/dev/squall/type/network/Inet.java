package dev.squall.type.network;

/**
 * A host address with the size of its network: PostgreSQL's {@code inet}. Immutable and safe for use by several
 * threads.
 *
 * @param address the host's address
 * @param prefix how many leading bits are the network's: 0 to 32 or 128
 */
public record Inet(IpAddress address, int prefix) {

    /** Refuses a prefix that is longer than the address. */
    public Inet {
        Prefixes.check(address, prefix);
    }

    /** A single host: all bits are the network's. */
    public static Inet of(IpAddress address) {
        return new Inet(address, address.bits());
    }

    /**
     * Reads {@code 192.0.2.1} or {@code 192.0.2.1/24}.
     *
     * @throws IllegalArgumentException if it is neither
     */
    public static Inet parse(String text) {
        IpAddress address = Prefixes.address(text);
        return new Inet(address, Prefixes.prefix(text, address));
    }

    /** The form that PostgreSQL writes: a single host has no prefix. */
    @Override
    public String toString() {
        return prefix == address.bits() ? address.toString() : address + "/" + prefix;
    }
}
