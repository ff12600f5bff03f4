package se.samspel.funding.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.acting.ActingUser;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.grant.domain.Grant;
import se.samspel.funding.grant.domain.GrantVersion;
import se.samspel.funding.grant.domain.GrantYear;
import se.samspel.funding.grant.domain.GrantYearKey;
import se.samspel.funding.grant.domain.YearlyAmounts;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.Money;

/** Raises, lowers and moves what is granted, by new decisions of the board. */
@ApplicationScoped
class GrantChangeService {

    private final GrantActs acts;
    private final GrantVersionRepository versions;
    private final GrantYearRepository years;
    private final GrantBudgets budgets;
    private final GrantsTold told;
    private final Today today;

    GrantChangeService(
            GrantActs acts,
            GrantVersionRepository versions,
            GrantYearRepository years,
            GrantBudgets budgets,
            GrantsTold told,
            Today today) {
        this.acts = acts;
        this.versions = versions;
        this.years = years;
        this.budgets = budgets;
        this.told = told;
        this.today = today;
    }

    @Transactional
    Outcome change(UUID id, GrantChangeRequest request, ActingUser acting) {
        return acts.act("change-grant", id, request, grant -> change(grant, request, acting));
    }

    private void change(Grant grant, GrantChangeRequest request, ActingUser acting) {
        YearlyAmounts before = budgets.lockedGranted(grant.interventionId());
        YearlyAmounts amounts = AmountLine.amounts(request.amounts());
        versions.current(grant).refuseUnchanged(amounts);
        grant.change(request.decision().decision(today.today()));
        versions.persist(new GrantVersion(grant, amounts, acts.recording(acting)));
        grant.reachAll(amounts.years());
        // Last: who is told stores what has changed so far, and the grant gets one new version.
        regrant(grant, amounts);
        budgets.follow(grant.interventionId(), before);
    }

    private void regrant(Grant grant, YearlyAmounts amounts) {
        Map<Integer, GrantYear> known =
                years.allLocked(grant.id()).stream()
                        .collect(Collectors.toMap(GrantYear::year, Function.identity()));
        var all = new TreeSet<>(known.keySet());
        all.addAll(amounts.years());
        LocalDate on = grant.decision().decidedOn();
        for (int year : all) {
            GrantYear row = known.get(year);
            told.booked(grant, year, regrant(grant, row, year, amounts.of(year)), on);
        }
    }

    private Money regrant(Grant grant, @Nullable GrantYear row, int year, Money granted) {
        if (row != null) {
            return row.regrant(granted);
        }
        var key = new GrantYearKey(grant.id(), year);
        years.persist(new GrantYear(key, grant.associationId(), granted));
        return granted;
    }
}
