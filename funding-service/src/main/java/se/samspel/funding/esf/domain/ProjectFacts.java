package se.samspel.funding.esf.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.association.domain.Membership;
import se.samspel.kit.value.IdentityNumberInText;
import se.samspel.kit.value.Money;
import se.samspel.kit.value.Organisationsnummer;

/** What an ESF project's owner and the ESF Council's decision say of it. */
public record ProjectFacts(
        String name,
        Organisationsnummer owner,
        Programme programme,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable String journalNumber,
        Taking parties,
        SortedMap<Integer, Money> budgets) {

    private static final int EARLIEST = 2000;
    private static final int LATEST = 2100;

    /** Area within a programme period, written {@code 2021-2027}. */
    public record Programme(String area, String period) {}

    /** Members by number, and organisations outside the association by name. */
    public record Taking(List<Organisationsnummer> members, List<String> partners) {}

    public ProjectFacts {
        IdentityNumberInText.refuse("name", name);
        IdentityNumberInText.refuse("programmeArea", programme.area());
        IdentityNumberInText.refuse("journalNumber", journalNumber);
        parties.partners().forEach(partner -> IdentityNumberInText.refuse("partners", partner));
        if (endsOn.isBefore(startsOn)
                || startsOn.getYear() < EARLIEST
                || endsOn.getYear() > LATEST) {
            throw new EsfRule.PeriodUnfit();
        }
        budgets.forEach((year, budget) -> {
            boolean within = year >= startsOn.getYear() && year <= endsOn.getYear();
            if (!within || budget.ore() < 0) {
                throw new EsfRule.BudgetYearUnfit();
            }
        });
    }

    /** Each year stands once. */
    public static SortedMap<Integer, Money> budgets(List<Map.Entry<Integer, Money>> rows) {
        SortedMap<Integer, Money> byYear = new TreeMap<>();
        for (Map.Entry<Integer, Money> row : rows) {
            if (byYear.put(row.getKey(), row.getValue()) != null) {
                throw new EsfRule.BudgetYearUnfit();
            }
        }
        return byYear;
    }

    void check(String associationId, Membership membership) {
        boolean ownsItself = owner.digits().equals(associationId);
        if (!ownsItself && membership.partyOf(owner) == null) {
            throw new EsfRule.OwnerUnknown();
        }
        for (Organisationsnummer party : parties.members()) {
            if (membership.partyOf(party) == null) {
                throw new EsfRule.PartyUnknown();
            }
        }
    }
}
