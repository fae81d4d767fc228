package dev.squall.studio.view;

/**
 * The addresses of the static files.
 *
 * @param style the style sheet
 * @param script the script
 * @param editor the script of the SQL editor, for the page that has it
 * @param icon the icon
 */
public record Assets(String style, String script, String editor, String icon) {}
