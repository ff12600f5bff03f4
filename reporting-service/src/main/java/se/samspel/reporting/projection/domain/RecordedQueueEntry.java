package se.samspel.reporting.projection.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Personal;

/** When a referral was sent, answered, joined the queue and left it; nothing of the person. */
@Personal(
        categories = "QUEUE",
        what =
                "When somebody waited for what; no attribute of the person. Kötid utan uppgift om"
                        + " personen.")
public record RecordedQueueEntry(
        UUID referralId,
        long version,
        UUID interventionId,
        String referringAuthority,
        LocalDate submittedOn,
        @Nullable LocalDate visitedOn,
        @Nullable LocalDate respondedOn,
        @Nullable LocalDate queuedOn,
        @Nullable LocalDate leftQueueOn,
        @Nullable String leftQueueAs) {

    public Map<String, Object> facets() {
        return new Facets()
                .one("referringAuthority", referringAuthority)
                .one("leftAs", leftQueueAs)
                .byDimension();
    }

    /**
     * Of those enrolled from the queue: waitingDays since the referral was sent, queueDays since it
     * was queued.
     */
    public Map<String, Long> amounts() {
        Map<String, Long> amounts = new TreeMap<>();
        if (queuedOn != null && leftQueueOn != null && "ENROLLED".equals(leftQueueAs)) {
            amounts.put("waitingDays", ChronoUnit.DAYS.between(submittedOn, leftQueueOn));
            amounts.put("queueDays", ChronoUnit.DAYS.between(queuedOn, leftQueueOn));
        }
        return amounts;
    }
}
