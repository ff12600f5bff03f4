package se.samspel.referral.course.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The host's latest response. */
@Embeddable
public record Answered(
        @Column @Enumerated(EnumType.STRING) ReferralResponse response,
        @Column LocalDate respondedOn,
        @Column @Enumerated(EnumType.STRING) @Nullable DeclineReason declineReason) {

    @Nullable String reasonCode() {
        return declineReason == null ? null : declineReason.name();
    }
}
