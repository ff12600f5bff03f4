package se.samspel.funding.cofinancing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static se.samspel.funding.cofinancing.domain.APlan.groups;
import static se.samspel.funding.cofinancing.domain.APlan.post;
import static se.samspel.funding.cofinancing.domain.APlan.posts;
import static se.samspel.funding.cofinancing.domain.APlan.with;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samspel.kit.value.Money;

class PlanFindingsTest {

    private static final ProjectTree NO_TREE = new ProjectTree(Money.ZERO, List.of());
    private static final List<PlanPost> VASTERAS =
            List.of(
                    post("Delprojektledare", "50", "25"),
                    post("Myndighetsgemensamt team", "200", "200"),
                    post("Administratör/ekonom", "50", "0"),
                    post("Arbetsgivarkoordinator", "100", "100"),
                    post("Case Manager", "200", "0"),
                    post("Supported Employment-handledare", "100", "0"));
    private static final List<PlanGroup> VASTERAS_GROUPS =
            List.of(
                    new PlanGroup("MGT", 250, null),
                    new PlanGroup("VALST/CM", 100, "MGT"),
                    new PlanGroup("Samordningsteamet", 100, "MGT"),
                    new PlanGroup("Ordinarie insatser", 50, "MGT"));

    @Test
    void vasterasPlanContradictsItselfInThreePlaces() {
        var rows =
                new PlanRows(
                        new Claimed(new BigDecimal("3.25"), 350, 8, 4_000_000_00L),
                        VASTERAS,
                        VASTERAS_GROUPS,
                        List.of(
                                new PlanCost("Delprojekt VALST", 2023, 1_600_000_00, false),
                                new PlanCost("MGT", 2023, 1_600_000_00, true),
                                new PlanCost("Arbetsgivarkoordinator", 2023, 800_000_00, true)));
        assertThat(PlanFindings.in(rows, nineSubprojects()))
                .extracting(
                        PlanFinding::code, each -> each.claimed() + " against " + each.computed())
                .containsExactly(
                        tuple(PlanFinding.Code.FTE_SUM, "3.25 against 3.75"),
                        tuple(PlanFinding.Code.UNIT_DOUBLE_COUNT, "350 against 250"),
                        tuple(PlanFinding.Code.SUBPROJECT_COUNT, "8 against 9"));
        PlanSums sums = PlanSums.of(rows);
        assertThat(sums.fte()).isEqualByComparingTo("7");
        assertThat(sums.fteAlreadyFinanced()).isEqualByComparingTo("3.25");
        assertThat(sums.alreadyFinanced()).isEqualTo(Money.ofOre(2_400_000_00));
    }

    @Test
    void aPlanWhoseSumsAreRightHasNoFindings() {
        var rows =
                new PlanRows(
                        new Claimed(new BigDecimal("3.750"), 250, 9, 0L),
                        VASTERAS,
                        VASTERAS_GROUPS,
                        List.of());
        assertThat(PlanFindings.in(rows, nineSubprojects())).isEmpty();
    }

    @Test
    void whatIsNotClaimedIsNotCompared() {
        var rows = new PlanRows(Claimed.NOTHING, VASTERAS, VASTERAS_GROUPS, List.of());
        assertThat(PlanFindings.in(rows, nineSubprojects())).isEmpty();
    }

    @Test
    void aSumThatNoPartExplainsIsNoDoubleCount() {
        for (int claimed : List.of(249, 299, 251, 501)) {
            assertThat(codes(participants(claimed)))
                    .as("%d", claimed)
                    .containsExactly(PlanFinding.Code.PARTICIPANT_SUM);
        }
        for (int claimed : List.of(300, 350, 400, 450, 500)) {
            assertThat(codes(participants(claimed)))
                    .as("%d", claimed)
                    .containsExactly(PlanFinding.Code.UNIT_DOUBLE_COUNT);
        }
    }

    @Test
    void partsHaveNoMoreParticipantsThanTheWhole() {
        List<PlanGroup> groups = new ArrayList<>(VASTERAS_GROUPS);
        groups.set(3, new PlanGroup("Ordinarie insatser", 51, "MGT"));
        assertThat(PlanFindings.in(groups(groups), NO_TREE))
                .containsExactly(
                        new PlanFinding(
                                PlanFinding.Code.PARTS_OVER_WHOLE,
                                "MGT",
                                BigDecimal.valueOf(250),
                                BigDecimal.valueOf(251)));
    }

