package se.samspel.reporting.pages.view;

/** A key figure, large. */
public record Tile(String value, String label, boolean withheld) {}
