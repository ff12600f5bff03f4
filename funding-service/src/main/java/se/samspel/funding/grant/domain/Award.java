package se.samspel.funding.grant.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.samspel.funding.intervention.domain.BoardDecision;

/**
 * What puts a grant in force: the board's decision on an application, its amounts and the
 * agreement.
 */
public record Award(Source source, Terms terms, Recording recording) {

    /** Of which association's intervention, and on which application. */
    public record Source(UUID applicationId, String associationId, UUID interventionId) {}

    /** What was decided and agreed, and from which day to which. */
    public record Terms(
            BoardDecision decision,
            Agreement agreement,
            LocalDate validFrom,
            LocalDate validTo,
            YearlyAmounts amounts) {}

    /** Who put it in force, as an opaque id, and when that was recorded. */
    public record Recording(String actingUser, Instant at) {}
}
