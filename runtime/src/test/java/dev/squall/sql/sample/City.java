package dev.squall.sql.sample;

/** A place. */
public record City(long id, String name) {}
