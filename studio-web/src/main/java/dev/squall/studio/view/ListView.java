package dev.squall.studio.view;

import java.util.List;

/**
 * A list of definitions: enums or views.
 *
 * @param shell what surrounds it
 * @param title what it lists
 * @param nothing what is said if there is nothing
 * @param items its items
 */
public record ListView(Shell shell, String title, String nothing, List<Item> items) {
    /** Copies the list. */
    public ListView {
        items = List.copyOf(items);
    }

    /**
     * A definition.
     *
     * @param name its name
     * @param kind what it is
     * @param text its definition
     * @param links where it is used
     */
    public record Item(String name, String kind, String text, List<Link> links) {
        /** Copies the list. */
        public Item {
            links = List.copyOf(links);
        }
    }
}
