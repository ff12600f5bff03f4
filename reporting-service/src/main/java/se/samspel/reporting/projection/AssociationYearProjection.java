package se.samspel.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Money;

/** What an association's year is funded with, and what it costs. */
@ApplicationScoped
class AssociationYearProjection
        implements TableProjection<AssociationYearProjection.AssociationYearTold> {

    private static final TableShape SHAPE =
            TableShape.of(
                    "association_year",
                    List.of("association_id", "year::int"),
                    "association_id, year, version, contributions_from, contributions::jsonb, other_income::jsonb, areas::jsonb, opening_equity_ore, granted_ore, interventions_ore");

    record AssociationYearTold(
            String associationId,
            int year,
            long version,
            String contributionsFrom,
            List<ContributionTold> contributions,
            List<IncomeTold> otherIncome,
            List<AreaTold> areas,
            @Nullable Money openingEquitySek,
            Money grantedSek,
            @Nullable Money interventionsActualSek) {}

    record ContributionTold(String organisationNumber, String party, Money amountSek) {}

    record IncomeTold(String source, Money amountSek) {}

    record AreaTold(
            String area,
            Money budgetSek,
            @Nullable Money actualSek,
            @Nullable LocalDate actualAsOf) {}

    private final ProjectedTable table;

    AssociationYearProjection(ProjectedTable table) {
        this.table = table;
    }

    @Override
    public String topic() {
        return "samspel.funding.v1";
    }

    @Override
    public String aggregate() {
        return "association-year";
    }

    @Override
    public Class<AssociationYearProjection.AssociationYearTold> payload() {
        return AssociationYearProjection.AssociationYearTold.class;
    }

    @Override
    public TableShape shape() {
        return SHAPE;
    }

    @Override
    public ProjectedTable table() {
        return table;
    }

    @Override
    public @Nullable Object[] row(AssociationYearProjection.AssociationYearTold told) {
        return new @Nullable Object[] {
            told.associationId(),
            told.year(),
            told.version(),
            told.contributionsFrom(),
            table.json(told.contributions()),
            table.json(told.otherIncome()),
            table.json(told.areas()),
            ore(told.openingEquitySek()),
            told.grantedSek().ore(),
            ore(told.interventionsActualSek())
        };
    }

    private static @Nullable Long ore(@Nullable Money amount) {
        return amount == null ? null : amount.ore();
    }
}
