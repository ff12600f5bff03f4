package se.samspel.referral.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.referral.deadline.domain.DeadlineRule;
import se.samspel.referral.deadline.domain.DeadlineRules;
import se.samspel.referral.deadline.domain.VisitDuty;

/** An intervention's deadline rules, by the day from which they count. */
@Schema(
        name = "DeadlineRules",
        examples =
                "{\"interventionId\":\"0198f0a1-0b10-7c02-8a11-5e2d7c9b3e10\",\"version\":1,\"rules\":["
                        + "{\"validFrom\":\"2026-12-01\",\"receiveWithin\":{\"days\":3,"
                        + "\"businessDays\":true},\"respondWithin\":null,\"visitWithin\":null,"
                        + "\"completeWithin\":{\"days\":14,\"businessDays\":false},"
                        + "\"followUpWithinMonths\":2,\"introductoryVisit\":\"OBLIGATORY\"}]}")
record DeadlineRulesView(
        UUID interventionId,
        long version,
        @Schema(description = "The oldest first", maxItems = 1000) List<RuleView> rules) {

    /** What counts for periods that begin on {@code validFrom} or later, until the next one. */
    @Schema(name = "DeadlineRule")
    record RuleView(
            LocalDate validFrom,
            @Nullable PeriodRequest receiveWithin,
            @Nullable PeriodRequest respondWithin,
            @Nullable PeriodRequest visitWithin,
            @Nullable PeriodRequest completeWithin,
            @Schema(minimum = "0", maximum = "24") int followUpWithinMonths,
            VisitDuty introductoryVisit) {

        static RuleView of(DeadlineRule rule) {
            return new RuleView(
                    rule.validFrom(),
                    PeriodRequest.of(rule.receiveWithin()),
                    PeriodRequest.of(rule.respondWithin()),
                    PeriodRequest.of(rule.visitWithin()),
                    PeriodRequest.of(rule.completeWithin()),
                    rule.followUpWithinMonths(),
                    rule.introductoryVisit());
        }
    }

    static DeadlineRulesView of(UUID interventionId, DeadlineRules rules) {
        return new DeadlineRulesView(
                interventionId, rules.version(), rules.all().stream().map(RuleView::of).toList());
    }
}
