package se.samspel.reporting.projection.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Personal;
import se.samspel.kit.value.Sex;

/**
 * A placement at an employer.
 *
 * @param sex null of a person who is not in follow-up, as is the rest that follows
 */
@Personal(
        categories = {"OCCUPATION_EDUCATION", "OUTCOME"},
        what =
                "A placement for follow-up: sex, kind, dates and outcome, without the employer and"
                        + " without a pseudonym. Placering utan arbetsgivare och pseudonym.")
public record RecordedPlacement(
        UUID placementId,
        long version,
        UUID interventionId,
        LocalDate startedOn,
        @Nullable Sex sex,
        @Nullable String kind,
        @Nullable LocalDate endedOn,
        @Nullable String outcome) {

    /** Whose sex is not told is in the totals alone. */
    public Sex sexCounted() {
        return sex == null ? Sex.OKANT : sex;
    }

    public Map<String, Object> facets() {
        return new Facets()
                .yesNo("inFollowUp", sex != null)
                .one("placementKind", kind)
                .one("placementOutcome", outcome)
                .byDimension();
    }

    /** placementDays from the first day to the last, where it has ended. */
    public Map<String, Long> amounts() {
        return endedOn == null
                ? Map.of()
                : Map.of("placementDays", ChronoUnit.DAYS.between(startedOn, endedOn));
    }
}
