package se.samspel.reporting.teamreport.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a person lived on when it was measured, and the months in public support until then. */
public record Situation(List<Income> incomes, @Nullable Integer monthsInPublicSupport) {

    private static final Comparator<Income> LARGEST_FIRST =
            Comparator.comparingInt(Income::extentPercent)
                    .reversed()
                    .thenComparing(income -> income.source().payer());

    public Situation {
        incomes = List.copyOf(incomes);
    }

    /** One source of income and its share of a full income. */
    public record Income(IncomeSource source, int extentPercent) {}

    /** The payer of the largest source, ties in the payers' order; none when no source is known. */
    public Optional<IncomePayer> payer() {
        return incomes.stream().min(LARGEST_FIRST).map(income -> income.source().payer());
    }
}
