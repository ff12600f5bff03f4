package se.samspel.funding.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.finance.FollowUpFigures;
import se.samspel.funding.finance.domain.BudgetYear;
import se.samspel.funding.finance.domain.Development;
import se.samspel.funding.finance.domain.FollowUpTable;
import se.samspel.funding.finance.domain.Periodicity;
import se.samspel.funding.followup.BookedMonths.Booked;
import se.samspel.funding.intervention.domain.Intervention;
import se.samspel.funding.secondment.SecondedStaff;
import se.samspel.funding.secondment.domain.Seat;
import se.samspel.funding.secondment.domain.SecondedCost;
import se.samspel.funding.secondment.domain.Secondment;

/** Reads follow-ups in a fixed number of statements, however many interventions there are. */
@ApplicationScoped
class FollowUps {

    private final FollowUpFigures figures;
    private final GrantSums grants;
    private final SecondedStaff staff;
    private final BookedMonths books;

    FollowUps(FollowUpFigures figures, GrantSums grants, SecondedStaff staff, BookedMonths books) {
        this.figures = figures;
        this.grants = grants;
        this.staff = staff;
        this.books = books;
    }

    /** Each intervention's follow-up, and what their sum is made of. */
    record Read(List<FollowUpView> each, List<FollowUpTable> tables, List<Seat> seats) {

        AssociationFollowUpView together(String associationId, BudgetYear year) {
            var cost = SecondedView.Cost.of(SecondedCost.ofAll(seats, year));
            return AssociationFollowUpView.of(
                    associationId,
                    year,
                    FollowUpTable.sum(tables),
                    new AssociationFollowUpView.Beside(cost, each));
        }
    }

    /**
     * @param by null without the year's development
     */
    Read read(
            String associationId,
            List<Intervention> interventions,
            BudgetYear year,
            @Nullable Periodicity by) {
        List<UUID> ids = interventions.stream().map(Intervention::id).toList();
        FollowUpFigures.Found found = figures.of(ids, year);
        Map<UUID, GrantedMoneyView> granted = grants.of(ids, year.year());
        Map<UUID, List<Secondment>> seconded = staff.of(ids);
        Map<UUID, List<Booked>> booked = by == null ? Map.of() : books.of(associationId, year);
        var read = new Read(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Intervention intervention : interventions) {
            UUID id = intervention.id();
            FollowUpTable table = found.table(id);
            List<Secondment> own = seconded.getOrDefault(id, List.of());
            var beside =
                    new FollowUpView.Beside(
                            granted.getOrDefault(id, GrantedMoneyView.NONE),
                            SecondedView.of(own, year),
                            by == null
                                    ? null
                                    : Development.of(found.reportsOf(id), by, year).stream()
                                            .map(step ->
                                                    DevelopmentView.of(
                                                            step,
                                                            booked.getOrDefault(id, List.of())))
                                            .toList());
            read.each().add(FollowUpView.of(intervention, year, table, beside));
            read.tables().add(table);
            read.seats().addAll(SecondedView.seats(own));
        }
        return read;
    }
}
