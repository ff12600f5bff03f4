package se.samspel.participant.enrolment.domain;

import java.util.List;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.Text;

/** Nothing more is recorded of an enrolment that was corrected as registered by mistake. */
public final class RegisteredByMistake {

    private RegisteredByMistake() {}

    /** Answered 409. */
    public static void refuse(Enrolment enrolment) {
        if (enrolment.state() == EnrolmentState.CORRECTED) {
            throw new IllegalMove(
                    enrolment.state().name(),
                    List.of(),
                    Text.of(
                            "Inskrivningen är rättad som felregistrerad.",
                            "The enrolment is corrected as registered by mistake."));
        }
    }
}
