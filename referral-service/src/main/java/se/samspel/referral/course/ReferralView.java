package se.samspel.referral.course;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.referral.course.domain.Deadline;
import se.samspel.referral.course.domain.DeadlineKind;
import se.samspel.referral.course.domain.DeclineReason;
import se.samspel.referral.course.domain.ExternalReferrer;
import se.samspel.referral.course.domain.LapseReason;
import se.samspel.referral.course.domain.Move;
import se.samspel.referral.course.domain.ReferralResponse;
import se.samspel.referral.course.domain.ReferralState;

/** A referral as one authority may see it today; what it may not know is null. */
@Schema(name = "Referral", examples = ReferralExamples.VIEW)
public record ReferralView(
        UUID id,
        long version,
        Instant recordedAt,
        @Schema(
                        description =
                                "A referrer without an edge for CASE_STATUS today sees its own acts,"
                                        + " RECEIVED and CLOSED alone")
                ReferralState state,
        @Schema(description = "What the caller may do here now", maxItems = 15)
                List<Move> allowedMoves,
        UUID interventionId,
        @Schema(implementation = String.class, maxLength = 51) AuthorityId referringAuthority,
        @Schema(implementation = String.class, maxLength = 51) AuthorityId receivingAuthority,
        @Schema(implementation = String.class, maxLength = 51)
                @Nullable AuthorityId incomeAuthority,
        @Nullable UUID disclosureId,
        @Schema(description = "Only where the host refers its own person")
                @Nullable UUID participantId,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate receivedOn,
        @Schema(maxItems = 100) List<VisitView> visits,
        @Nullable ReferralResponse response,
        @Nullable DeclineReason declineReason,
        @Nullable LocalDate respondedOn,
        @Nullable LocalDate queuedOn,
        @Schema(description = "From 1, while QUEUED", minimum = "1") @Nullable Integer queuePlace,
        @Schema(
                        description =
                                "Days from submittedOn to the enrolment's start, or to today while it waits",
                        minimum = "0")
                @Nullable Long waitingDays,
        @Schema(
                        description =
                                "Days until its turn at the last year's pace, while QUEUED; null with"
                                        + " fewer than five starts from the queue",
                        minimum = "0")
                @Nullable Integer expectedWaitDays,
        @Schema(description = "The rule that the place follows; null for the day of queuing alone")
                @Nullable PriorityRuleView priorityRule,
        @Nullable LocalDate withdrawnOn,
        @Nullable LocalDate lapsedOn,
        @Nullable LapseReason lapseReason,
        @Nullable UUID enrolmentId,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate endedOn,
        @Schema(description = "Where the outcome is read", format = "uri", maxLength = 300)
                @Nullable String outcomeUrl,
        @Schema(description = "Where the host has sent it on")
                @Nullable RedirectionView redirection,
        @Schema(description = "The referral that led to this one; for the referrer")
                @Nullable UUID redirectedFrom,
        @Schema(description = "Who referred on paper, registered by the host")
                @Nullable ExternalReferrerView externalReferrer,
        @Schema(
                        description =
                                "The referrer's own text, for the host by the waiver; in answers to"
                                        + " GET of one referral alone",
                        maxLength = 10_000)
                @Nullable String need,
        @Schema(description = "As need", maxLength = 1000) @Nullable String withdrawalReason,
        @Schema(
                        description =
                                "By when its steps are due by the host's rules; empty without rules, and"
                                        + " for a referrer without an edge for CASE_STATUS",
                        maxItems = 5)
                List<DeadlineView> deadlines) {

    /** By when one step is due, and when it was taken. */
    @Schema(name = "Deadline")
    public record DeadlineView(
            DeadlineKind kind,
            @Schema(description = "A business day") LocalDate dueOn,
            boolean met,
            @Nullable LocalDate metOn) {

        static DeadlineView of(Deadline deadline) {
            return new DeadlineView(
                    deadline.kind(), deadline.dueOn(), deadline.metOn() != null, deadline.metOn());
        }
    }

    /** An introductory visit (studiebesök). */
    @Schema(name = "IntroductoryVisit")
    public record VisitView(UUID id, LocalDate visitedOn, @Nullable Boolean referrerPresent) {}

    /**
     * Where a referral went on.
     *
     * @param interventionId absent where the person goes on in an authority's ordinary activity
     */
    @Schema(name = "ReferralRedirection")
    public record RedirectionView(
            LocalDate redirectedOn,
            @Nullable UUID interventionId,
            @Schema(maxLength = 50, description = "One of the joint team's ways")
                    @Nullable String way,
            @Schema(
                            description =
                                    "For the referrer: the new referral, or the draft of it that has"
                                            + " the same id until it is submitted")
                    @Nullable UUID referralId) {}

    /** Who referred from outside the membership: an organisation, or the person itself. */
    @Schema(name = "ExternalReferrer")
    public record ExternalReferrerView(
            ExternalReferrer.Kind kind, @Schema(maxLength = 200) @Nullable String name) {}
}
