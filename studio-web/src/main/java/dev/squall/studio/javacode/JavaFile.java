package dev.squall.studio.javacode;

/**
 * A source file.
 *
 * @param name its name
 * @param text its text
 */
public record JavaFile(String name, String text) {}
