package se.samspel.reporting.cost.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Money;

/**
 * The money of an association's year as funding told it.
 *
 * @param contributionsFrom SET, NOTICED as frames, or NONE
 * @param areas of the own budget; empty without one
 * @param openingEquity null without an own budget
 * @param granted budgets of the interventions that the board has decided on
 * @param interventionsActual what the interventions have cost; null before any of it is reported
 */
public record AssociationYear(
        String associationId,
        String contributionsFrom,
        List<Contribution> contributions,
        List<Income> otherIncome,
        List<Area> areas,
        @Nullable Money openingEquity,
        Money granted,
        @Nullable Money interventionsActual,
        Map<String, String> memberNames) {

    public AssociationYear {
        contributions = List.copyOf(contributions);
        otherIncome = List.copyOf(otherIncome);
        areas = List.copyOf(areas);
        memberNames = Map.copyOf(memberNames);
    }

    /** What one member contributes for one party. */
    public record Contribution(String organisationNumber, String party, Money amountSek) {}

    /** Income that is no member's contribution. */
    public record Income(String source, Money amountSek) {}

    /** One area of the own budget, and what it has cost up to a day. */
    public record Area(
            String area,
            Money budgetSek,
            @Nullable Money actualSek,
            @Nullable LocalDate actualAsOf) {}

    /** A year that nothing is told of. */
    public static AssociationYear untold(String associationId) {
        return new AssociationYear(
                associationId,
                "NONE",
                List.of(),
                List.of(),
                List.of(),
                null,
                Money.ZERO,
                null,
                Map.of());
    }
}
