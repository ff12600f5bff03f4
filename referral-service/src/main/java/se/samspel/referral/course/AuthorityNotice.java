package se.samspel.referral.course;

import java.time.LocalDate;
import java.util.UUID;
import se.samspel.kit.value.Personal;
import se.samspel.referral.course.domain.ReferralState;

/**
 * What one authority may know of one change: ids, state, the act's date; the rest is a logged read.
 */
@Personal(
        categories = "CASE_STATUS",
        what =
                "Event for one authority, by its edge: state, date, address. Händelse "
                        + "till en myndighet.")
record AuthorityNotice(
        UUID referralId,
        long version,
        ReferralState state,
        UUID interventionId,
        LocalDate occurredOn,
        String detailUrl) {}
