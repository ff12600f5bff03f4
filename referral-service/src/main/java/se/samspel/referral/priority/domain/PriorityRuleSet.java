package se.samspel.referral.priority.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rules that order a queue from a day on, until the next set; none of them: no priority. */
public record PriorityRuleSet(LocalDate validFrom, List<PriorityRule> rules) {

    private static final Comparator<PriorityRule> FIRST =
            Comparator.comparingInt(PriorityRule::level).thenComparing(PriorityRule::code);

    public PriorityRuleSet {
        Set<String> codes = new HashSet<>();
        for (PriorityRule rule : rules) {
            if (!codes.add(rule.code())) {
                throw new TwoRulesOfOneCode();
            }
        }
        rules = rules.stream().sorted(FIRST).toList();
    }

    /** Of the rules that a referral meets on a day the one that puts it first. */
    public Optional<PriorityRule> followed(
            LocalDate submittedOn, List<PriorityPeriod> periods, LocalDate day) {
        return rules.stream().filter(rule -> rule.isMetBy(submittedOn, periods, day)).findFirst();
    }
}
