package se.samspel.reporting.edition.domain;

import org.jspecify.annotations.Nullable;
import se.samspel.reporting.table.domain.Cell;

/**
 * A figure that is not what it was in the edition before.
 *
 * @param figure section, row and column, divided by slashes
 * @param before null where there was no such figure
 * @param after null where there is none any more
 */
public record Difference(String figure, @Nullable Cell before, @Nullable Cell after) {}
