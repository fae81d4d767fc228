package dev.squall.examples.chatmaps.schema;

import java.util.List;

/**
 * What hangs on a message.
 *
 * @param urls where the files are
 */
public record Attachments(List<String> urls) {

    public Attachments {
        urls = List.copyOf(urls);
    }
}
