package se.samspel.participant.enrolment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.outbox.OutboxEvent;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Personal;
import se.samspel.participant.enrolment.domain.Enrolment;
import se.samspel.participant.enrolment.domain.EnrolmentState;
import se.samspel.participant.enrolment.domain.ExitReason;

/**
 * Event: how an enrolment stands.
 *
 * @param state a paused one is told as ACTIVE, with the day since when it rests
 * @param returned the person went back to the referrer
 */
@Personal(
        categories = "CASE_STATUS",
        what =
                "Event: an enrolment's state and dates by opaque ids. Händelse: "
                        + "inskrivningens läge.")
public record EnrolmentFact(
        UUID enrolmentId,
        long version,
        UUID referralId,
        UUID interventionId,
        AuthorityId host,
        EnrolmentState state,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate pausedOn,
        boolean returned) {

    /** Call after the flush: the version is the one that is committed. */
    static OutboxEvent of(Enrolment enrolment) {
        return OutboxEvent.state(
                "samspel.participant.v1",
                name(enrolment.state()),
                enrolment.id().toString(),
                new EnrolmentFact(
                        enrolment.id(),
                        enrolment.version(),
                        enrolment.referralId(),
                        enrolment.interventionId(),
                        enrolment.host(),
                        told(enrolment.state()),
                        enrolment.startedOn(),
                        enrolment.endedOn(),
                        enrolment.pausedOn(),
                        enrolment.exitReason() == ExitReason.ATERLAMNAD));
    }

    private static EnrolmentState told(EnrolmentState state) {
        return state == EnrolmentState.PAUSED ? EnrolmentState.ACTIVE : state;
    }

    private static String name(EnrolmentState state) {
        return switch (state) {
            case TRIAL, ACTIVE, PAUSED -> "enrolment.started";
            case ENDED -> "enrolment.ended";
            case CORRECTED -> "enrolment.corrected";
        };
    }
}
