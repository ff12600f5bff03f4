package se.samspel.funding.boardmeeting;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.funding.register.OpaqueId;

@Schema(
        name = "MeetingHoldingRequest",
        examples = "{\"heldOn\":\"2025-11-26\",\"present\":[\"seat-1\",\"seat-2\",\"seat-3\"]}")
record HoldingRequest(
        @NotNull LocalDate heldOn,
        @NotEmpty
                @Size(max = 100)
                @Schema(
                        description =
                                "Opaque ids of those who took part in deciding, never names. De"
                                        + " tjänstgörande, som id:n utan namn.")
                List<@NotNull @Pattern(regexp = OpaqueId.OR_RECORD) @Size(max = 100) String>
                        present) {}
