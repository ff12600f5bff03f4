package se.samspel.referral.priority;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.referral.priority.domain.PriorityKind;
import se.samspel.referral.priority.domain.PriorityRule;
import se.samspel.referral.priority.domain.PriorityRuleSet;
import se.samspel.referral.priority.domain.PriorityRules;

/** How an intervention's queue is ordered, from which day on. */
@Schema(
        name = "PriorityRules",
        examples =
                "{\"interventionId\":\"0198f0a1-0b10-7c02-8a11-5e2d7c9b3e10\",\"version\":1,"
                        + "\"sets\":[{\"validFrom\":\"2027-01-01\",\"rules\":[{\"code\":\"VANTAT\","
                        + "\"label\":\"Väntat i 90 dagar\",\"labelEn\":\"Has waited 90 days\","
                        + "\"kind\":\"WAITING_TIME\",\"level\":2,\"afterDays\":90,"
                        + "\"group\":null}]}]}")
record PriorityRulesView(
        UUID interventionId,
        @Schema(description = "0 while none has been set", minimum = "0") long version,
        @Schema(description = "The oldest first; each until the next one", maxItems = 1000)
                List<RuleSet> sets) {

    /** The rules from one day on; without any the day of queuing alone orders. */
    @Schema(name = "PriorityRuleSet")
    record RuleSet(LocalDate validFrom, @Schema(maxItems = 50) List<Rule> rules) {}

    /** One rule. */
    @Schema(name = "PriorityRule")
    record Rule(
            @Schema(maxLength = 50) String code,
            @Schema(maxLength = 200) String label,
            @Schema(maxLength = 200) @Nullable String labelEn,
            PriorityKind kind,
            @Schema(minimum = "1", maximum = "9") int level,
            @Schema(minimum = "0", maximum = "3650") @Nullable Integer afterDays,
            @Schema(maxLength = 50) @Nullable String group) {

        static Rule of(PriorityRule rule) {
            return new Rule(
                    rule.code(),
                    rule.label(),
                    rule.labelEn(),
                    rule.kind(),
                    rule.level(),
                    rule.afterDays(),
                    rule.group());
        }
    }

    static PriorityRulesView of(UUID interventionId, long version, PriorityRules rules) {
        return new PriorityRulesView(
                interventionId,
                version,
                rules.sets().stream()
                        .sorted(Comparator.comparing(PriorityRuleSet::validFrom))
                        .map(set ->
                                new RuleSet(
                                        set.validFrom(),
                                        set.rules().stream().map(Rule::of).toList()))
                        .toList());
    }
}
