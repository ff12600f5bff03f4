package se.samspel.referral.advice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;

/** An item's plan as a whole. */
@Schema(
        name = "TeamPlanRequest",
        examples =
                "{\"followUpOn\":\"2027-01-20\",\"rows\":[{\"activity\":\"Studiebesök\","
                        + "\"goal\":\"Välja arbetsträning\",\"responsible\":\"2120002304.ame\","
                        + "\"dueOn\":\"2026-12-11\"}]}")
record PlanRequest(
        @Schema(description = "Default: what stands, at first two months after the meeting")
                @Nullable LocalDate followUpOn,
        @NotNull @Size(max = 50) List<@NotNull @Valid RowRequest> rows) {

    /** One activity. */
    @Schema(name = "TeamPlanRowRequest")
    record RowRequest(
            @NotBlank @Size(max = 1000) String activity,
            @NotBlank @Size(max = 1000) String goal,
            @NotNull
                    @Schema(
                            description =
                                    "The host, the referrer or an authority that took part in the"
                                            + " item. Ansvarig myndighet.")
                    AuthorityId responsible,
            @NotNull LocalDate dueOn) {}
}
