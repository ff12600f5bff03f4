package se.samspel.funding.sieimport.domain;

import org.jspecify.annotations.Nullable;

/**
 * Whose books a file says it has; another company's name or number is not kept: it may be a
 * person's.
 */
public enum StatedCompany {
    OWN,
    OTHER,
    NOT_STATED;

    static StatedCompany of(@Nullable String organisationNumber, String associationId) {
        String digits =
                organisationNumber == null ? "" : organisationNumber.replaceAll("[^0-9]", "");
        if (digits.isEmpty()) {
            return NOT_STATED;
        }
        // Twelve digits where a program writes the century of a legal person, 16.
        return digits.equals(associationId) || digits.equals("16" + associationId) ? OWN : OTHER;
    }
}
