package se.samspel.referral.deadline;

import java.time.LocalDate;
import java.util.UUID;
import se.samspel.kit.value.Personal;
import se.samspel.referral.course.domain.DeadlineKind;

/** What an authority is told of a deadline that has passed; the rest is a logged read. */
@Personal(
        categories = "CASE_STATUS",
        what = "Event: that a step of a referral is overdue. Händelse: ett steg är försenat.")
record DeadlineNotice(
        UUID referralId,
        UUID interventionId,
        DeadlineKind kind,
        LocalDate dueOn,
        String detailUrl) {}
