package se.samspel.funding.yearwheel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.association.MemberRepository;
import se.samspel.funding.yearwheel.domain.BusinessDays;
import se.samspel.funding.yearwheel.domain.YearFact;
import se.samspel.funding.yearwheel.domain.YearWheel;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.time.Today;

/** Shows the year wheel and records what is done in it. */
@ApplicationScoped
class WheelService {

    private final WheelRepository facts;
    private final Wheels wheels;
    private final RecordedSteps steps;
    private final MemberRepository members;
    private final BusinessDays businessDays;
    private final CurrentCaller caller;
    private final IfMatch ifMatch;
    private final Today today;
    private final Clock clock;

    WheelService(
            WheelRepository facts,
            Wheels wheels,
            RecordedSteps steps,
            MemberRepository members,
            BusinessDays businessDays,
            CurrentCaller caller,
            IfMatch ifMatch,
            Today today,
            Clock clock) {
        this.facts = facts;
        this.wheels = wheels;
        this.steps = steps;
        this.members = members;
        this.businessDays = businessDays;
        this.caller = caller;
        this.ifMatch = ifMatch;
        this.today = today;
        this.clock = clock;
    }

    @Transactional
    WheelView wheel(String associationId, int budgetYear) {
        LocalDate asOf = today.today();
        RecordedYear year = wheels.recorded(associationId, budgetYear, budgetYear).getFirst();
        var wheel = new YearWheel(budgetYear, wheels.days(associationId), year.wheelFacts());
        return new WheelView(
                associationId,
                budgetYear,
                asOf,
                wheel.on(asOf).stream().map(step -> view(step, year)).toList(),
                year.discharges().stream().map(WheelView.DischargeView::of).toList());
    }

    private WheelView.StepView view(YearWheel.Step step, RecordedYear year) {
        var recorded = year.facts().get(step.step());
        return WheelView.StepView.of(step, recorded == null ? null : recorded.fact(), businessDays);
    }

    @Transactional
    Outcome record(YearFact.Key key, StepRequest request) {
        caller.association();
        members.refuseUnlessVisible(key.associationId());
        YearFact known = facts.findById(key);
        ifMatch.checkPut(known == null ? null : known.version());
        steps.refuseOther(key, request.done());
        YearFact fact = known;
        if (fact == null) {
            fact = new YearFact(key, request.done(), today.today(), clock.instant());
            facts.persist(fact);
        } else {
            fact.record(request.done(), today.today(), clock.instant());
        }
        facts.flush();
        return Outcome.put(known == null, FactView.of(fact), path(key), fact.version());
    }

    @Transactional
    FactView read(YearFact.Key key) {
        YearFact fact = facts.findById(key);
        if (fact == null) {
            throw Problem.notFound();
        }
        return FactView.of(fact);
    }

    private static String path(YearFact.Key key) {
        return "/associations/%s/year-wheels/%d/steps/%s"
                .formatted(key.associationId(), key.budgetYear(), key.step());
    }
}
