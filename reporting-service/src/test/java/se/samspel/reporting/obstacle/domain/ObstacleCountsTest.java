package se.samspel.reporting.obstacle.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ObstacleCountsTest {

    private static final ObstacleCount WAITING =
            new ObstacleCount(ObstacleLevel.ORGANISATION, "WAITING_TIME", 2, 1);

    @Test
    void theHostGetsEveryLevelAlsoTheEmptyOnes() {
        ObstacleCounts counts = ObstacleCounts.exact(List.of(individual(1, 0), WAITING));

        assertThat(counts.total()).isEqualTo(3);
        assertThat(counts.levels())
                .extracting(ObstacleCounts.Level::count)
                .containsExactly(1L, 2L, 0L);
        assertThat(counts.withheld()).isEmpty();
    }

    @Test
    void aSmallFigureOfTheIndividualLevelHidesItAndTheTotal() {
        for (ObstacleCount small :
                List.of(individual(4, 0), individual(9, 4), individual(9, 5), individual(1, 1))) {
            ObstacleCounts counts = ObstacleCounts.controlled(List.of(small, WAITING), List.of());

            assertThat(counts.total()).isNull();
            assertThat(counts.levels().getFirst().count()).isNull();
            assertThat(counts.levels().getFirst().handled()).isNull();
            assertThat(counts.levels().getFirst().categories()).isNull();
            assertThat(counts.levels().get(1).count()).isEqualTo(2);
            assertThat(counts.withheld()).containsExactly("/total", "/levels/0");
        }
    }

    @Test
    void fiveAreShownAndSoAreFewOfTheOtherLevels() {
        ObstacleCounts counts =
                ObstacleCounts.controlled(List.of(individual(5, 0), WAITING), List.of());

        assertThat(counts.total()).isEqualTo(7);
        assertThat(counts.levels().getFirst().count()).isEqualTo(5);
        assertThat(counts.withheld()).isEmpty();
    }

    @Test
    void theTotalGivesWayBeforeALevelDoes() {
        ObstacleCounts counts =
                ObstacleCounts.controlled(
                        List.of(
                                individual(1, 0),
                                WAITING,
                                new ObstacleCount(ObstacleLevel.ORGANISATION, "RULES", 1, 0)),
                        List.of());

        assertThat(counts.withheld()).containsExactly("/total", "/levels/0");
    }

    @Test
    void aTotalThatAnotherReportHasToldHidesALevelBesideTheSmallOne() {
        ObstacleCounts counts =
                ObstacleCounts.controlled(
                        List.of(individual(3, 0), WAITING), List.of(new Told(null, 5)));

        assertThat(counts.levels().getFirst().count()).isNull();
        assertThat(counts.levels().subList(1, 3))
                .extracting(ObstacleCounts.Level::count)
                .contains((Long) null);
    }

    @Test
    void aLevelThatHasChangedByFewSinceAnotherReportToldItIsWithheld() {
        ObstacleCounts counts =
                ObstacleCounts.controlled(
                        List.of(individual(9, 0), WAITING),
                        List.of(new Told(ObstacleLevel.INDIVIDUAL, 7)));

        assertThat(counts.withheld()).contains("/total", "/levels/0");
    }

    private static ObstacleCount individual(long count, long handled) {
        return new ObstacleCount(ObstacleLevel.INDIVIDUAL, "HOUSING", count, handled);
    }
}
