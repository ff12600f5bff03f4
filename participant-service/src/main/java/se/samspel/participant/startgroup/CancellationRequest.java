package se.samspel.participant.startgroup;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "StartGroupCancellationRequest", examples = "{\"reason\":\"För få anmälda\"}")
record CancellationRequest(
        @Schema(description = "Names no person. Pekar inte ut någon person.")
                @Size(min = 1, max = 500)
                @Nullable String reason) {}
