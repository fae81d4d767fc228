package dev.squall.sql.sample;

/** How a user likes it. */
public record Preferences(String theme) {}
