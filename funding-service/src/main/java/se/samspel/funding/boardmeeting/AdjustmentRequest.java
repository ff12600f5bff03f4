package se.samspel.funding.boardmeeting;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.funding.boardmeeting.domain.BoardMeeting;
import se.samspel.funding.register.OpaqueId;

@Schema(
        name = "MeetingAdjustmentRequest",
        examples = "{\"adjustedOn\":\"2025-12-03\",\"adjusters\":[\"seat-1\",\"seat-2\"]}")
record AdjustmentRequest(
        @NotNull @Schema(description = "Justerat.") LocalDate adjustedOn,
        @NotEmpty
                @Size(max = 10)
                @Schema(
                        description =
                                "Opaque ids of the chair and the adjusters. Ordförande och"
                                        + " justerare, som id:n utan namn.")
                List<@NotNull @Pattern(regexp = OpaqueId.OR_RECORD) @Size(max = 100) String>
                        adjusters) {

    BoardMeeting.Adjustment adjustment() {
        return new BoardMeeting.Adjustment(adjustedOn, adjusters);
    }
}
