package se.samspel.funding.association.domain;

import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Text;

/**
 * What isn't as the law or the statutes want it: told, never refused, since what is registered is
 * what the members have decided.
 *
 * @param code kebab-case, stable
 * @param source the statute, as {@code lag 2003:1210 3 §}
 * @param about a member's organisation number; null where the whole association is meant
 */
public record Finding(String code, String source, @Nullable String about, Text text) {}
