package se.samspel.participant.outcome;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.participant.enrolment.domain.Enrolment;
import se.samspel.participant.enrolment.domain.ExitDestination;
import se.samspel.participant.enrolment.domain.ExitReason;

/** How an enrolment ended, as far as the reader may know. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "OutcomeView",
        requiredProperties = {"enrolmentId", "startedOn", "earlyDropout"},
        examples =
                """
                {"enrolmentId":"01a6f0c2-7d50-7a11-8c22-5b1f0c9e4d06","startedOn":"2020-01-15",\
                "endedOn":"2020-06-15","exitReason":"ENLIGT_PLAN","exitDestination":"ARBETE",\
                "earlyDropout":false}\
                """)
record OutcomeView(
        UUID enrolmentId,
        LocalDate startedOn,
        @JsonInclude @Nullable LocalDate endedOn,
        @Nullable ExitReason exitReason,
        @Nullable ExitDestination exitDestination,
        boolean earlyDropout) {

    static OutcomeView whole(Enrolment enrolment) {
        return new OutcomeView(
                enrolment.id(),
                enrolment.startedOn(),
                enrolment.endedOn(),
                enrolment.exitReason(),
                enrolment.exitDestination(),
                enrolment.earlyDropout());
    }

    /**
     * Without the category HEALTH: where a code tells of health there is none at all, so that the
     * one left doesn't tell which was left out.
     */
    static OutcomeView withoutHealth(Enrolment enrolment) {
        ExitReason reason = enrolment.exitReason();
        ExitDestination destination = enrolment.exitDestination();
        boolean tells =
                (reason != null && reason.tellsHealth())
                        || (destination != null && destination.tellsHealth());
        return new OutcomeView(
                enrolment.id(),
                enrolment.startedOn(),
                enrolment.endedOn(),
                tells ? null : reason,
                tells ? null : destination,
                enrolment.earlyDropout());
    }
}
