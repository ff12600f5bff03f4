package se.samspel.funding.boardmeeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "MeetingMinutesRequest",
        examples = "{\"minutesReference\":\"Protokoll 6/2025, §§ 61-74\"}")
record MinutesRequest(
        @NotBlank
                @Size(max = 200)
                @Schema(description = "Where the minutes are found. Var protokollet finns.")
                String minutesReference) {}
