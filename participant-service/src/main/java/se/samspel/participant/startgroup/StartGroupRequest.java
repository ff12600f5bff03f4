package se.samspel.participant.startgroup;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.participant.startgroup.domain.StartGroupPlan;

@Schema(
        name = "StartGroupRequest",
        examples =
                """
                {"plannedOn":"2020-01-15","places":8,"name":"Vårgruppen"}\
                """)
record StartGroupRequest(
        @NotNull LocalDate plannedOn,
        @NotNull @Min(1) @Max(1000) Integer places,
        @Schema(description = "Names no person. Pekar inte ut någon person.")
                @Size(min = 1, max = 100)
                @Nullable String name) {

    StartGroupPlan plan() {
        return new StartGroupPlan(plannedOn, places, name);
    }
}
