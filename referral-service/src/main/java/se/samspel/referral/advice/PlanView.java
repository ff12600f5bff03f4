package se.samspel.referral.advice;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;

/** An item's plan as far as the caller may see it. */
@Schema(name = "TeamPlan", examples = PlanView.EXAMPLE)
public record PlanView(
        @Schema(minimum = "1") long version,
        @Nullable LocalDate followUpOn,
        @Schema(maxItems = 50) List<RowView> rows) {

    static final String EXAMPLE =
            "{\"version\":1,\"followUpOn\":\"2027-01-20\",\"rows\":[{\"activity\":\"Studiebesök\","
                    + "\"goal\":\"Välja arbetsträning\",\"responsible\":\"2120002304.ame\","
                    + "\"dueOn\":\"2026-12-11\"}]}";

    /** One activity. */
    @Schema(name = "TeamPlanRow")
    public record RowView(
            @Schema(maxLength = 1000) String activity,
            @Schema(maxLength = 1000) String goal,
            @Schema(implementation = String.class, maxLength = 51) AuthorityId responsible,
            LocalDate dueOn) {}
}
