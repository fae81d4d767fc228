package dev.squall.studio.view;

/**
 * The addresses of the static files.
 *
 * @param style the style sheet
 * @param script the script
 * @param icon the icon
 */
public record Assets(String style, String script, String icon) {}
