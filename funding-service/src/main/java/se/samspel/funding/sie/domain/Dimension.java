package se.samspel.funding.sie.domain;

import org.jspecify.annotations.Nullable;

/** #DIM, or #UNDERDIM where it has a parent. */
public record Dimension(int number, String name, @Nullable Integer parent) {}
