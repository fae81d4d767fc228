package dev.squall.studio.view;

/**
 * Something that went wrong.
 *
 * @param title what went wrong
 * @param detail the message
 * @param hint what to do, possibly empty
 * @param code the SQLSTATE, possibly empty
 */
public record Problem(String title, String detail, String hint, String code) {}
