package se.samspel.referral.teammeeting;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When a meeting was called off. */
@Schema(name = "TeamMeetingCancellation", examples = "{\"cancelledOn\":\"2026-11-22\"}")
record CancellationRequest(@NotNull LocalDate cancelledOn) {}
