package se.samspel.referral.course.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a referral ended without an enrolment: withdrawn by the referrer or lapsed by the host. */
@Embeddable
public record Closing(
        @Column @Nullable LocalDate withdrawnOn,
        @Column @Nullable LocalDate lapsedOn,
        @Column @Enumerated(EnumType.STRING) @Nullable LapseReason lapseReason) {

    static Closing withdrawn(LocalDate on) {
        return new Closing(on, null, null);
    }

    static Closing lapsed(LocalDate on, LapseReason reason) {
        return new Closing(null, on, reason);
    }
}
