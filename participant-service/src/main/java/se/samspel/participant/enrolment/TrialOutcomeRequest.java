package se.samspel.participant.enrolment;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.participant.enrolment.domain.TrialDecision;
import se.samspel.participant.enrolment.domain.TrialOutcome;

@Schema(
        name = "TrialOutcomeRequest",
        examples =
                """
                {"decidedOn":"2020-03-10","outcome":"EXTENDED","trialEndsOn":"2020-04-16"}\
                """)
record TrialOutcomeRequest(
        @NotNull LocalDate decidedOn,
        @NotNull TrialOutcome outcome,
        @Nullable LocalDate trialEndsOn) {

    TrialDecision decision() {
        return new TrialDecision(decidedOn, outcome, trialEndsOn);
    }
}
