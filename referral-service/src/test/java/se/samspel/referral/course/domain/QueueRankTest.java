package se.samspel.referral.course.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class QueueRankTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void theWaitIsThePlacesShareOfTheLastYear() {
        // 365 days, 73 starts: one each fifth day.
        assertThat(wait(1, 73)).isEqualTo(5);
        assertThat(wait(3, 73)).isEqualTo(15);
    }

    @Test
    void aDayBegunCounts() {
        assertThat(wait(1, 12)).isEqualTo(31);
        assertThat(wait(2, 12)).isEqualTo(61);
        assertThat(wait(1, 364)).isEqualTo(2);
        assertThat(wait(1, 365)).isEqualTo(1);
    }

    @Test
    void fewerThanFiveStartsSayNothing() {
        assertThat(wait(1, 4)).isNull();
        assertThat(wait(1, 5)).isEqualTo(73);
    }

    @Test
    void aLeapYearHasADayMore() {
        var rank = new QueueRank(1, 10, null, new QueuePace(6));
        assertThat(rank.expectedWaitDays(LocalDate.of(2024, 12, 31))).isEqualTo(61);
    }

    private static Integer wait(int place, int starts) {
        return new QueueRank(place, QueueRank.LAST_LEVEL, null, new QueuePace(starts))
                .expectedWaitDays(TODAY);
    }
}
