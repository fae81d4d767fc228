package dev.squall.studio.view;

/**
 * A link with its text.
 *
 * @param text what it says
 * @param href where it leads, a path of the studio
 */
public record Link(String text, String href) {}
