package se.samspel.reporting.disclosure.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samspel.kit.value.Text;
import se.samspel.reporting.access.domain.Party;
import se.samspel.reporting.teamreport.domain.ExitDestination;
import se.samspel.reporting.teamreport.domain.IncomePayer;
import se.samspel.reporting.teamreport.domain.IncomeSource;

class HierarchyTest {

    @Test
    void theFinestLevelWithoutASmallGroupIsChosen() {
        assertThat(chosen(16, 5, 9, 13)).hasSize(4);
        assertThat(chosen(16, 2, 9, 13)).containsEntry("STATEN", 11L).hasSize(3);
        assertThat(chosen(16, 0, 0, 13)).hasSize(4);
    }

    @Test
    void whereEvenTheCoarsestHasASmallGroupItIsTheCoarsest() {
        assertThat(chosen(16, 1, 1, 13)).containsEntry("STATEN", 2L);
    }

    @Test
    void columnsThatAreReadTogetherShareTheirGroups() {
        Recoding recoding =
                Hierarchies.REFERRING_PARTY.choose(
                        List.of(parties(9, 9, 9, 9), parties(9, 1, 9, 9)), Smallness.PARTY, 5);

        assertThat(recoding.recode(parties(9, 9, 9, 9))).containsEntry("STATEN", 18L);
    }

    @Test
    void nobodyWithAnAttributeIsFewUnlessThereIsNobodyAtAll() {
        Map<String, Long> payers = Map.of("SOCIALTJANST", 14L, "FORSAKRINGSKASSAN", 9L);

        assertThat(payers(payers)).containsExactly("SOCIALTJANST", "EJ_SOCIALTJANST");
        assertThat(payers(Map.of())).hasSize(6);
    }

    @Test
    void theGroupingsHaveEveryCodeOfTheirLists() {
        assertThat(Hierarchies.EXIT_DESTINATION.finest().codes())
                .isEqualTo(names(ExitDestination.values()));
        assertThat(Hierarchies.INCOME_PAYER.finest().codes())
                .isEqualTo(names(IncomePayer.values()));
        assertThat(Hierarchies.INCOME_SOURCE.finest().codes())
                .isEqualTo(names(IncomeSource.values()));
        assertThat(Hierarchies.REFERRING_PARTY.finest().codes())
                .isEqualTo(names(Party.ofMembers().toArray(Party[]::new)));
        assertThat(Hierarchies.named("age")).contains(Hierarchies.AGE);
    }

    @Test
    void theGoalsOfTheGroupingAreThoseOfTheReport() {
        assertThat(Hierarchies.EXIT_DESTINATION.group("GOAL").orElseThrow().codes())
                .isEqualTo(
                        Arrays.stream(ExitDestination.values())
                                .filter(ExitDestination::isGoal)
                                .map(ExitDestination::name)
                                .toList());
    }

    @Test
    void aLevelThatLosesACodeOrNamesTwoGroupsAlikeIsRefused() {
        Group ab = new Group("AB", Text.of("ab", "ab"), List.of("A", "B"));
        Group bc = new Group("AB", Text.of("bc", "bc"), List.of("B", "C"));
        Hierarchy.Builder letters =
                Hierarchy.of("letters").code("A", "a", "a").code("B", "b", "b").code("C", "c", "c");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> letters.level().level(ab).level(bc).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Hierarchy(
                                "letters",
                                List.of(
                                        new Recoding(
                                                List.of(
                                                        ab,
                                                        new Group("C", ab.label(), List.of("C")))),
                                        new Recoding(List.of(ab)))));
    }

    private static Map<String, Long> chosen(
            long municipality, long agency, long fund, long region) {
        Map<String, Long> counts = parties(municipality, agency, fund, region);
        return Hierarchies.REFERRING_PARTY
                .choose(List.of(counts), Smallness.PARTY, 5)
                .recode(counts);
    }

    private static List<String> payers(Map<String, Long> counts) {
        return Hierarchies.INCOME_PAYER
                .choose(List.of(counts), Smallness.ATTRIBUTE, 5)
                .groups()
                .stream()
                .map(Group::code)
                .toList();
    }

    private static Map<String, Long> parties(
            long municipality, long agency, long fund, long region) {
        return Map.of(
                "KOMMUN", municipality,
                "ARBETSFORMEDLINGEN", agency,
                "FORSAKRINGSKASSAN", fund,
                "REGION", region);
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
