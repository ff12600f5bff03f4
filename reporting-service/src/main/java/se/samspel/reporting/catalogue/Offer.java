package se.samspel.reporting.catalogue;

import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Text;
import se.samspel.reporting.definition.domain.PeriodKind;

/**
 * A report that can be asked for.
 *
 * @param title null for one that is made by its own rules, which is known by its key
 * @param period null where the report itself tells which days it is about
 */
public record Offer(String key, @Nullable Text title, @Nullable PeriodKind period) {}
