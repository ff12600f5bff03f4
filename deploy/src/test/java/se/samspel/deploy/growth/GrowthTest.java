package se.samspel.deploy.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class GrowthTest {

    private static final double GIB = 1L << 30;
    private static final double NATION = Nation.ENROLMENTS;

    @Test
    void aSmallerDiskMakesItTheFirstLimit() {
        assertThat(first(growth(250, 3_600))).isEqualTo("rebuild of enrolments");
        assertThat(first(growth(10, 3_600))).isEqualTo("disk of participant-db");
        assertThat(first(growth(100, 1))).isEqualTo("disk of participant-db");
    }

    @Test
    void aDiskIsPassedWhereItsTablesFillFourFifths() {
        // 40,000 bytes of each enrolment.
        var limit = Limits.of(bounds(growth(10, 3_600))).first().orElseThrow();

        assertThat(limit.enrolments())
                .isCloseTo(0.8 * 10 * GIB / 40_000, Percentage.withPercentage(0.01));
    }

    @Test
    void partitionsAreThoseOfTheOverlayAndOneForEachAuthority() {
        // Four topics of 24, one of 50 and 23 + 2 · 290 authorities, three replicas on three
        // brokers.
        assertThat(growth(100, 1).partitions(NATION)).isEqualTo(96 + 50 + 603);
        assertThat(growth(100, 1).partitions(10 * NATION)).isEqualTo(96 + 50 + 6_030);
    }

    @Test
    void connectionsAreThoseOfTheInstancesThatTheCallsAskFor() {
        var growth = growth(100, 1);
        var tables = growth.tables();

        // 100 rows of the access log for each enrolment: 3.5 calls a second in a busy hour.
        assertThat(growth.calls(tables, NATION)).isCloseTo(3.47, Percentage.withPercentage(0.1));
        assertThat(growth.connections(tables, NATION)).isEqualTo(80);
        assertThat(growth.connections(tables, 100 * NATION)).isEqualTo(100);
    }

    @Test
    void aBrokerHoldsStatesForGoodAndFeedsForAMonth() {
        var growth = growth(100, 1);

        assertThat(growth.brokerDisk(3_650))
                .isCloseTo(3_650 * 2_000 + 30 * 3_000, Percentage.withPercentage(0.001));
    }

    @Test
    void aBTreeGetsALevelWhenItsLeavesAreMoreThanItsInnerPagesLeadTo() {
        var size = new TableSize("participant", "access_log", 1, 1, 1, 3, 10_000, 200);

        assertThat(size.levelsAt(1)).isEqualTo(3);
        assertThat(size.levelsAt(4)).isEqualTo(3);
        assertThat(size.levelsAt(4.1)).isEqualTo(4);
        assertThat(new TableSize("referral", "none", 1, 1, 0, 0, 0, 0).levelsAt(10)).isZero();
    }

    @Test
    void thePageSaysTheFirstLimitAndItsRemedy() {
        var lines = new GrowthPage(growth(10, 3_600)).lines();

        assertThat(lines)
                .anyMatch(line ->
                        line.startsWith("**disk of participant-db**: 80 % of 10 GiB is passed at")
                                && line.contains("Remedy: a larger disk is first"))
                .contains(
                        "| disk of participant-db | 80 % of 10 GiB | 19 GiB | 186 GiB | 214,748 |"
                                + " 0.43 |")
                .contains(
                        "| rebuild of enrolments, s | 72 | 144 | 288 | a·n | 0.0 % | 3,600 |"
                                + " 36,000 |");
    }

    private static String first(Growth growth) {
        return Limits.of(bounds(growth)).first().orElseThrow().growing().what();
    }

    private static List<Growing> bounds(Growth growth) {
        return new Bounds(growth, growth.tables()).all();
    }

    /**
     * @param disk GiB of participant-service's database
     * @param rebuild seconds of a rebuild of the nation
     */
    private static Growth growth(double disk, double rebuild) {
        var measured =
                Stream.of(10_000, 20_000, 40_000)
                        .map(enrolments -> measured(enrolments, rebuild))
                        .toList();
        var installation =
                new Installation(
                        Map.of(
                                "participant", disk * GIB,
                                "referral", 1_000 * GIB,
                                "funding", 1_000 * GIB,
                                "reporting", 1_000 * GIB),
                        1_000 * GIB,
                        3,
                        96 * 3,
                        3,
                        250,
                        3,
                        8);
        var volume = new CaseVolume(10, 1_000, 20_000, 30_000);
        return new Growth(Assumptions.of(List.of()), volume, measured, installation);
    }

    private static Measurements measured(int enrolments, double rebuild) {
        return new Measurements(
                new ReportTimes(
                        enrolments,
                        Math.round(rebuild * 1_000 * enrolments / NATION),
                        enrolments / 1_000,
                        5_000,
                        20_000),
                List.of(
                        new TableSize(
                                "participant",
                                "access_log",
                                100L * enrolments,
                                30_000L * enrolments,
                                10_000L * enrolments,
                                3,
                                enrolments,
                                250)),
                1.5);
    }
}
