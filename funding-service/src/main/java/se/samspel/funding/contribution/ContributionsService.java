package se.samspel.funding.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.association.MemberRepository;
import se.samspel.funding.association.domain.Party;
import se.samspel.funding.association.domain.YearMoneyChanged;
import se.samspel.funding.contribution.domain.ContributionYear;
import se.samspel.funding.contribution.domain.Contributions;
import se.samspel.funding.contribution.domain.Contributor;
import se.samspel.funding.contribution.domain.Days;
import se.samspel.funding.contribution.domain.SplitBy;
import se.samspel.funding.contribution.domain.StatutorySplits;
import se.samspel.funding.statutes.StatutesInForce;
import se.samspel.funding.statutes.domain.SplitKey;
import se.samspel.funding.statutes.domain.Statutes;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.time.Today;

/** Sets and shows what the members contribute. */
@ApplicationScoped
class ContributionsService {

    private final ContributionsRepository contributions;
    private final MemberRepository members;
    private final StatutesInForce statutes;
    private final Event<YearMoneyChanged> changes;
    private final CurrentCaller caller;
    private final IfMatch ifMatch;
    private final Today today;
    private final Clock clock;

    ContributionsService(
            ContributionsRepository contributions,
            MemberRepository members,
            StatutesInForce statutes,
            Event<YearMoneyChanged> changes,
            CurrentCaller caller,
            IfMatch ifMatch,
            Today today,
            Clock clock) {
        this.contributions = contributions;
        this.members = members;
        this.statutes = statutes;
        this.changes = changes;
        this.caller = caller;
        this.ifMatch = ifMatch;
        this.today = today;
        this.clock = clock;
    }

    @Transactional
    Outcome set(ContributionYear key, ContributionsRequest request) {
        caller.association();
        List<Contributor> contributors =
                members.allOf(key.associationId()).stream()
                        .filter(member -> member.takesPartIn(key.year()))
                        .flatMap(Contributor::of)
                        .toList();
        Contributions known = contributions.of(key);
        ifMatch.checkPut(known == null ? null : known.version());
        Contributions set = known == null ? new Contributions(key) : known;
        set.set(terms(key, request), contributors, clock.instant());
        if (known == null) {
            contributions
                    .adoptionOfBudget(key)
                    .ifPresent(adoption -> set.budgetAdopted(adoption, today.today()));
        }
        contributions.persistAndFlush(set);
        changes.fire(YearMoneyChanged.of(key.associationId(), key.year()));
        return Outcome.put(known == null, ContributionsView.of(set), path(key), set.version());
    }

    private Contributions.Terms terms(ContributionYear key, ContributionsRequest request) {
        return new Contributions.Terms(
                request.basis(),
                request.amountSek(),
                request.statedSplits(),
                statutory(key),
                Days.ofYear(key.year(), contributions.firstDayOf(key.associationId())));
    }

    /** By those in force when the year begins, or when the association does. */
    private StatutorySplits statutory(ContributionYear key) {
        LocalDate begins = LocalDate.of(key.year(), 1, 1);
        LocalDate startsOn = contributions.firstDayOf(key.associationId());
        return statutes.registered(
                        key.associationId(), startsOn.isAfter(begins) ? startsOn : begins)
                .map(ContributionsService::splits)
                .orElse(StatutorySplits.NONE);
    }

    private static StatutorySplits splits(Statutes inForce) {
        return new StatutorySplits(
                inForce.id(),
                Map.of(
                        Party.REGION, splitBy(inForce.terms().regionSplit()),
                        Party.KOMMUN, splitBy(inForce.terms().municipalSplit())));
    }

    private static SplitBy splitBy(SplitKey key) {
        return switch (key) {
            case KEY -> SplitBy.AGREED_KEYS;
            case INHABITANTS -> SplitBy.INHABITANTS;
            case EQUAL -> SplitBy.EQUALLY;
        };
    }

    @Transactional
    Outcome decide(ContributionYear key, ContributionDecisionsRequest request) {
        caller.association();
        Contributions known = contributions.visible(key);
        ifMatch.check(known.version());
        known.decide(request.decisions(), today.today());
        contributions.flush();
        return Outcome.put(false, ContributionsView.of(known), path(key), known.version());
    }

    @Transactional
    ContributionsView read(ContributionYear key) {
        return ContributionsView.of(contributions.visible(key));
    }

    /** An association has one row for each year: they are read at once and the page is cut here. */
    @Transactional
    YearRows list(String associationId, PageQuery query) {
        List<Contributions> all = contributions.allOf(associationId);
        if (all.isEmpty()) {
            members.refuseUnlessVisible(associationId);
        }
        List<ContributionsView> rows =
                all.stream()
                        .skip(query.offset())
                        .limit(query.fetch())
                        .map(ContributionsView::of)
                        .toList();
        return new YearRows(rows, all.size());
    }

    /** The rows of a page, one more than it shows if there is one, and the number of all. */
    record YearRows(List<ContributionsView> rows, long total) {}

    private static String path(ContributionYear key) {
        return "/associations/" + key.associationId() + "/contributions/" + key.year();
    }
}
