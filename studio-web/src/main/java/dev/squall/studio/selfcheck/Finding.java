package dev.squall.studio.selfcheck;

/**
 * What became of an attack.
 *
 * @param attack what was tried
 * @param sent the statement
 * @param held whether it was repelled
 * @param detail what held it, or what that means
 */
public record Finding(String attack, String sent, boolean held, String detail) {}
