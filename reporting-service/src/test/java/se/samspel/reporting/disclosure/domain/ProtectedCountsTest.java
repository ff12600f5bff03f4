package se.samspel.reporting.disclosure.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which figures give way, on tables small enough to think through. */
class ProtectedCountsTest {

    @Test
    void aTableWithoutSmallCellsIsShownWhole() {
        assertThat(row(Smallness.PARTY, 5, 6, 0).protect().withheld()).isEmpty();
    }

    @Test
    void aSmallCellTakesTheSmallestOtherWithIt() {
        assertThat(row(Smallness.PARTY, 4, 9, 30).protect().withheld())
                .containsExactlyInAnyOrder("cell0", "cell1");
    }

    @Test
    void smallCellsHideOneAnotherOnlyWhereTogetherTheyLeaveAnIntervalOfFive() {
        assertThat(row(Smallness.PARTY, 4, 4, 30, 40).protect().withheld())
                .containsExactlyInAnyOrder("cell0", "cell1");
        assertThat(row(Smallness.PARTY, 1, 1, 30, 40).protect().withheld())
                .containsExactlyInAnyOrder("cell0", "cell1", "cell2");
    }

    @Test
    void nobodyIsFewWhereItTellsOfThoseWhoAreThere() {
        assertThat(row(Smallness.ATTRIBUTE, 0, 9, 30).protect().withheld())
                .containsExactlyInAnyOrder("cell0", "cell1");
        assertThat(row(Smallness.ATTRIBUTE, 0, 0, 0).protect().withheld()).isEmpty();
    }

    @Test
    void aCellThatNothingBindsIsWithheldAlone() {
        ProtectedCounts counts = row(Smallness.PARTY, 8, 9).count("queue", 3, Smallness.PARTY);

        assertThat(counts.protect().withheld()).containsExactly("queue");
    }

    @Test
    void whatIsPrintedNowhereMustNotBeLeftWhenThePrintedIsTakenAway() {
        ProtectedCounts counts = new ProtectedCounts(5);
        counts.count("women", 9, Smallness.PARTY).count("men", 8, Smallness.PARTY);
        counts.count("all", 19, Smallness.PARTY);
        counts.rest("unknown", "all", List.of("women", "men"), Smallness.PARTY);

        assertThat(counts.protect().withheld()).hasSize(1).doesNotContain("all");
    }

    @Test
    void whatCameBetweenTwoReadingsUnbindsNothing() {
        ProtectedCounts counts = new ProtectedCounts(5);
        counts.count("all", 27, Smallness.PARTY).count("most", 20, Smallness.PARTY);
        counts.unprinted("others", 3, Smallness.PARTY);
        counts.sumOfTimes("all", List.of("most", "others"));

        assertThat(counts.protect().withheld()).containsExactly("most");
    }

    @Test
    void whatIsKnownTellsOfFewByAnyNumberOfSteps() {
        ProtectedCounts counts = new ProtectedCounts(5);
        counts.count("all", 23, Smallness.PARTY).count("same", 23, Smallness.PARTY);
        counts.unprinted("most", 20, Smallness.PARTY).unprinted("others", 3, Smallness.PARTY);
        counts.sum("all", List.of("same")).sum("same", List.of("most", "others"));

        assertThat(counts.tellsOfFew("all")).isFalse();
        assertThat(counts.known("most", 20).tellsOfFew("all")).isTrue();
        assertThat(counts.known("same", 23).tellsOfFew("all")).isFalse();
    }

    @Test
    void aShareThatTellsASmallRemainderIsWithheld() {
        ProtectedCounts counts = row(Smallness.PARTY, 30, 3);
        counts.unprinted("base", 33, Smallness.FREE).sum("base", List.of("total"));
        counts.share("percent", "cell0", "base", new BigDecimal("90.9"));

        assertThat(counts.protect().withheld())
                .containsExactlyInAnyOrder("cell0", "cell1", "percent");
    }

    @Test
    void aShareOfFewIsNeverShownNorOneWhosePartIsWithheld() {
        ProtectedCounts few = new ProtectedCounts(5).count("all", 4, Smallness.FREE);
        few.unprinted("none", 0, Smallness.FREE).share("percent", "none", "all", BigDecimal.ZERO);
        ProtectedCounts part = row(Smallness.PARTY, 3, 8, 40);
        part.share("percent", "cell1", "total", new BigDecimal("15.7"));

        assertThat(few.protect().withheld()).containsExactly("percent");
        assertThat(part.protect().withheld())
                .containsExactlyInAnyOrder("cell0", "cell1", "percent");
    }

    @Test
    void whatEachPersonCostTellsHowManyTheyWere() {
        ProtectedCounts counts = row(Smallness.PARTY, 3, 30);
        counts.cost("each", new BigDecimal("990000"), "total", new BigDecimal("30000"));
        counts.known("cell1", 30);

        assertThat(counts.protect().withheld()).containsExactlyInAnyOrder("cell0", "total", "each");
    }

    @Test
    void aMeanGoesWithItsBaseAndGroupsGoTogether() {
        ProtectedCounts counts = row(Smallness.PARTY, 3, 8, 40);
        counts.mean("mean0", "cell0").mean("mean1", "cell1").mean("mean2", "cell2");
        counts.mean("mean", "total").together(List.of("mean0", "mean1", "mean2"));

        assertThat(counts.protect().withheld())
                .contains("mean0", "mean1", "mean2")
                .doesNotContain("mean", "total", "cell2");
    }

    @Test
    void aSmallDifferenceHidesOneOfThoseThatDiffer() {
        ProtectedCounts counts = new ProtectedCounts(5);
        counts.count("before", 20, Smallness.FREE).count("after", 18, Smallness.FREE);
        counts.difference("change", "after", "before");

        assertThat(counts.protect().withheld()).hasSize(2).contains("change");
    }

    @Test
    void aCountThatHasChangedByFewIsNotShownAgain() {
        assertThat(row(Smallness.PARTY, 12, 20).known("cell0", 10).protect().withheld())
                .containsExactlyInAnyOrder("cell0", "cell1");
        assertThat(row(Smallness.PARTY, 12, 20).known("cell0", 7).protect().withheld()).isEmpty();
    }

    @Test
    void whatIsKnownCannotBeWithheld() {
        ProtectedCounts counts = row(Smallness.PARTY, 3, 9).known("cell1", 9).known("total", 12);

        Protection protection = counts.protect();

        assertThat(protection.withheld()).containsExactly("cell0");
    }

    @Test
    void aLowerThresholdShowsMore() {
        ProtectedCounts counts = new ProtectedCounts(3).count("cell", 3, Smallness.PARTY);

        assertThat(counts.protect().shows("cell")).isTrue();
    }

    @Test
    void sumsThatDoNotAddUpAndUnknownNamesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> row(Smallness.PARTY, 1, 2).sum("total", List.of("cell0")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> row(Smallness.PARTY, 1).mean("mean", "nothing"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> row(Smallness.PARTY, 1).count("total", 1, Smallness.PARTY));
    }

    private static ProtectedCounts row(Smallness smallness, long... cells) {
        ProtectedCounts counts = new ProtectedCounts(5);
        List<String> names = new ArrayList<>();
        long total = 0;
        for (long cell : cells) {
            names.add("cell" + names.size());
            counts.count(names.getLast(), cell, smallness);
            total += cell;
        }
        return counts.count("total", total, Smallness.PARTY).sum("total", names);
    }
}
