package se.samspel.reporting.edition.domain;

import org.jspecify.annotations.Nullable;
import se.samspel.reporting.disclosure.domain.Terms;

/**
 * On which terms an edition is made for others.
 *
 * @param release null for the usual terms, on which nobody decides
 */
public record Decision(Terms terms, @Nullable Release release) {

    public static final Decision USUAL = usual(Terms.USUAL);

    public static Decision usual(Terms terms) {
        return new Decision(terms, null);
    }
}
