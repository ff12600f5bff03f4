package se.samspel.referral.seat.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samspel.referral.intervention.domain.EndsBeforeStart;

/**
 * Which organisation is represented in a steering group, and as what.
 *
 * @param party the member organisation, ten digits
 * @param endsOn the last day, or nothing while it goes on
 */
@Embeddable
public record SteeringTerms(
        @Column String party,
        @Column @Enumerated(EnumType.STRING) SteeringRole role,
        @Column LocalDate startsOn,
        @Column @Nullable LocalDate endsOn,
        @Column boolean vacant) {

    public SteeringTerms {
        EndsBeforeStart.refuse(startsOn, endsOn);
    }
}
