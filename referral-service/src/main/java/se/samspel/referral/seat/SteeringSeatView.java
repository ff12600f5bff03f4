package se.samspel.referral.seat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.referral.seat.domain.SteeringRole;
import se.samspel.referral.seat.domain.SteeringSeat;
import se.samspel.referral.seat.domain.SteeringTerms;

/** A seat in a steering group. */
@Schema(name = "SteeringSeat", examples = SteeringSeatView.EXAMPLE)
record SteeringSeatView(
        UUID id,
        long version,
        Instant recordedAt,
        UUID interventionId,
        @Schema(minLength = 10, maxLength = 10) String party,
        SteeringRole role,
        LocalDate from,
        @Nullable LocalDate to,
        boolean vacant) {

    static final String EXAMPLE =
            "{\"id\":\"0198f0a5-1c10-7a31-9d55-0c2f3f6b1a02\",\"version\":1,"
                    + "\"recordedAt\":\"2026-11-22T09:30:00Z\","
                    + "\"interventionId\":\"0198f0a1-0b10-7c02-8a11-5e2d7c9b3e10\","
                    + "\"party\":\"2021005521\",\"role\":\"MEMBER\",\"from\":\"2019-06-01\","
                    + "\"to\":null,\"vacant\":true}";

    static SteeringSeatView of(SteeringSeat seat) {
        SteeringTerms terms = seat.terms();
        return new SteeringSeatView(
                seat.id(),
                seat.version(),
                seat.recordedAt(),
                seat.interventionId(),
                terms.party(),
                terms.role(),
                terms.startsOn(),
                terms.endsOn(),
                terms.vacant());
    }
}
