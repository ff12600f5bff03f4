package se.samspel.referral.course.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The referral's time in the queue. */
@Embeddable
public record QueueStay(
        @Column LocalDate queuedOn,
        @Column @Nullable LocalDate leftQueueOn,
        @Column @Enumerated(EnumType.STRING) @Nullable LeftQueue leftQueueAs) {

    QueueStay left(LocalDate on, LeftQueue as) {
        return new QueueStay(queuedOn, on, as);
    }

    QueueStay back() {
        return new QueueStay(queuedOn, null, null);
    }
}
