package se.samspel.funding.yearwheel;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samspel.funding.yearwheel.domain.MemberDischarge;
import se.samspel.funding.yearwheel.domain.StepFact;
import se.samspel.funding.yearwheel.domain.WheelFacts;
import se.samspel.funding.yearwheel.domain.WheelStep;

/**
 * The rows of one budget year.
 *
 * @param members organisation numbers of those that were members in the year
 */
record RecordedYear(
        int budgetYear,
        Map<WheelStep, WheelRepository.Recorded> facts,
        List<MemberDischarge> discharges,
        Set<String> members) {

    static RecordedYear of(
            int budgetYear,
            List<WheelRepository.Recorded> facts,
            List<MemberDischarge> discharges,
            Set<String> members) {
        return new RecordedYear(
                budgetYear,
                facts.stream()
                        .filter(each -> each.fact().key().budgetYear() == budgetYear)
                        .collect(
                                Collectors.toMap(
                                        each -> each.fact().key().step(), Function.identity())),
                discharges.stream().filter(each -> each.key().budgetYear() == budgetYear).toList(),
                members);
    }

    WheelFacts wheelFacts() {
        Map<WheelStep, StepFact> done = new EnumMap<>(WheelStep.class);
        facts.forEach((step, recorded) -> done.put(step, fact(recorded)));
        return new WheelFacts(
                done,
                members,
                discharges.stream()
                        .collect(
                                Collectors.toMap(
                                        each -> each.key().organisationNumber(),
                                        MemberDischarge::discharge)));
    }

    private static StepFact fact(WheelRepository.Recorded recorded) {
        var decision = recorded.decision();
        var meeting = recorded.meeting();
        return new StepFact(
                recorded.fact().doneOn(),
                decision == null || meeting == null
                        ? null
                        : StepFact.Decided.of(decision, meeting));
    }
}
