package se.samspel.reporting.teamreport;

import java.time.Instant;
import java.util.List;
import se.samspel.reporting.access.Intervention;
import se.samspel.reporting.teamreport.domain.Disclosure;
import se.samspel.reporting.teamreport.domain.Period;

/**
 * One computed edition of the team report for one reader.
 *
 * @param exact whether the reader is the host, who reads everything
 * @param anonymous by calendar year that the period touches
 */
public record Edition(
        Intervention intervention,
        Period period,
        Disclosure disclosure,
        boolean exact,
        List<AnonymousCount> anonymous,
        Instant computedAt) {

    public Edition {
        anonymous = List.copyOf(anonymous);
    }
}
