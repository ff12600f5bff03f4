package se.samspel.funding.secondment.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.association.domain.Party;
import se.samspel.kit.value.Money;

/** A seat of seconded staff in the making. */
final class ASeat {

    private final LocalDate from;
    private final List<Seat.YearlyCost> costs = new ArrayList<>();
    private final List<Seat.ActualPercent> percents = new ArrayList<>();
    private String function = "arbetsförmedlare";
    private @Nullable LocalDate to;
    private int agreed = 80;
    private boolean vacant;
    private boolean financed;

    private ASeat(LocalDate from) {
        this.from = from;
    }

    static ASeat since(LocalDate day) {
        return new ASeat(day);
    }

    /** Arbetsförmedlingen's: 80 percent agreed, 50 and then 20 given. */
    static ASeat inAvesta() {
        return since(LocalDate.of(2019, 8, 1))
                .working(LocalDate.of(2019, 8, 1), 50)
                .working(LocalDate.of(2020, 4, 1), 20);
    }

    ASeat of(long kronorAYear) {
        return costing(LocalDate.of(1999, 1, 1), kronorAYear);
    }

    ASeat costing(LocalDate day, long kronorAYear) {
        costs.add(new Seat.YearlyCost(day, Money.ofOre(kronorAYear * 100)));
        return this;
    }

    ASeat working(LocalDate day, int percent) {
        percents.add(new Seat.ActualPercent(day, percent));
        return this;
    }

    ASeat called(String name) {
        function = name;
        return this;
    }

    ASeat until(LocalDate day) {
        to = day;
        return this;
    }

    ASeat agreed(int percent) {
        agreed = percent;
        return this;
    }

    ASeat vacant() {
        vacant = true;
        return this;
    }

    ASeat alreadyFinanced() {
        financed = true;
        return this;
    }

    Seat seat() {
        return new Seat(
                Party.ARBETSFORMEDLINGEN,
                function,
                agreed,
                new Seat.Term(from, to),
                vacant,
                financed,
                costs,
                percents);
    }
}
