package se.samspel.participant.admission.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.waiver.domain.WaiverRule;

/**
 * A referral with all that is known here of it.
 *
 * @param participantId the host's own record; null until the reception has made it
 * @param associationId null until the intervention has arrived
 * @param edge of the disclosure; null within one authority
 * @param countedByHeads the intervention has no persons, only numbers of them
 * @param news when its latest version came here, or its last enrolment was corrected
 */
public record KnownReferral(
        UUID id,
        String state,
        UUID interventionId,
        @Nullable String associationId,
        @Nullable UUID participantId,
        Parties parties,
        Dates dates,
        @Nullable Edge edge,
        boolean enrolledNow,
        boolean countedByHeads,
        boolean enrolledByMistake,
        Instant news) {

    private static final Set<String> OPEN = Set.of("ACCEPTED", "QUEUED");
    private static final Set<String> EARLIER =
            Set.of("DRAFT", "SUBMITTED", "RECEIVED", "NEEDS_COMPLETION");
    private static final Set<String> AFTER_ENROLMENT = Set.of("ENROLLED", "CLOSED", "RETURNED");

    /** Who refers to whom. */
    public record Parties(
            AuthorityId referring, AuthorityId receiving, @Nullable AuthorityId income) {}

    /** The dates that a start follows. */
    public record Dates(
            LocalDate submittedOn, @Nullable LocalDate receivedOn, @Nullable LocalDate queuedOn) {}

    /** The waiver's edge from referrer to host. */
    public record Edge(UUID waiverId, boolean live, LocalDate validFrom, LocalDate validUntil) {

        boolean covers(LocalDate day) {
            return live && !day.isBefore(validFrom) && !day.isAfter(validUntil);
        }
    }

    /** How far the referral is. */
    public enum Readiness {
        OPEN,
        /** What would open it may still be under way. */
        EARLIER,
        PAST
    }

    public Readiness readiness() {
        if (enrolledNow) {
            return Readiness.PAST;
        }
        if (OPEN.contains(state)) {
            return Readiness.OPEN;
        }
        boolean correctionUnderWay = enrolledByMistake && AFTER_ENROLMENT.contains(state);
        return correctionUnderWay || EARLIER.contains(state) ? Readiness.EARLIER : Readiness.PAST;
    }

    /**
     * What stands against a start on that day: an intervention that counts heads alone, no edge
     * from referrer to host that covers it and is not withdrawn (within one authority none is
     * needed), or a date of the referral after it.
     */
    public void checkStart(LocalDate startedOn) {
        if (countedByHeads) {
            throw new CountedByHeads();
        }
        boolean ownIntervention = parties.referring().equals(parties.receiving());
        if (!ownIntervention && (edge == null || !edge.covers(startedOn))) {
            throw new WaiverRule.NoEdge();
        }
        boolean tooEarly =
                Stream.of(dates.submittedOn(), dates.receivedOn(), dates.queuedOn())
                        .anyMatch(date -> date != null && startedOn.isBefore(date));
        if (tooEarly) {
            throw new StartsBeforeReferral();
        }
    }
}