    @Test
    void aSeatInTwoRowsCountsOnce() {
        PlanPost seated = with("seat-1", Contribution.IN_KIND, MoneySource.KOMMUN, false);
        PlanRows rows = posts(seated, seated);
        assertThat(codes(rows)).containsExactly(PlanFinding.Code.SEAT_COUNTED_TWICE);
        assertThat(PlanSums.of(rows).fte()).isEqualByComparingTo("1");
        assertThat(PlanSums.of(rows).inKind()).isEqualTo(Money.ofOre(100_00));
    }

    @Test
    void coFinancingInKindIsNotAlsoDirectCost() {
        PlanRows rows = posts(with(null, Contribution.IN_KIND, MoneySource.KOMMUN, true));
        assertThat(codes(rows)).containsExactly(PlanFinding.Code.IN_KIND_ALSO_DIRECT);
        assertThat(PlanSums.of(rows).inKind()).isEqualTo(Money.ZERO);
        assertThat(codes(posts(with(null, Contribution.NONE, MoneySource.KOMMUN, true)))).isEmpty();
    }

    @Test
    void aPostThatSomebodyPaysAlreadyIsNoDirectCost() {
        for (String already : List.of("0", "99.99", "100")) {
            PlanPost direct =
                    new PlanPost(
                            "x",
                            Financier.KOMMUN,
                            null,
                            Contribution.NONE,
                            BigDecimal.valueOf(100),
                            new BigDecimal(already),
                            null,
                            null,
                            MoneySource.KOMMUN,
                            null,
                            true);
            assertThat(codes(posts(direct)))
                    .as(already)
                    .isEqualTo(
                            already.equals("100")
                                    ? List.of(PlanFinding.Code.ALREADY_FINANCED_ALSO_DIRECT)
                                    : List.of());
        }
    }

    @Test
    void esfMoneyIsNoCoFinancingOfItself() {
        assertThat(codes(posts(with(null, Contribution.CASH, MoneySource.ESF, false))))
                .containsExactly(PlanFinding.Code.CO_FINANCED_BY_ESF);
        assertThat(codes(posts(with(null, Contribution.NONE, MoneySource.ESF, false)))).isEmpty();
    }

    @Test
    void costIsComparedToTheKrona() {
        List<PlanCost> costs = List.of(new PlanCost("x", 2023, 100_01, false));
        for (long claimed : List.of(100_00L, 100_02L)) {
            var rows =
                    new PlanRows(
                            new Claimed(null, null, null, claimed), List.of(), List.of(), costs);
            assertThat(codes(rows)).containsExactly(PlanFinding.Code.COST_SUM);
        }
        var right = new Claimed(null, null, null, 100_01L);
        assertThat(codes(new PlanRows(right, List.of(), List.of(), costs))).isEmpty();
    }

    @Test
    void subprojectsHaveNoMoreBudgetThanTheirWhole() {
        PlanRows none = new PlanRows(Claimed.NOTHING, List.of(), List.of(), List.of());
        assertThat(PlanFindings.in(none, budgets(100, 60, 40))).isEmpty();
        assertThat(PlanFindings.in(none, budgets(100, 60, 41)))
                .extracting(PlanFinding::subject)
                .containsExactly("Whole");
    }

    private static List<PlanFinding.Code> codes(PlanRows rows) {
        return PlanFindings.in(rows, NO_TREE).stream().map(PlanFinding::code).toList();
    }

    private static PlanRows participants(int claimed) {
        return new PlanRows(
                new Claimed(null, claimed, null, null), List.of(), VASTERAS_GROUPS, List.of());
    }

    private static ProjectTree nineSubprojects() {
        List<ProjectTree.Node> nodes = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            nodes.add(new ProjectTree.Node(new UUID(0, i), "d" + i, null, null));
        }
        nodes.add(new ProjectTree.Node(new UUID(0, 10), "under", new UUID(0, 1), null));
        return new ProjectTree(Money.ZERO, nodes);
    }

    private static ProjectTree budgets(long whole, long first, long second) {
        var parent = new ProjectTree.Node(new UUID(0, 1), "Whole", null, Money.ofOre(whole));
        return new ProjectTree(
                Money.ofOre(100),
                List.of(
                        parent,
                        new ProjectTree.Node(new UUID(0, 2), "a", parent.id(), Money.ofOre(first)),
                        new ProjectTree.Node(
                                new UUID(0, 3), "b", parent.id(), Money.ofOre(second))));
    }
}
