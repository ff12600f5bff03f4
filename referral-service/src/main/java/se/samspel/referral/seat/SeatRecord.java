package se.samspel.referral.seat;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.referral.seat.domain.Seat;
import se.samspel.referral.seat.domain.SeatTerms;

/** A seat as it is counted by the reports. */
record SeatRecord(
        UUID seatId,
        long version,
        UUID interventionId,
        String party,
        String function,
        int agreedPercent,
        int actualPercent,
        LocalDate from,
        @Nullable LocalDate to,
        boolean vacant,
        @Nullable String employer,
        boolean alreadyFinanced) {

    static SeatRecord of(Seat seat) {
        SeatTerms terms = seat.terms();
        return new SeatRecord(
                seat.id(),
                seat.version(),
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
