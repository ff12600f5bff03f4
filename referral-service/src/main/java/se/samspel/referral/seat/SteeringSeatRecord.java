package se.samspel.referral.seat;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.referral.seat.domain.SteeringRole;
import se.samspel.referral.seat.domain.SteeringSeat;
import se.samspel.referral.seat.domain.SteeringTerms;

/** A seat in a steering group as it is counted by the reports. */
record SteeringSeatRecord(
        UUID steeringSeatId,
        long version,
        UUID interventionId,
        String party,
        SteeringRole role,
        LocalDate from,
        @Nullable LocalDate to,
        boolean vacant) {

    static SteeringSeatRecord of(SteeringSeat seat) {
        SteeringTerms terms = seat.terms();
        return new SteeringSeatRecord(
                seat.id(),
                seat.version(),
                seat.interventionId(),
                terms.party(),
                terms.role(),
                terms.startsOn(),
                terms.endsOn(),
                terms.vacant());
    }
}
