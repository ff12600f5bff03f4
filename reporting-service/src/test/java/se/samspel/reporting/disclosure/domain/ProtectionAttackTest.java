package se.samspel.reporting.disclosure.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.apache.commons.math3.optim.linear.Relationship;
import org.junit.jupiter.api.Test;

/** A reader with a solver, another than the control's, against random tables and editions. */
class ProtectionAttackTest {

    private static final double WIDTH = 5 - 1e-6;

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void noSmallCellIsLearntMoreExactlyThanAnIntervalOfFive(@ForAll long seed) {
        Random dice = new Random(seed);
        RandomTable table = someTable(dice);
        ProtectedCounts counts = table.counts();
        BigDecimal percent = percent(table);
        if (percent != null) {
            counts.share("percent", "low/all", "all/all", percent);
        }
        BigDecimal each = each(table);
        if (each != null) {
            counts.cost("each", new BigDecimal(1_000_000), "high/all", each);
        }

        Protection protection = counts.protect();

        Attacker attacker = table.attacker(protection);
        if (percent != null && protection.shows("percent")) {
            attacker.reads(percent.doubleValue(), "low/all", "all/all");
        }
        if (each != null && protection.shows("each")) {
            attacker.hears(
                    Map.of("high/all", each.doubleValue() + 0.5), Relationship.GEQ, 1_000_000);
            attacker.hears(
                    Map.of("high/all", each.doubleValue() - 0.5), Relationship.LEQ, 1_000_000);
        }
        assertThat(learnt(table, attacker)).isEmpty();
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void aLaterEditionTellsNothingThatTheEarlierDidNot(@ForAll long seed) {
        Random dice = new Random(seed);
        RandomTable table = someTable(dice);
        Protection first = table.counts().protect();
        RandomTable later = table.corrected(dice);
        ProtectedCounts counts = later.counts();
        table.cells.forEach((name, people) -> {
            if (first.shows(name)) {
                counts.known(name, people);
            }
        });

        Protection second = counts.protect();

        Attacker attacker = later.attacker(second);
        Attacker before = later.attacker(new Protection(later.cells.keySet()));
        table.cells.forEach((name, people) -> {
            if (first.shows(name) && people == later.people(name)) {
                attacker.hears(name, people);
                before.hears(name, people);
            }
        });
        for (String name : later.cells.keySet()) {
            long change = Math.abs(later.people(name) - table.people(name));
            boolean changed = first.shows(name) && change > 0 && change < 5;
            boolean givenAway = before.widthOf(name).orElse(WIDTH) < WIDTH - 1e-6;
            if (!givenAway && (changed || later.isSmall(name))) {
                assertThat(attacker.widthOf(name).orElse(WIDTH))
                        .as(name)
                        .isGreaterThan(WIDTH - 1e-6);
            }
        }
    }

    @Test
    void aTableOfTwoThousandCellsIsProtectedWhole() {
        RandomTable table = RandomTable.of(new Random(40), 40, 45, 2);

        Protection protection = table.counts().protect();

        assertThat(table.cells).hasSizeGreaterThan(1900);
        assertThat(table.cells.keySet().stream().filter(table::isSmall))
                .isNotEmpty()
                .noneMatch(protection::shows);
    }

    @Test
    void theSameCountsGiveTheSameAnswer() {
        RandomTable table = RandomTable.of(new Random(7), 8, 6, 2);

        assertThat(table.counts().protect()).isEqualTo(table.counts().protect());
    }

    private static List<String> learnt(RandomTable table, Attacker attacker) {
        return table.cells.keySet().stream()
                .filter(table::isSmall)
                .filter(name -> attacker.widthOf(name).orElse(WIDTH) < WIDTH - 1e-6)
                .toList();
    }

    private static RandomTable someTable(Random dice) {
        return RandomTable.of(dice, 2 + dice.nextInt(5), 2 + dice.nextInt(3), 1 + dice.nextInt(3));
    }

    private static BigDecimal percent(RandomTable table) {
        long all = table.people("all/all");
        return all == 0
                ? null
                : BigDecimal.valueOf(100 * table.people("low/all"))
                        .divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP);
    }

    private static BigDecimal each(RandomTable table) {
        long people = table.people("high/all");
        return people == 0
                ? null
                : new BigDecimal(1_000_000)
                        .divide(BigDecimal.valueOf(people), 0, RoundingMode.HALF_UP);
    }
}
