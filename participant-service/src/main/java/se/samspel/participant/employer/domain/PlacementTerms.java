package se.samspel.participant.employer.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed with the employer.
 *
 * @param extentPercent 100 is 40 hours a week
 */
public record PlacementTerms(
        PlacementKind kind,
        @Nullable FormOfSupport formOfSupport,
        LocalDate startedOn,
        int extentPercent) {

    public PlacementTerms {
        if (formOfSupport != null && kind != PlacementKind.SUBSIDISED) {
            throw new PlacementRule.SupportOfSubsidisedOnly();
        }
        if (formOfSupport == null && kind == PlacementKind.SUBSIDISED) {
            throw new PlacementRule.SubsidisedBySomething();
        }
    }
}
