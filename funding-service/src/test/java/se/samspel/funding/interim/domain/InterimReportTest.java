package se.samspel.funding.interim.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samspel.kit.value.FutureActDate;
import se.samspel.kit.value.IdentityNumberInText;
import se.samspel.kit.value.IllegalMove;

class InterimReportTest {

    private static final LocalDate JUNE = LocalDate.of(2020, 6, 30);
    private static final LocalDate TODAY = LocalDate.of(2020, 9, 10);
    private static final UUID TEAM = new UUID(7, 7);

    @Test
    void aPeriodsFiguresAreAsOfADayWithinIt() {
        for (ReportPeriod period : ReportPeriod.values()) {
            LocalDate last = period.lastDay(2020);
            fit(period, LocalDate.of(2020, 1, 1));
            fit(period, last);
            assertOutside(period, LocalDate.of(2019, 12, 31));
            assertOutside(period, last.plusDays(1));
        }
        assertThat(ReportPeriod.TERTIAL_1.lastDay(2020)).isEqualTo("2020-04-30");
        assertThat(ReportPeriod.HALF_YEAR.lastDay(2020)).isEqualTo("2020-06-30");
        assertThat(ReportPeriod.TERTIAL_2.lastDay(2020)).isEqualTo("2020-08-31");
        assertThat(ReportPeriod.YEAR.lastDay(2020)).isEqualTo("2020-12-31");
    }

    @Test
    void nothingIsReportedOfTomorrow() {
        var scope = new InterimReport.Scope(2020, ReportPeriod.HALF_YEAR, JUNE);
        assertThat(scope.refuseUnfit(JUNE)).isEqualTo(scope);
        assertThatExceptionOfType(FutureActDate.class)
                .isThrownBy(() -> scope.refuseUnfit(JUNE.minusDays(1)));
    }

    @Test
    void editionsFollowEachOther() {
        InterimReport first = report(null);
        assertThat(first.edition()).isEqualTo(1);
        assertThat(first.isLatest()).isTrue();
        assertThat(first.state()).isEqualTo(ReportState.DRAFT);
        InterimReport second = report(first);
        first.succeed();
        assertThat(second.edition()).isEqualTo(2);
        assertThat(first.isLatest()).isFalse();
    }

    @Test
    void theLatestDraftIsAdoptedOnce() {
        InterimReport report = report(null);
        report.adopt(adoption(TODAY), TODAY);
        assertThat(report.state()).isEqualTo(ReportState.ADOPTED);
        assertThat(report.adoptedOn()).isEqualTo(TODAY);
        assertThat(report.minuteReference()).isEqualTo("§ 41/2020");
        assertThatExceptionOfType(IllegalMove.class)
                .isThrownBy(() -> report.adopt(adoption(TODAY), TODAY));
    }

    @Test
    void anEditionThatAnotherFollowsIsNotAdopted() {
        InterimReport report = report(null);
        report.succeed();
        assertThatExceptionOfType(IllegalMove.class)
                .isThrownBy(() -> report.adopt(adoption(TODAY), TODAY));
    }

    @Test
    void itIsAdoptedFromItsOwnDayUntilToday() {
        report(null).adopt(adoption(JUNE), TODAY);
        assertThatExceptionOfType(InterimRule.AdoptedBeforeAsOf.class)
                .isThrownBy(() -> report(null).adopt(adoption(JUNE.minusDays(1)), TODAY));
        assertThatExceptionOfType(FutureActDate.class)
                .isThrownBy(() -> report(null).adopt(adoption(TODAY.plusDays(1)), TODAY));
    }

    @Test
    void commentsAreOnWhatIsInTheReportOnceEachAndOnNobody() {
        var comment = new Comment(TEAM, "Vakant tjänst");
        assertThat(Comment.of(List.of(comment), Set.of(TEAM))).containsExactly(comment);
        assertThatExceptionOfType(InterimRule.CommentTwice.class)
                .isThrownBy(() -> Comment.of(List.of(comment, comment), Set.of(TEAM)));
        assertThatExceptionOfType(InterimRule.CommentOfUnknown.class)
                .isThrownBy(() -> Comment.of(List.of(comment), Set.of()));
        assertThatExceptionOfType(IdentityNumberInText.class)
                .isThrownBy(() -> new Comment(TEAM, "19121212-1212"));
        assertThatExceptionOfType(IdentityNumberInText.class)
                .isThrownBy(() -> new InterimReport.Adoption(TODAY, "191212121212", "a"));
    }

    @Test
    void aSnapshotsChecksumIsOfItsUtf8() {
        assertThat(InterimSnapshot.sha256("{}"))
                .isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
        assertThat(new InterimSnapshot(report(null), "{}").checksum())
                .isEqualTo(InterimSnapshot.sha256("{}"));
        assertThat(InterimSnapshot.sha256("å")).isNotEqualTo(InterimSnapshot.sha256("a"));
    }

    @Test
    void editionsDifferInWhatIsNewGoneOrChanged() {
        assertThat(
                        Difference.between(
                                Map.of("/a", "1", "/b", "2", "/same", "x", "/edition", "1"),
                                Map.of("/a", "3", "/c", "4", "/same", "x", "/edition", "2")))
                .containsExactly(
                        new Difference("/a", "1", "3"),
                        new Difference("/b", "2", null),
                        new Difference("/c", null, "4"));
    }

    @Test
    void theReportsDayIsToldOnce() {
        assertThat(
                        Difference.between(
                                Map.of(
                                        "/asOf", "1",
                                        "/followUp/asOf", "1",
                                        "/followUp/interventions/a/yearPassedPercent", "1",
                                        "/followUp/total/actualAsOf", "1"),
                                Map.of(
                                        "/asOf", "2",
                                        "/followUp/asOf", "2",
                                        "/followUp/interventions/a/yearPassedPercent", "2",
                                        "/followUp/total/actualAsOf", "2")))
                .extracting(Difference::pointer)
                .containsExactly("/asOf", "/followUp/total/actualAsOf");
    }

    private static void fit(ReportPeriod period, LocalDate asOf) {
        var scope = new InterimReport.Scope(2020, period, asOf);
        assertThat(scope.refuseUnfit(LocalDate.of(2021, 1, 1))).isSameAs(scope);
    }

    private static void assertOutside(ReportPeriod period, LocalDate asOf) {
        assertThatExceptionOfType(InterimRule.AsOfOutsidePeriod.class)
                .isThrownBy(() ->
                        new InterimReport.Scope(2020, period, asOf)
                                .refuseUnfit(LocalDate.of(2021, 1, 1)));
    }

    private static InterimReport report(@Nullable InterimReport former) {
        return new InterimReport(
                new InterimReport.Identity(TEAM, "2220002139", "ekonom-1", Instant.EPOCH),
                new InterimReport.Scope(2020, ReportPeriod.HALF_YEAR, JUNE),
                former);
    }

    private static InterimReport.Adoption adoption(LocalDate on) {
        return new InterimReport.Adoption(on, "§ 41/2020", "sekreterare-1");
    }
}
