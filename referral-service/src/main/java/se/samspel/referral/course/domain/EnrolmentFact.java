package se.samspel.referral.course.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What participant-service has announced of one enrolment.
 *
 * @param corrected recorded by mistake: the referral goes back to where it stood
 * @param returned the person is returned to the referring authority
 */
public record EnrolmentFact(
        UUID id,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        boolean returned,
        boolean corrected) {

    // UUIDv7 written as text is ordered by time; as two signed longs it isn't.
    boolean isOlderThan(UUID otherEnrolment) {
        return id.toString().compareTo(otherEnrolment.toString()) < 0;
    }
}
