package se.samspel.participant.caseload;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.participant.caseload.domain.FollowUpSettings;

/**
 * What holds for an intervention's enrolments.
 *
 * @param version 0 until the host has set anything
 */
@Schema(
        name = "FollowUpSettingsView",
        requiredProperties = {"interventionId", "longEnrolmentMonths", "version"},
        examples =
                """
                {"interventionId":"01a6f0c2-7000-7a11-8c22-5b1f0c9e4d05",\
                "longEnrolmentMonths":12,"version":1,"recordedAt":"2026-11-22T08:00:00Z"}\
                """)
record FollowUpSettingsView(
        UUID interventionId,
        @Schema(minimum = "1", maximum = "60") int longEnrolmentMonths,
        long version,
        @Nullable Instant recordedAt) {

    // A return to the referrer is normally considered then.
    private static final int MONTHS = 12;

    static FollowUpSettingsView unset(UUID interventionId) {
        return new FollowUpSettingsView(interventionId, MONTHS, 0, null);
    }

    static FollowUpSettingsView of(FollowUpSettings settings) {
        return new FollowUpSettingsView(
                settings.interventionId(),
                settings.longEnrolmentMonths(),
                settings.version(),
                settings.recordedAt());
    }
}
