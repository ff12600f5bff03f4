package se.samspel.referral.priority;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.referral.priority.domain.PriorityPeriod;

/** A referral goes before others: by a group, or by the joint team's advice. */
@Schema(
        name = "SetPriority",
        examples = "{\"group\":\"UNG_MED_AKTIVITETSERSATTNING\",\"from\":\"2026-11-22\"}")
record PriorityRequest(
        @Schema(description = "A code of the host's own; never one of health")
                @Size(min = 1, max = 50)
                @Pattern(regexp = PriorityRulesRequest.CODE)
                @Nullable String group,
        @Schema(description = "In place of a group: true") @Nullable Boolean jointTeamAdvice,
        @Schema(description = "First day, not after today") @NotNull LocalDate from,
        @Schema(description = "Last day, where it is known") @Nullable LocalDate until) {

    boolean namesOne() {
        return (group != null) != Boolean.TRUE.equals(jointTeamAdvice);
    }

    PriorityPeriod period() {
        return new PriorityPeriod(group, from, until);
    }
}
