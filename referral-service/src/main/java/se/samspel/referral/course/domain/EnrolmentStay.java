package se.samspel.referral.course.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The enrolment that the referral follows.
 *
 * @param stateBeforeEnrolment where the referral goes back to when the enrolment is corrected
 */
@Embeddable
public record EnrolmentStay(
        @Column UUID enrolmentId,
        @Column LocalDate startedOn,
        @Column @Nullable LocalDate endedOn,
        @Column @Enumerated(EnumType.STRING) ReferralState stateBeforeEnrolment) {

    EnrolmentStay as(EnrolmentFact fact) {
        return new EnrolmentStay(
                enrolmentId, fact.startedOn(), fact.endedOn(), stateBeforeEnrolment);
    }
}
