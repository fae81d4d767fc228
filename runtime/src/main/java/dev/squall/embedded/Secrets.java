package dev.squall.embedded;

import java.security.SecureRandom;
import java.util.HexFormat;

/** The passwords of one cluster. Its text form shows none. */
record Secrets(String superuser, String owner) {
    private static final SecureRandom RANDOM = new SecureRandom();

    static Secrets random() {
        return new Secrets(password(), password());
    }

    private static String password() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public String toString() {
        return "Secrets[***]";
    }
}
