package dev.squall.studio.view;

import java.util.Optional;

/**
 * A cell.
 *
 * @param text the text
 * @param css the CSS classes
 * @param href where it leads
 * @param label the label of the record that it leads to, possibly empty
 * @param more the size of a value of which only the beginning is shown, possibly empty
 */
public record CellView(String text, String css, Optional<String> href, String label, String more) {}
