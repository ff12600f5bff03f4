package se.samspel.participant.startgroup;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "StartGroupPostponementRequest",
        examples = "{\"plannedOn\":\"2020-02-03\",\"reason\":\"För få anmälda\"}")
record PostponementRequest(
        @NotNull LocalDate plannedOn,
        @Schema(description = "Names no person. Pekar inte ut någon person.")
                @Size(min = 1, max = 500)
                @Nullable String reason) {}
