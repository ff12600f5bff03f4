package se.samspel.referral.seat.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.IdentityNumberInText;
import se.samspel.referral.intervention.domain.EndsBeforeStart;

/**
 * What is agreed of a seat, and what is worked.
 *
 * @param party the member organisation that contributes it, ten digits
 * @param agreedPercent of full time, whole, 0-100; so is {@code actualPercent}
 * @param endsOn the last day, or nothing while it goes on
 * @param employer the organisation that employs, where it isn't the party
 * @param alreadyFinanced paid by the party within its own budget
 */
@Embeddable
public record SeatTerms(
        @Column String party,
        @Column String function,
        @Column int agreedPercent,
        @Column int actualPercent,
        @Column LocalDate startsOn,
        @Column @Nullable LocalDate endsOn,
        @Column boolean vacant,
        @Column @Nullable String employer,
        @Column boolean alreadyFinanced) {

    public SeatTerms {
        EndsBeforeStart.refuse(startsOn, endsOn);
        if (vacant && actualPercent > 0) {
            throw new VacantSeatFilled();
        }
        IdentityNumberInText.refuse("function", function);
        IdentityNumberInText.refuse("employer", employer);
    }
}
