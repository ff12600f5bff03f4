package se.samspel.reporting.disclosure.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Which figures give way, on tables small enough to think through. */
class ProtectedCountsTest {

    @Test
    void aTableWithoutSmallCellsIsShownWhole() {
        ProtectedCounts counts = row(PARTY(5), PARTY(6), PARTY(0));

        assertThat(counts.protect().withheld()).isEmpty();
    }

    @Test
    void aSmallCellTakesTheSmallestOtherWithIt() {
        ProtectedCounts counts = row(PARTY(2), PARTY(9), PARTY(30));

        assertThat(counts.protect().withheld()).containsExactlyInAnyOrder("cell0", "cell1");
    }

    @Test
    void twoTiny() {
        ProtectedCounts counts = row(PARTY(1), PARTY(1), PARTY(30), PARTY(40));
        assertThat(counts.protect().withheld()).containsExactlyInAnyOrder("cell0", "cell1", "cell2");
        counts = row(PARTY(4), PARTY(4), PARTY(30), PARTY(40));
        assertThat(counts.protect().withheld()).containsExactlyInAnyOrder("cell0", "cell1");
    }

    @Test
    void bench() {
        for (int round = 0; round < 6; round++) {
            for (int[] size : List.of(new int[] {8, 10}, new int[] {40, 50})) {
                ProtectedCounts counts = table(size[0], size[1], new Random(round));
                long t = System.nanoTime();
                Protection p = counts.protect();
                System.out.printf(
                        "%dx%d %d ms withheld %d exposed %d%n",
                        size[0], size[1], (System.nanoTime() - t) / 1000000, p.withheld().size(), p.exposed().size());
            }
        }
    }

    static ProtectedCounts table(int rows, int columns, Random dice) {
        long[][] x = new long[rows + 1][columns + 1];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                long v = (long) Math.exp(dice.nextGaussian() * 1.3 + 2);
                x[i][j] = v;
                x[rows][j] += v;
                x[i][columns] += v;
                x[rows][columns] += v;
            }
        }
        ProtectedCounts counts = new ProtectedCounts(5);
        for (int i = 0; i <= rows; i++) {
            for (int j = 0; j <= columns; j++) {
                counts.count(i + "/" + j, x[i][j], Smallness.PARTY);
            }
        }
        for (int i = 0; i <= rows; i++) {
            List<String> parts = new ArrayList<>();
            for (int j = 0; j < columns; j++) {
                parts.add(i + "/" + j);
            }
            counts.sum(i + "/" + columns, parts);
        }
        for (int j = 0; j <= columns; j++) {
            List<String> parts = new ArrayList<>();
            for (int i = 0; i < rows; i++) {
                parts.add(i + "/" + j);
            }
            counts.sum(rows + "/" + j, parts);
        }
        return counts;
    }

    private record Of(long people, Smallness smallness) {}

    private static Of PARTY(long people) {
        return new Of(people, Smallness.PARTY);
    }

    private static ProtectedCounts row(Of... cells) {
        ProtectedCounts counts = new ProtectedCounts(5);
        List<String> names = new ArrayList<>();
        long total = 0;
        for (Of cell : cells) {
            names.add("cell" + names.size());
            counts.count(names.getLast(), cell.people(), cell.smallness());
            total += cell.people();
        }
        return counts.count("total", total, Smallness.PARTY).sum("total", names);
    }
}
