package se.samspel.participant.due;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody should do by a day. It is computed from the records each time, so it is
 * gone as soon as it is done and survives every restart.
 *
 * @param recordId the waiver, enrolment, meeting or activity that it is about
 */
@Schema(name = "DueItem")
public record DueItem(
        @Schema(description = "What. Vad.") Kind kind,
        LocalDate dueOn,
        @Nullable UUID participantId,
        UUID recordId) {

    /** What there is to do; a reminder, never a block. */
    @Schema(name = "DueKind")
    public enum Kind {
        /** A waiver's edges end soon: renew it. */
        WAIVER_ENDS,
        /** A waiver is older than twelve months: ask whether it still holds. */
        WAIVER_OLD,
        /** Another authority has asked for an edge that this one has not answered. */
        EDGE_TO_CONFIRM,
        /** A trial ends: decide how it went. */
        TRIAL_ENDS,
        /** An enrolment has reached the time after which a return is considered. */
        ENROLMENT_LONG,
        SITUATION_BEFORE,
        SITUATION_AFTER,
        SITUATION_MONTHS_6,
        SITUATION_MONTHS_12,
        /** A follow-up meeting was cancelled and has no new date. */
        MEETING_TO_REBOOK,
        /** An activity of a plan is due. */
        ACTIVITY_DUE,
        /** A record's retention time is over. */
        RETENTION_DUE
    }
}
