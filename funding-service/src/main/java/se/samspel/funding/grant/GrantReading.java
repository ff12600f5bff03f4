package se.samspel.funding.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samspel.funding.grant.domain.Grant;
import se.samspel.funding.grant.domain.GrantYear;
import se.samspel.kit.http.PageQuery;

/** Shows grants: each read costs the same however much is in them. */
@ApplicationScoped
class GrantReading {

    private final GrantRepository grants;
    private final GrantVersionRepository versions;
    private final GrantYearRepository years;
    private final SettlementRepository settlements;

    GrantReading(
            GrantRepository grants,
            GrantVersionRepository versions,
            GrantYearRepository years,
            SettlementRepository settlements) {
        this.grants = grants;
        this.versions = versions;
        this.years = years;
        this.settlements = settlements;
    }

    @Transactional
    GrantView read(UUID id) {
        return view(grants.visible(id));
    }

    @Transactional
    GrantVersionsView versions(UUID id) {
        grants.visible(id);
        return GrantVersionsView.of(versions.all(id));
    }

    @Transactional
    List<GrantSummaryView> list(GrantQuery query, PageQuery page) {
        List<Grant> found = grants.found(query, page.offset(), page.fetch());
        if (found.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<GrantYearView>> byGrant =
                years.of(found.stream().map(Grant::id).toList()).stream()
                        .collect(
                                Collectors.groupingBy(
                                        GrantYear::grantId,
                                        Collectors.mapping(
                                                GrantYearView::of, Collectors.toList())));
        return found.stream()
                .map(grant ->
                        GrantSummaryView.of(grant, byGrant.getOrDefault(grant.id(), List.of())))
                .toList();
    }

    @Transactional
    long count(GrantQuery query) {
        return grants.count(query);
    }

    /** In a transaction that has begun. */
    GrantView view(Grant grant) {
        var use =
                new GrantView.Use(
                        years.of(List.of(grant.id())).stream().map(GrantYearView::of).toList(),
                        settlements.carryOvers(grant.id()).stream().map(CarryOverView::of).toList(),
                        settlements.repayments(grant.id()).stream()
                                .map(RepaymentView::of)
                                .toList());
        return GrantView.of(grant, versions.current(grant), use);
    }
}
