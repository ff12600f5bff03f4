package se.samspel.referral.seat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.referral.seat.domain.Seat;
import se.samspel.referral.seat.domain.SeatTerms;

/** A seat in a team. */
@Schema(name = "Seat", examples = SeatView.EXAMPLE)
record SeatView(
        UUID id,
        long version,
        Instant recordedAt,
        UUID interventionId,
        @Schema(minLength = 10, maxLength = 10) String party,
        @Schema(maxLength = 100) String function,
        @Schema(minimum = "0", maximum = "100") int agreedPercent,
        @Schema(minimum = "0", maximum = "100") int actualPercent,
        LocalDate from,
        @Nullable LocalDate to,
        boolean vacant,
        @Schema(maxLength = 200) @Nullable String employer,
        boolean alreadyFinanced) {

    static final String EXAMPLE =
            "{\"id\":\"0198f0a5-1c10-7a31-9d55-0c2f3f6b1a01\",\"version\":1,"
                    + "\"recordedAt\":\"2026-11-22T09:30:00Z\","
                    + "\"interventionId\":\"0198f0a1-0b10-7c02-8a11-5e2d7c9b3e10\","
                    + "\"party\":\"2021002114\",\"function\":\"arbetsförmedlare\","
                    + "\"agreedPercent\":80,\"actualPercent\":50,\"from\":\"2019-08-01\","
                    + "\"to\":\"2020-03-31\",\"vacant\":false,\"employer\":null,"
                    + "\"alreadyFinanced\":false}";

    static SeatView of(Seat seat) {
        SeatTerms terms = seat.terms();
        return new SeatView(
                seat.id(),
                seat.version(),
                seat.recordedAt(),
                seat.interventionId(),
                terms.party(),
                terms.function(),
                terms.agreedPercent(),
                terms.actualPercent(),
                terms.startsOn(),
                terms.endsOn(),
                terms.vacant(),
                terms.employer(),
                terms.alreadyFinanced());
    }
}
