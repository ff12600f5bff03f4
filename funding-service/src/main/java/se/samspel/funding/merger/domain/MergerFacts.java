package se.samspel.funding.merger.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.ledger.domain.AccountRole;
import se.samspel.funding.ledger.domain.OpeningBalances.Closing;

/**
 * How the two associations stand when they are looked at.
 *
 * @param waiting how many are not done with, by what they are
 * @param members of the transferring association
 * @param named what else is found, by what it stands in the way as
 */
public record MergerFacts(
        LocalDate effectiveOn,
        Map<ObstacleCode, Long> waiting,
        List<MemberFact> members,
        Map<ObstacleCode, List<String>> named,
        Books books) {

    /**
     * A membership of the transferring association.
     *
     * @param receivingParty what it is in the receiving one; null where it is no member there
     */
    public record MemberFact(
            String organisationNumber,
            String party,
            LocalDate joinedOn,
            @Nullable LocalDate leftOn,
            @Nullable String receivingParty) {

        /** Whether it was a member the day that the merger takes effect, but for the merger. */
        public boolean passes(LocalDate effectiveOn) {
            return leftOn == null || !leftOn.isBefore(effectiveOn);
        }
    }

    /**
     * The transferring association's ledger, and the two charts by account number with the day that
     * an account is closed from.
     *
     * @param lastBookedOn of what has not been reversed
     * @param openMonths months with bookings that are not closed
     * @param closedIn the associations whose month of the merger is closed
     */
    public record Books(
            @Nullable LocalDate lastBookedOn,
            List<YearMonth> openMonths,
            List<String> closedIn,
            List<Closing> balances,
            Chart transferring,
            Chart receiving) {}

    /**
     * An association's accounts.
     *
     * @param closedOn by number; {@code LocalDate.MAX} for an account that stands
     * @param byRole the number of the account that plays a role
     */
    public record Chart(Map<String, LocalDate> closedOn, Map<String, String> byRole) {

        private static final String EQUITY = AccountRole.OPENING_EQUITY.name();

        public @Nullable String equity() {
            return byRole.get(EQUITY);
        }

        /** Whether a role that the account plays here is another one's there. */
        boolean playsElsewhere(String account, Chart there) {
            return byRole.entrySet().stream()
                    .filter(each -> !each.getKey().equals(EQUITY))
                    .filter(each -> each.getValue().equals(account))
                    .anyMatch(each -> !account.equals(there.byRole.get(each.getKey())));
        }

        boolean has(String account) {
            return closedOn.containsKey(account);
        }

        boolean isClosed(String account, LocalDate on) {
            LocalDate last = closedOn.get(account);
            return last != null && on.isAfter(last);
        }
    }
}
