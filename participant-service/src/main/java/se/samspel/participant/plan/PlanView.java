package se.samspel.participant.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The plan, for the host. */
@Schema(
        name = "PlanView",
        requiredProperties = {"enrolmentId", "agreedOn", "goals", "version", "recordedAt"},
        examples =
                """
                {"enrolmentId":"01a6f0c2-7d50-7a11-8c22-5b1f0c9e4d06","agreedOn":"2020-02-03",\
                "agreement":"Vi träffas varannan vecka",\
                "goals":[{"goal":"Arbetsträna halvtid före sommaren","jobFocused":true}],\
                "version":1,"recordedAt":"2026-11-22T08:00:00Z"}\
                """)
record PlanView(
        UUID enrolmentId,
        LocalDate agreedOn,
        @Schema(maxLength = 4000) @Nullable String agreement,
        @Schema(maxItems = 20) List<GoalView> goals,
        long version,
        Instant recordedAt) {

    @Schema(name = "Goal")
    record GoalView(@Schema(maxLength = 2000) String goal, boolean jobFocused) {}
}
