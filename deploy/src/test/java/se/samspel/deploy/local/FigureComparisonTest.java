package se.samspel.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FigureComparisonTest {

    @Test
    void equalFiguresHaveNoDifference() {
        assertThat(differences("{\"exits\":{\"total\":36}}", "{\"exits\":{\"total\":36}}"))
                .isEmpty();
    }

    @Test
    void aFigureThatDiffersIsNamedByItsPathWithBothValues() {
        assertThat(differences("{\"exits\":{\"total\":37}}", "{\"exits\":{\"total\":36}}"))
                .containsExactly("teamReport.exits.total: expected 37, computed 36");
    }

    @Test
    void numbersAreComparedAsDecimals() {
        assertThat(differences("{\"mean\":4.0}", "{\"mean\":4}")).isEmpty();
        assertThat(differences("{\"mean\":64.7}", "{\"mean\":64.70}")).isEmpty();
        assertThat(differences("{\"mean\":64.7}", "{\"mean\":64.70000000000001}")).hasSize(1);
    }

    @Test
    void aMissingFigureIsADifference() {
        assertThat(differences("{\"exits\":{\"total\":36}}", "{\"exits\":{}}"))
                .containsExactly("teamReport.exits.total: expected 36, computed nothing");
        assertThat(differences("{\"exits\":0}", "{\"exits\":null}"))
                .containsExactly("teamReport.exits: expected 0, computed null");
    }

    @Test
    void aFigureNobodyPublishedIsADifferenceButTheReportsOwnMembersAreNot() {
        assertThat(differences("{\"exits\":{}}", "{\"exits\":{\"ANNAT\":1},\"computedAt\":\"x\"}"))
                .containsExactly("teamReport.exits.ANNAT: not expected, computed 1");
    }

    @Test
    void rowsAreComparedInOrder() {
        assertThat(
                        differences(
                                "{\"rows\":[{\"a\":1},{\"a\":2}]}",
                                "{\"rows\":[{\"a\":2},{\"a\":2}]}"))
                .containsExactly("teamReport.rows[0].a: expected 1, computed 2");
        assertThat(differences("{\"rows\":[1]}", "{\"rows\":[1,2]}"))
                .containsExactly("teamReport.rows[1]: expected nothing, computed 2");
    }

    @Test
    void anExpectedFindingNeedsItsFigureAndBothValues() {
        var expected =
                Json.parse("[\"exits.total: 37 reported, 36 computed (53 + 23 - 40 = 36)\"]");

        assertThat(
                        FindingComparison.differences(
                                expected,
                                Json.parse(
                                        "[{\"figure\":\"exits.total\",\"reported\":37,\"computed\":36}]")))
                .isEmpty();
        assertThat(
                        FindingComparison.differences(
                                expected,
                                Json.parse(
                                        "[{\"figure\":\"exits.total\",\"reported\":38,\"computed\":36}]")))
                .containsExactly(
                        "expectedFindings: not found: exits.total: 37 reported, 36 computed"
                                + " (53 + 23 - 40 = 36)");
    }

    private static List<String> differences(String expected, String computed) {
        return FigureComparison.differences(
                "teamReport", Json.parse(expected), Json.parse(computed));
    }
}
