package se.samspel.funding.grant;

import java.util.UUID;
import se.samspel.funding.grant.domain.GrantYear;
import se.samspel.kit.value.Money;

/**
 * What is left of a grant's year: granted + carried − drawn − repaid.
 *
 * @param carried from the year before, less what went on to the next one
 */
public record Remaining(
        UUID grantId,
        int year,
        Money granted,
        Money carried,
        Money drawn,
        Money repaid,
        Money remaining) {

    static Remaining of(GrantYear year) {
        return new Remaining(
                year.grantId(),
                year.year(),
                year.granted(),
                year.carried(),
                year.drawn(),
                year.repaid(),
                year.remaining());
    }
}
