package se.samspel.reporting.projection.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.reporting.projection.domain.Enrolments.anEnrolment;
import static se.samspel.reporting.projection.domain.Enrolments.livingOn;
import static se.samspel.reporting.projection.domain.Enrolments.withMonthsInSupport;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samspel.reporting.teamreport.domain.ExitDestination;

class EnrolmentFacetsTest {

    @Test
    void whoIsStillThereIsCountedByWhatIsKnownAtTheStart() {
        assertThat(of(anEnrolment()))
                .isEqualTo(
                        Map.of(
                                "referringAuthority", "2321000180",
                                "startedInGroup", "YES",
                                "birthYear", "1980"));
    }

    @Test
    void incomeIsCountedBySourceAndByThePayerOfTheLargest() {
        assertThat(of(anEnrolment().before(livingOn("SJUKPENNING:40 FORSORJNINGSSTOD:60", ""))))
                .containsEntry("incomePayer", "SOCIALTJANST")
                .containsEntry("incomeBefore", List.of("FORSORJNINGSSTOD", "SJUKPENNING"));
    }

    @Test
    void aTransitionNeedsExactlyOneSourceBefore() {
        var one =
                anEnrolment()
                        .before(livingOn("SJUKPENNING:100", ""))
                        .after(livingOn("INGEN_OFFENTLIG:50 AKASSA:50", ""));
        var two =
                anEnrolment()
                        .before(livingOn("SJUKPENNING:50 AKASSA:50", ""))
                        .after(livingOn("AKASSA:100", ""));

        assertThat(of(one))
                .containsEntry(
                        "incomeTransition",
                        List.of("SJUKPENNING>AKASSA", "SJUKPENNING>INGEN_OFFENTLIG"));
        assertThat(of(two)).doesNotContainKey("incomeTransition");
    }

    @Test
    void whoDoesSomethingElseDoesNotWorkAndWhoWasNotAskedIsNotCounted() {
        assertThat(of(anEnrolment().before(livingOn("", "ARBETSTRANING:50"))))
                .containsEntry("workBefore", List.of("NO_WORK"))
                .containsEntry("studiesBefore", "NO")
                .containsEntry("occupationBefore", List.of("ARBETSTRANING"));
        assertThat(of(anEnrolment().before(livingOn("AKASSA:100", ""))))
                .doesNotContainKeys("workBefore", "studiesBefore", "occupationBefore");
    }

    @Test
    void workIsCountedByItsKindsAndWithoutOneAsWork() {
        var several = livingOn("", "ARBETE/SUBVENTIONERAT:50 ARBETE/EGET_FORETAG:25 STUDIER:25");

        assertThat(of(anEnrolment().after(several)))
                .containsEntry("workAfter", List.of("EGET_FORETAG", "SUBVENTIONERAT"))
                .containsEntry("studiesAfter", "YES");
        assertThat(of(anEnrolment().after(livingOn("", "ARBETE:50"))))
                .containsEntry("workAfter", List.of("ARBETE"));
    }

    @ParameterizedTest
    @CsvSource({
        "OVRIGT:100, ARBETE:50, BEGAN",
        "ARBETE:25, ARBETE/SUBVENTIONERAT:25 ARBETE/EGET_FORETAG:25, INCREASED",
        "ARBETE:50, ARBETE/SUBVENTIONERAT:50, UNCHANGED",
        "ARBETE:51, ARBETE:50, DECREASED",
        "ARBETE:50, STUDIER:50, ENDED",
        "OVRIGT:100, AKTIVT_ARBETSSOKANDE:100, NONE",
    })
    void workChangesByItsWholeExtent(String before, String after, String change) {
        assertThat(
                        of(anEnrolment().before(livingOn("", before)).after(livingOn("", after)))
                                .get("workChange"))
                .isEqualTo(change);
    }

    @Test
    void studiesChangeOnlyWhereBothSituationsAreKnown() {
        var known =
                anEnrolment().before(livingOn("", "OVRIGT:100")).after(livingOn("", "STUDIER:100"));
        var asked = anEnrolment().before(livingOn("", "OVRIGT:100")).after(livingOn("", ""));

        assertThat(of(known)).containsEntry("studyChange", "BEGAN");
        assertThat(of(asked)).doesNotContainKeys("studyChange", "workChange");
    }

    @Test
    void aGoalIsAttainedByWorkStudiesAndOtherVocationalRehabilitationAlone() {
        assertThat(of(exit("ENLIGT_PLAN", ExitDestination.ANNAN_ARBETSLIVSINRIKTAD_REHAB)))
                .containsEntry("goalAttained", "YES")
                .containsEntry("exitDestination", "ANNAN_ARBETSLIVSINRIKTAD_REHAB")
                .containsEntry("exitReason", "ENLIGT_PLAN");
        assertThat(of(exit("SJUKDOM", ExitDestination.SJUKERSATTNING)))
                .containsEntry("goalAttained", "NO")
                .containsEntry("earlyDropout", "NO");
    }

    @Test
    void theDeceasedAreInNoGoalBaseAndEarlyDropoutsHaveAttainedNone() {
        assertThat(of(exit("AVLIDEN", null)))
                .doesNotContainKeys("goalAttained", "exitDestination")
                .containsEntry("exitReason", "AVLIDEN");
        assertThat(of(anEnrolment().asEarlyDropout("2020-02-01")))
                .containsEntry("goalAttained", "NO")
                .containsEntry("earlyDropout", "YES");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 1-12",
        "12, 1-12",
        "13, 13-24",
        "24, 13-24",
        "25, 25-60",
        "60, 25-60",
        "61, 61-108",
        "108, 61-108",
        "109, OVER_108",
    })
    void supportIsCountedInBands(int months, String band) {
        assertThat(of(anEnrolment().before(withMonthsInSupport(months))))
                .containsEntry("supportBand", band)
                .containsEntry("education", "GYMNASIUM");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-15, 0-2", "2020-04-15, 0-2", "2020-04-16, 3-5", "2020-07-15, 3-5",
        "2020-07-16, 6-11", "2021-01-14, 6-11", "2021-01-15, 12-23", "2022-01-14, 12-23",
        "2022-01-15, OVER_23",
    })
    void durationIsCountedInWholeMonths(String endedOn, String band) {
        assertThat(of(anEnrolment().endedOn(endedOn, "FLYTT", ExitDestination.FLYTTAT)))
                .containsEntry("durationBand", band);
    }

    @Test
    void throughputIsMeasuredForAllWhoLeftButEarlyDropouts() {
        assertThat(EnrolmentAmounts.of(exit("AVLIDEN", null).recorded()))
                .isEqualTo(Map.of("throughputDays", 152L));
        assertThat(EnrolmentAmounts.of(anEnrolment().asEarlyDropout("2020-02-01").recorded()))
                .isEmpty();
        assertThat(EnrolmentAmounts.of(anEnrolment().before(withMonthsInSupport(92)).recorded()))
                .isEqualTo(Map.of("monthsInPublicSupport", 92L));
    }

    private static Enrolments exit(String reason, ExitDestination destination) {
        return anEnrolment().endedOn("2020-06-15", reason, destination);
    }

    private static Map<String, Object> of(Enrolments enrolment) {
        return EnrolmentFacets.of(enrolment.recorded());
    }
}
