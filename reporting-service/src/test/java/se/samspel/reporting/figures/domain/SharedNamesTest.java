package se.samspel.reporting.figures.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samspel.reporting.definition.domain.Cohort;
import se.samspel.reporting.definition.domain.Condition;
import se.samspel.reporting.definition.domain.Days;
import se.samspel.reporting.definition.domain.Population;
import se.samspel.reporting.teamreport.domain.Period;
import se.samspel.reporting.teamreport.domain.SharedNames;

/** The team report and the defined reports call the same group the same. */
class SharedNamesTest {

    private static final LocalDate FROM = LocalDate.parse("2019-07-01");
    private static final LocalDate TO = LocalDate.parse("2020-06-30");

    private final SharedNames names = new SharedNames(new Period(FROM, TO));

    @Test
    void whoCameStayedAndLeftAreCalledTheSame() {
        assertNamed("stockAndFlow.activeAtStart", Cohort.ACTIVE_AT_START);
        assertNamed("stockAndFlow.enrolled", Cohort.ENROLLED);
        assertNamed("stockAndFlow.totalInPeriod", Cohort.TOTAL_IN_PERIOD);
        assertNamed("exits.total", Cohort.EXITS);
        assertNamed("bySex.activeAtEnd.total", Cohort.ACTIVE_AT_END);
        assertNamed("bySex.exits.MAN", Cohort.EXITS, in("sex", "MAN"));
        assertThat(names.of("stockAndFlow.waitingAtEnd"))
                .contains(name(Population.QUEUE, Cohort.WAITING_AT_END));
    }

    @Test
    void whatTheyAreAndWhereTheyWentIsCalledTheSame() {
        assertNamed("exits.earlyDropouts", Cohort.EXITS, in("earlyDropout", "YES"));
        assertNamed("exits.excludingEarlyDropouts", Cohort.EXITS, in("earlyDropout", "NO"));
        assertNamed("exits.byDestination.ARBETE", Cohort.EXITS, in("exitDestination", "ARBETE"));
        assertNamed(
                "exits.goalAttained",
                Cohort.EXITS,
                in("exitDestination", "ARBETE", "STUDIER", "ANNAN_ARBETSLIVSINRIKTAD_REHAB"));
        assertNamed(
                "incomePayer.activeAtEnd.INGEN", Cohort.ACTIVE_AT_END, in("incomePayer", "INGEN"));
        assertNamed(
                "incomePayer.enrolled.unknown", Cohort.ENROLLED, Condition.unknown("incomePayer"));
        assertNamed(
                "referringPartyGroups.enrolled.STATEN",
                Cohort.ENROLLED,
                in("referringParty", "FORSAKRINGSKASSAN", "ARBETSFORMEDLINGEN"));
        assertNamed(
                "yearsInPublicSupportAtEnrolment.moreThanNineYears.KVINNA",
                Cohort.EXITS,
                in("sex", "KVINNA"),
                in("supportBand", "OVER_108"));
    }

    @Test
    void whatTheTeamReportAloneCountsHasNoSharedName() {
        assertThat(names.of("incomeChange.before.INGEN")).isEmpty();
        assertThat(names.of("incomeChangeGroups.after.OVRIGA")).isEmpty();
    }

    private void assertNamed(String figure, Cohort cohort, Condition... conditions) {
        assertThat(names.of(figure)).contains(name(Population.ENROLMENT, cohort, conditions));
    }

    private static String name(Population population, Cohort cohort, Condition... conditions) {
        return new Ask(population, cohort, new Days(FROM, TO), Arrays.asList(conditions), null)
                .name();
    }

    private static Condition in(String dimension, String... codes) {
        return Condition.in(dimension, List.of(codes));
    }
}
