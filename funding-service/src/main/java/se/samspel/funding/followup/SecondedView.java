package se.samspel.funding.followup;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.association.domain.Party;
import se.samspel.funding.finance.domain.BudgetYear;
import se.samspel.funding.finance.domain.CostCategory;
import se.samspel.funding.secondment.domain.Seat;
import se.samspel.funding.secondment.domain.SeatFinding;
import se.samspel.funding.secondment.domain.SecondedCost;
import se.samspel.funding.secondment.domain.Secondment;
import se.samspel.kit.value.Money;

/** Seconded staff beside the money, from the year's first day; never in the money. */
@Schema(
        name = "FollowUpSeconded",
        requiredProperties = {"costCategory", "seats", "total"},
        description =
                "Beside the booked cost and never added to it, which may hold it already. Vid sidan"
                        + " av utfallet och aldrig inräknat i det.")
public record SecondedView(
        CostCategory costCategory, @Schema(maxItems = 1000) List<SeatView> seats, Cost total) {

    /**
     * @param agreedSek null where a yearly cost is not known
     */
    @Schema(
            name = "FollowUpSecondedCost",
            requiredProperties = {"agreedSek", "actualSek", "differenceSek"})
    public record Cost(
            @Schema(description = "What was agreed. Avtalat.") @Nullable Money agreedSek,
            @Schema(description = "What was given. Faktiskt.") @Nullable Money actualSek,
            @Schema(description = "Agreed less actual. Avtalat − faktiskt.")
                    @Nullable Money differenceSek) {

        static Cost of(@Nullable SecondedCost cost) {
            return cost == null
                    ? new Cost(null, null, null)
                    : new Cost(cost.agreed(), cost.actual(), cost.difference());
        }
    }

    @Schema(
            name = "FollowUpSeat",
            requiredProperties = {
                "secondmentId",
                "party",
                "function",
                "agreedPercent",
                "actualPercent",
                "vacant",
                "counted",
                "cost",
                "findings"
            })
    public record SeatView(
            UUID secondmentId,
            Party party,
            @Schema(maxLength = 100) String function,
            @Schema(minimum = "0", maximum = "100") int agreedPercent,
            @Schema(minimum = "0", maximum = "100", description = "On the day. Den dagen.")
                    int actualPercent,
            boolean vacant,
            @Schema(description = "False where already financed. Falskt om redan finansierad.")
                    boolean counted,
            Cost cost,
            @Schema(maxItems = 5) List<SeatFinding> findings) {

        static SeatView of(Secondment secondment, BudgetYear year) {
            Seat seat = secondment.seat();
            return new SeatView(
                    secondment.id(),
                    seat.party(),
                    seat.function(),
                    seat.agreedPercentOn(year.until()),
                    seat.actualPercentOn(year.until()),
                    seat.vacant(),
                    !seat.alreadyFinanced(),
                    Cost.of(SecondedCost.of(seat, year)),
                    List.copyOf(SeatFinding.of(seat, year)));
        }
    }

    static SecondedView of(List<Secondment> secondments, BudgetYear year) {
        return new SecondedView(
                SecondedCost.CATEGORY,
                secondments.stream().map(each -> SeatView.of(each, year)).toList(),
                Cost.of(SecondedCost.ofAll(seats(secondments), year)));
    }

    static List<Seat> seats(List<Secondment> secondments) {
        return secondments.stream().map(Secondment::seat).toList();
    }
}
