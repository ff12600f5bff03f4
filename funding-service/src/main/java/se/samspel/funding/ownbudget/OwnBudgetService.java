package se.samspel.funding.ownbudget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.association.MemberRepository;
import se.samspel.funding.association.domain.YearMoneyChanged;
import se.samspel.funding.ownbudget.domain.OwnBudget;
import se.samspel.funding.ownbudget.domain.OwnBudgetAdopted;
import se.samspel.funding.ownbudget.domain.OwnBudgetYear;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.time.Today;

/** Sets, adopts and follows up an association's own budget. */
@ApplicationScoped
class OwnBudgetService {

    private final OwnBudgetRepository budgets;
    private final OwnBudgetReading reading;
    private final MemberRepository members;
    private final Idempotency idempotency;
    private final Event<OwnBudgetAdopted> adopted;
    private final Event<YearMoneyChanged> changes;
    private final CurrentCaller caller;
    private final IfMatch ifMatch;
    private final Today today;
    private final Clock clock;

    OwnBudgetService(
            OwnBudgetRepository budgets,
            OwnBudgetReading reading,
            MemberRepository members,
            Idempotency idempotency,
            Event<OwnBudgetAdopted> adopted,
            Event<YearMoneyChanged> changes,
            CurrentCaller caller,
            IfMatch ifMatch,
            Today today,
            Clock clock) {
        this.budgets = budgets;
        this.reading = reading;
        this.members = members;
        this.idempotency = idempotency;
        this.adopted = adopted;
        this.changes = changes;
        this.caller = caller;
        this.ifMatch = ifMatch;
        this.today = today;
        this.clock = clock;
    }

    @Transactional
    Outcome set(OwnBudgetYear key, OwnBudgetRequest request) {
        caller.association();
        members.refuseUnlessVisible(key.associationId());
        List<OwnBudget> both = budgets.ofYearAndNext(key);
        OwnBudget known = of(key, both);
        ifMatch.checkPut(known == null ? null : known.version());
        OwnBudget budget = known == null ? new OwnBudget(key) : known;
        budget.set(request.terms(), clock.instant());
        budgets.persistAndFlush(budget);
        changes.fire(YearMoneyChanged.of(key.associationId(), key.year()));
        return put(known == null, budget, both);
    }

    @Transactional
    Outcome report(OwnBudgetYear key, OwnActualsRequest request) {
        caller.association();
        List<OwnBudget> both = budgets.ofYearAndNext(key);
        OwnBudget budget = known(key, both);
        ifMatch.check(budget.version());
        budget.report(request.asOf(), request.actuals(), today.today());
        budgets.flush();
        changes.fire(YearMoneyChanged.of(key.associationId(), key.year()));
        return put(false, budget, both);
    }

    @Transactional
    Outcome adopt(OwnBudgetYear key, AdoptionRequest request) {
        caller.association();
        if (idempotency.claim("adopt-own-budget", request, Integer.toString(key.year()), 200)
                instanceof Claim.Replay replay) {
            OwnBudgetView earlier = read(key);
            return Outcome.replayed(replay, earlier, path(key), earlier.version());
        }
        List<OwnBudget> both = budgets.ofYearAndNext(key);
        OwnBudget budget = known(key, both);
        ifMatch.check(budget.version());
        budget.adopt(request.adoptedOn(), request.checkedReference(), today.today());
        budgets.flush();
        adopted.fire(
                new OwnBudgetAdopted(
                        key, request.adoptedOn(), request.reference(), request.decisionId()));
        return put(false, budget, both);
    }

    @Transactional
    OwnBudgetView read(OwnBudgetYear key) {
        List<OwnBudget> both = budgets.ofYearAndNext(key);
        return reading.view(known(key, both), both);
    }

    /** An association has one row for each year: they are read at once and the page is cut here. */
    @Transactional
    BudgetRows list(String associationId, PageQuery query) {
        List<OwnBudget> all = budgets.allOf(associationId);
        if (all.isEmpty()) {
            members.refuseUnlessVisible(associationId);
        }
        List<OwnBudget> shown = all.stream().skip(query.offset()).limit(query.fetch()).toList();
        return new BudgetRows(reading.views(shown, all), all.size());
    }

    /** The rows of a page, one more than it shows if there is one, and the number of all. */
    record BudgetRows(List<OwnBudgetView> rows, long total) {}

    private Outcome put(boolean isNew, OwnBudget budget, List<OwnBudget> both) {
        return Outcome.put(isNew, reading.view(budget, both), path(budget.key()), budget.version());
    }

    private static OwnBudget known(OwnBudgetYear key, List<OwnBudget> both) {
        OwnBudget known = of(key, both);
        if (known == null) {
            throw Problem.notFound();
        }
        return known;
    }

    private static @Nullable OwnBudget of(OwnBudgetYear key, List<OwnBudget> both) {
        return both.stream().filter(each -> each.key().equals(key)).findFirst().orElse(null);
    }

    private static String path(OwnBudgetYear key) {
        return "/associations/" + key.associationId() + "/own-budgets/" + key.year();
    }
}
