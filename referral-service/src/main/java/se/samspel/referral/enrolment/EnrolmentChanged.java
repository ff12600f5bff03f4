package se.samspel.referral.enrolment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Personal;
import se.samspel.referral.course.domain.EnrolmentFact;

/** An enrolment as announced. */
@Personal(
        categories = "CASE_STATUS",
        what = "Projection: how an enrolment stands. Inskrivningens läge.")
record EnrolmentChanged(
        UUID enrolmentId,
        long version,
        UUID referralId,
        AuthorityId host,
        String state,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        boolean returned) {

    EnrolmentFact fact() {
        return new EnrolmentFact(
                enrolmentId, startedOn, endedOn, returned, state.equals("CORRECTED"));
    }
}
