package se.samspel.funding.participantfile.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ParticipantFileTest {

    private static final YearMonth FEBRUARY = YearMonth.of(2024, 2);
    private static final ParticipantFile.Told TOLD =
            new ParticipantFile.Told("association:2220000695", Instant.EPOCH);

    @Test
    void aFileIsDueWithinFourWeeksAfterTheMonth() {
        LocalDate last = LocalDate.of(2024, 3, 28);
        assertThat(FileStatus.dueOn(FEBRUARY)).isEqualTo(last);
        assertThat(status(null, last)).isEqualTo(FileStatus.DUE);
        assertThat(status(null, last.plusDays(1))).isEqualTo(FileStatus.OVERDUE);
        assertThat(status(sent(last), last)).isEqualTo(FileStatus.SENT);
        assertThat(status(sent(last.plusDays(1)), last.plusDays(1)))
                .isEqualTo(FileStatus.SENT_LATE);
    }

    @Test
    void aMonthIsSentWhenItIsOver() {
        assertThat(sent(LocalDate.of(2024, 3, 1)).sendings()).isEqualTo(1);
        assertThatExceptionOfType(ParticipantFileRule.MonthNotOver.class)
                .isThrownBy(() -> sent(LocalDate.of(2024, 2, 29)));
    }

    @Test
    void whatIsSentAgainIsNotSentEarlierAndCountsAnew() {
        ParticipantFile file = sent(LocalDate.of(2024, 3, 20));
        assertThatExceptionOfType(ParticipantFileRule.SentBeforeEarlier.class)
                .isThrownBy(() -> file.sendAgain(sending(LocalDate.of(2024, 3, 19)), TOLD));
        file.sendAgain(sending(LocalDate.of(2024, 5, 1)), TOLD);
        assertThat(file.sendings()).isEqualTo(2);
        assertThat(file.sentOn()).isEqualTo(LocalDate.of(2024, 5, 1));
        // The first sending was in time, and a correction does not make it late.
        assertThat(status(file, LocalDate.of(2024, 5, 1))).isEqualTo(FileStatus.SENT);
    }

    @Test
    void everyMonthOfTheProjectThatIsOverHasAFile() {
        LocalDate starts = LocalDate.of(2024, 1, 31);
        LocalDate ends = LocalDate.of(2024, 3, 1);
        assertThat(ProjectMonths.over(starts, ends, LocalDate.of(2024, 1, 31))).isEmpty();
        assertThat(ProjectMonths.over(starts, ends, LocalDate.of(2024, 2, 1)))
                .containsExactly(YearMonth.of(2024, 1));
        assertThat(ProjectMonths.over(starts, ends, LocalDate.of(2030, 1, 1)))
                .containsExactly(YearMonth.of(2024, 1), FEBRUARY, YearMonth.of(2024, 3));
        assertThat(ProjectMonths.over(starts, ends, LocalDate.of(2020, 1, 1))).isEmpty();
    }

    @Test
    void whatIsSentIsNoLongerToBeSent() {
        assertThat(FileStatus.SENT.isToBeSent()).isFalse();
        assertThat(FileStatus.SENT_LATE.isToBeSent()).isFalse();
        assertThat(FileStatus.RESEND_DUE.isToBeSent()).isTrue();
        assertThat(FileStatus.OVERDUE.isToBeSent()).isTrue();
    }

    private static FileStatus status(@Nullable ParticipantFile file, LocalDate today) {
        return FileStatus.of(FEBRUARY, file, today);
    }

    private static ParticipantFile sent(LocalDate on) {
        return new ParticipantFile(
                ParticipantFileKey.of(new UUID(0, 1), FEBRUARY), "2220000695", sending(on), TOLD);
    }

    private static Sending sending(LocalDate on) {
        return new Sending(42, new BigDecimal("1630.5"), on);
    }
}
