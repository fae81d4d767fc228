package dev.squall.studio.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/** A value that a caller must know; compared in constant time and never printed. */
public final class Secret {
    private static final int RANDOM_BYTES = 16;
    private static final int MIN_LENGTH = 16;

    private final String value;

    private Secret(String value) {
        this.value = value;
    }

    /** 128 random bits, safe in URLs and cookies. */
    public static Secret random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /**
     * A secret that somebody chose.
     *
     * @throws IllegalArgumentException if it is short or has characters that need escaping in URLs and cookies
     */
    public static Secret of(String value) {
        if (value.length() < MIN_LENGTH || !value.matches("[A-Za-z0-9_-]+")) {
            throw new IllegalArgumentException(
                    "a token has at least " + MIN_LENGTH
                            + " characters out of A-Z a-z 0-9 _ -; make one with: head -c 16 /dev/urandom | od -An -tx1 | tr -d ' \\n'");
        }
        return new Secret(value);
    }

    /** Whether the candidate is this secret. */
    public boolean matches(String candidate) {
        return MessageDigest.isEqual(
                value.getBytes(StandardCharsets.UTF_8), candidate.getBytes(StandardCharsets.UTF_8));
    }

    /** The secret itself, for the one line that tells the user and for the cookie. */
    public String reveal() {
        return value;
    }

    @Override
    public String toString() {
        return "Secret[***]";
    }
}
