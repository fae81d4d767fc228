package dev.squall.processor.model;

/** Whether the values of a shape can be written; the constants are those of the annotation. */
public enum Writing {
    NO,
    ROOT,
    PART
}
