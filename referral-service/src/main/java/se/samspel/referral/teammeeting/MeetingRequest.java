package se.samspel.referral.teammeeting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A meeting to plan. */
@Schema(
        name = "TeamMeetingRequest",
        examples = "{\"plannedOn\":\"2026-12-03\",\"place\":\"Sammanträdesrum 2\"}")
record MeetingRequest(
        @NotNull LocalDate plannedOn,
        @Size(min = 1, max = 200)
                @Schema(description = "No name, no number of a person. Inga personuppgifter.")
                @Nullable String place) {}
