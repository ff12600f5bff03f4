package se.samspel.funding.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import se.samspel.funding.grant.domain.Award;
import se.samspel.funding.grant.domain.Grant;
import se.samspel.funding.grant.domain.GrantVersion;
import se.samspel.funding.grant.domain.GrantYear;
import se.samspel.funding.grant.domain.GrantYearKey;
import se.samspel.funding.grant.domain.YearlyAmounts;

/** Puts grants in force, in the transaction of the agreement. */
@ApplicationScoped
public class GrantsInForce {

    private final GrantRepository grants;
    private final GrantVersionRepository versions;
    private final GrantYearRepository years;
    private final GrantBudgets budgets;
    private final GrantsTold told;

    GrantsInForce(
            GrantRepository grants,
            GrantVersionRepository versions,
            GrantYearRepository years,
            GrantBudgets budgets,
            GrantsTold told) {
        this.grants = grants;
        this.versions = versions;
        this.years = years;
        this.budgets = budgets;
        this.told = told;
    }

    /** The grant has the id that its application knows it by; its intervention is locked. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void put(UUID grantId, Award award) {
        UUID interventionId = award.source().interventionId();
        YearlyAmounts before = budgets.lockedGranted(interventionId);
        var grant = new Grant(grantId, award);
        YearlyAmounts amounts = award.terms().amounts();
        grants.persistAndFlush(grant);
        versions.persist(new GrantVersion(grant, amounts, award.recording()));
        LocalDate on = award.terms().agreement().signedByBothOn();
        for (int year : amounts.years()) {
            var key = new GrantYearKey(grant.id(), year);
            years.persist(new GrantYear(key, grant.associationId(), amounts.of(year)));
            told.booked(grant, year, amounts.of(year), on);
        }
        budgets.follow(interventionId, before);
    }
}
