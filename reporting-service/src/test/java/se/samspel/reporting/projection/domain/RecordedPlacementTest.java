package se.samspel.reporting.projection.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samspel.kit.value.Sex;

class RecordedPlacementTest {

    private static final LocalDate BEGAN = LocalDate.of(2020, 2, 3);

    @Test
    void aPlacementThatHasEndedIsCountedByKindOutcomeAndDays() {
        var placement =
                new RecordedPlacement(
                        UUID.randomUUID(),
                        2,
                        UUID.randomUUID(),
                        BEGAN,
                        Sex.MAN,
                        "SUBSIDISED",
                        BEGAN.plusDays(90),
                        "EMPLOYED");
        assertThat(placement.facets())
                .isEqualTo(
                        Map.of(
                                "inFollowUp",
                                "YES",
                                "placementKind",
                                "SUBSIDISED",
                                "placementOutcome",
                                "EMPLOYED"));
        assertThat(placement.amounts()).isEqualTo(Map.of("placementDays", 90L));
    }

    @Test
    void ofWhoIsNotInFollowUpOnlyThatItBeganIsCounted() {
        var placement =
                new RecordedPlacement(
                        UUID.randomUUID(), 1, UUID.randomUUID(), BEGAN, null, null, null, null);
        assertThat(placement.sexCounted()).isEqualTo(Sex.OKANT);
        assertThat(placement.facets()).isEqualTo(Map.of("inFollowUp", "NO"));
        assertThat(placement.amounts()).isEmpty();
    }
}
