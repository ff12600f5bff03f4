package se.samspel.funding.yearwheel;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.samspel.funding.association.MemberRepository;
import se.samspel.funding.association.domain.Member;
import se.samspel.funding.yearwheel.domain.MemberDischarge;
import se.samspel.funding.yearwheel.domain.WheelDays;
import se.samspel.funding.yearwheel.domain.WheelParameters;
import se.samspel.funding.yearwheel.domain.YearWheel;

/**
 * The wheels of an association's budget years, read in the caller's transaction: four statements,
 * however many years.
 */
@ApplicationScoped
public class Wheels {

    private final WheelParametersRepository parameters;
    private final WheelRepository wheels;
    private final MemberRepository members;

    Wheels(WheelParametersRepository parameters, WheelRepository wheels, MemberRepository members) {
        this.parameters = parameters;
        this.wheels = wheels;
        this.members = members;
    }

    /** Of the budget years from the first to the last; 404 where the caller sees none of it. */
    public List<YearWheel> of(String associationId, int from, int until) {
        WheelDays days = days(associationId);
        return recorded(associationId, from, until).stream()
                .map(year -> new YearWheel(year.budgetYear(), days, year.wheelFacts()))
                .toList();
    }

    /** Associations of whose steps others are told, by the first budget year; none that merged. */
    public List<WheelParameters> turned() {
        return parameters.list(
                "associationId not in (select a.id from Association a where a.mergedInto is not null)"
                        + " order by associationId");
    }

    WheelDays days(String associationId) {
        WheelParameters own = parameters.findById(associationId);
        return own == null ? WheelDays.USUAL : own.days();
    }

    List<RecordedYear> recorded(String associationId, int from, int until) {
        List<Member> all = members.allOf(associationId);
        List<WheelRepository.Recorded> facts = wheels.facts(associationId, from, until);
        List<MemberDischarge> discharges = wheels.discharges(associationId, from, until);
        return IntStream.rangeClosed(from, until)
                .mapToObj(year -> RecordedYear.of(year, facts, discharges, membersIn(year, all)))
                .toList();
    }

    private static Set<String> membersIn(int year, List<Member> all) {
        return all.stream()
                .filter(member -> member.takesPartIn(year))
                .map(Member::organisationNumber)
                .collect(Collectors.toUnmodifiableSet());
    }
}
