package se.samspel.reporting.teamreport.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.reporting.AvestaCaseFiles;

/** A team of forty at the end of its year, as the association's office reads it. */
class AvestaDisclosureTest {

    private Disclosure office = new Disclosure(Figures.of(List.of()), List.of(), 5);

    @BeforeEach
    void read() {
        office =
                Disclosure.controlled(
                        TeamReport.of(
                                new Period(LocalDate.of(2019, 7, 1), LocalDate.of(2020, 6, 30)),
                                AvestaCaseFiles.enrolments(),
                                AvestaCaseFiles.queue()));
    }

    @Test
    void theGroupsAreReadable() {
        assertThat(shown("stockAndFlow"))
                .isEqualTo(
                        "activeAtEnd 40, activeAtStart 53, enrolled 23, exits 36, totalInPeriod"
                                + " 76, waitingAtEnd 10");
        assertThat(shown("bySex.exits")).isEqualTo("KVINNA 20, MAN 16, total 36");
        assertThat(shown("incomePayerGroups.enrolled"))
                .isEqualTo("EJ_SOCIALTJANST 9, SOCIALTJANST 14");
        assertThat(shown("incomePayerGroups.activeAtEnd"))
                .isEqualTo("EJ_SOCIALTJANST 18, SOCIALTJANST 22");
        assertThat(shown("referringPartyGroups.enrolled"))
                .isEqualTo("ARBETSFORMEDLINGEN 0, FORSAKRINGSKASSAN 0, KOMMUN 8, REGION 15");
        assertThat(shown("referringPartyGroups.activeAtEnd"))
                .isEqualTo("KOMMUN 16, REGION 13, STATEN 11");
        assertThat(shown("exits.byGroup"))
                .isEqualTo("ANNAN_ARBETSLIVSINRIKTAD_REHAB 14, OTHER *, WORK_OR_STUDIES 8");
    }

    @Test
    void ofAllButTheCodesBehindTheGroupsFewFiguresAreWithheld() {
        assertThat(office.withheld())
                .filteredOn(name ->
                        !name.matches(
                                "(incomePayer|referringParty|exits.byDestination|incomeChange)[.].*"))
                .containsExactly(
                        "exits.earlyDropouts",
                        "exits.excludingEarlyDropouts",
                        "exits.goalAttainedPercentExcludingDropouts",
                        "throughputMonths.meanExcludingDropouts",
                        "throughputMonths.KVINNA",
                        "throughputMonths.MAN",
                        "yearsInPublicSupportAtEnrolment.moreThanNineYears.KVINNA",
                        "yearsInPublicSupportAtEnrolment.moreThanNineYears.MAN",
                        "exits.byGroup.OTHER",
                        "incomeChangeGroups.before.SOCIALTJANST",
                        "incomeChangeGroups.after.SOCIALTJANST");
    }

    @Test
    void whatIsOnlyAGroupOfOneCodeAlsoStandsInItsOldPlace() {
        assertThat(shown("referringParty.activeAtEnd"))
                .isEqualTo("ARBETSFORMEDLINGEN *, FORSAKRINGSKASSAN *, KOMMUN 16, REGION 13");
        assertThat(office.figures().value("exits.goalAttained")).isEqualTo("22");
        assertThat(office.figures().value("exits.goalAttainedPercentOfAllExits")).isEqualTo("61.1");
        assertThat(office.figures().value("youngShareOfActivePercent")).isEqualTo("27.5");
    }

    private String shown(String table) {
        return office.figures().in(table).stream()
                .collect(
                        Collectors.toMap(
                                figure -> figure.name().substring(table.length() + 1),
                                figure -> figure.value() == null ? "*" : figure.value().toString(),
                                (one, other) -> one,
                                TreeMap::new))
                .entrySet()
                .stream()
                .map(figure -> figure.getKey() + " " + figure.getValue())
                .collect(Collectors.joining(", "));
    }
}
