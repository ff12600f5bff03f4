package se.samspel.participant.accessreview;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.samspel.participant.accessreview.domain.ReviewedRow;

/** A row as the log, or the list of reviewable events, has it. */
record DrawnAccess(
        UUID id,
        ReviewedRow.Source source,
        Instant at,
        String actor,
        String actingUser,
        String actingUnit,
        String purpose,
        String what,
        List<UUID> participantIds) {}
