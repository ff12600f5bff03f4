package se.samspel.participant.employer.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samspel.kit.value.IllegalMove;
import se.samspel.participant.enrolment.domain.AnEnrolment;

class PlacementTest {

    private static final LocalDate STARTED = LocalDate.of(2026, 6, 1);

    @Test
    void aPlacementEndsOnceFromTheDayItStarted() {
        Placement placement = open();
        assertThatThrownBy(() -> placement.end(STARTED.minusDays(1), PlacementOutcome.COMPLETED))
                .isInstanceOf(PlacementRule.PlacementEndsBeforeStart.class);
        assertThat(placement.state()).isEqualTo(PlacementState.OPEN);
        placement.end(STARTED, PlacementOutcome.EMPLOYED);
        assertThat(placement.state()).isEqualTo(PlacementState.ENDED);
        assertThat(placement.endedOn()).isEqualTo(STARTED);
        assertThat(placement.outcome()).isEqualTo(PlacementOutcome.EMPLOYED);
        assertThatThrownBy(() -> placement.end(STARTED, PlacementOutcome.COMPLETED))
                .isInstanceOf(IllegalMove.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"WORK_TRAINING", "UNSUBSIDISED"})
    void onlyWhatIsSubsidisedHasAFormOfSupport(PlacementKind kind) {
        assertThat(terms(kind, null).formOfSupport()).isNull();
        assertThatThrownBy(() -> terms(kind, FormOfSupport.OSA))
                .isInstanceOf(PlacementRule.SupportOfSubsidisedOnly.class);
        assertThat(terms(PlacementKind.SUBSIDISED, FormOfSupport.OSA).formOfSupport())
                .isEqualTo(FormOfSupport.OSA);
    }

    private static PlacementTerms terms(PlacementKind kind, FormOfSupport support) {
        return new PlacementTerms(kind, support, STARTED, 50);
    }

    private static Placement open() {
        return new Placement(
                UUID.randomUUID(),
                AnEnrolment.started(),
                terms(PlacementKind.WORK_TRAINING, null),
                new SealedEmployer(new byte[] {1}, null),
                AnEnrolment.NOW);
    }
}
