package se.samspel.referral.course;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Personal;
import se.samspel.referral.course.domain.LeftQueue;
import se.samspel.referral.course.domain.QueueStay;
import se.samspel.referral.course.domain.Referral;

/**
 * The referral's dates for waiting time on {@code samspel.statistics.v1}; nothing of the person.
 */
@Personal(
        categories = "QUEUE",
        what =
                "Event for follow-up: when somebody waited for what; no attribute of "
                        + "the person. Kötid utan uppgift om personen.")
record QueueEntryRecord(
        UUID referralId,
        long version,
        UUID interventionId,
        AuthorityId referringAuthority,
        LocalDate submittedOn,
        @Nullable LocalDate visitedOn,
        @Nullable LocalDate respondedOn,
        @Nullable LocalDate queuedOn,
        @Nullable LocalDate leftQueueOn,
        @Nullable LeftQueue leftQueueAs) {

    static QueueEntryRecord of(Referral referral) {
        QueueStay stay = referral.queueStay();
        return new QueueEntryRecord(
                referral.id(),
                referral.version(),
                referral.interventionId(),
                referral.parties().referringAuthority(),
                referral.submittedOn(),
                referral.visitedOn(),
                referral.respondedOn(),
                referral.queuedOn(),
                stay == null ? null : stay.leftQueueOn(),
                stay == null ? null : told(stay.leftQueueAs()));
    }

    /**
     * The record's list of codes is closed: LAPSED stands for each way in which the host ends it.
     */
    private static @Nullable LeftQueue told(@Nullable LeftQueue as) {
        return as == LeftQueue.REDIRECTED ? LeftQueue.LAPSED : as;
    }
}
