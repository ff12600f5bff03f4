package se.samspel.participant.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "PlanRequest",
        examples =
                """
                {"agreedOn":"2020-02-03","agreement":"Vi träffas varannan vecka",\
                "goals":[{"goal":"Arbetsträna halvtid före sommaren","jobFocused":true}]}\
                """)
record PlanRequest(
        @NotNull LocalDate agreedOn,
        @Size(min = 1, max = 4000) @Nullable String agreement,
        @NotNull @Size(max = 20) List<@NotNull @Valid GoalRequest> goals) {

    @Schema(name = "GoalRequest")
    record GoalRequest(
            @NotBlank @Size(min = 1, max = 2000) String goal, @NotNull Boolean jobFocused) {}
}
