package se.samspel.funding.esf.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samspel.funding.association.domain.ContributionKeys;
import se.samspel.funding.association.domain.Joining;
import se.samspel.funding.association.domain.Member;
import se.samspel.funding.association.domain.MemberAuthority;
import se.samspel.funding.association.domain.Membership;
import se.samspel.funding.association.domain.Party;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Money;
import se.samspel.kit.value.Organisationsnummer;

class EsfProjectTest {

    private static final String ASSOCIATION = "2220000695";
    private static final Organisationsnummer AVESTA = Organisationsnummer.parse("2120002304");
    private static final Organisationsnummer STRANGER = Organisationsnummer.parse("2120002254");
    private static final AuthorityId AME = new AuthorityId(AVESTA, "ame");
    private static final LocalDate STARTS = LocalDate.of(2023, 4, 15);
    private static final LocalDate ENDS = LocalDate.of(2027, 12, 1);

    @Test
    void aMemberOrTheAssociationItselfOwnsIt() {
        assertThat(project(AVESTA, List.of()).owner()).isEqualTo("2120002304");
        assertThat(project(Organisationsnummer.parse(ASSOCIATION), List.of()).owner())
                .isEqualTo(ASSOCIATION);
        assertThatExceptionOfType(EsfRule.OwnerUnknown.class)
                .isThrownBy(() -> project(STRANGER, List.of()));
    }

    @Test
    void partiesAreMembers() {
        assertThat(project(AVESTA, List.of(AVESTA)).parties()).containsExactly("2120002304");
        assertThatExceptionOfType(EsfRule.PartyUnknown.class)
                .isThrownBy(() -> project(AVESTA, List.of(STRANGER)));
    }

    @Test
    void itEndsOnItsFirstDayAtTheEarliest() {
        assertThat(facts(STARTS, budgets()).endsOn()).isEqualTo(STARTS);
        assertThatExceptionOfType(EsfRule.PeriodUnfit.class)
                .isThrownBy(() -> facts(STARTS.minusDays(1), budgets()));
        assertThatExceptionOfType(EsfRule.PeriodUnfit.class)
                .isThrownBy(() -> facts(LocalDate.of(2101, 1, 1), budgets()));
    }

    @Test
    void aBudgetYearLiesWithinTheProjectAndStandsOnce() {
        assertThat(facts(ENDS, budgets(2023, 2027)).budgets()).containsOnlyKeys(2023, 2027);
        for (int year : List.of(2022, 2028)) {
            assertThatExceptionOfType(EsfRule.BudgetYearUnfit.class)
                    .isThrownBy(() -> facts(ENDS, budgets(year)));
        }
        assertThatExceptionOfType(EsfRule.BudgetYearUnfit.class)
                .isThrownBy(() ->
                        ProjectFacts.budgets(
                                List.of(Map.entry(2023, Money.ZERO), Map.entry(2023, Money.ZERO))));
        SortedMap<Integer, Money> negative = new TreeMap<>(Map.of(2023, Money.ofOre(-1)));
        assertThatExceptionOfType(EsfRule.BudgetYearUnfit.class)
                .isThrownBy(() -> facts(ENDS, negative));
    }

    @Test
    void itRunsInTheMonthsOfItsFirstAndItsLastDay() {
        EsfProject project = project(AVESTA, List.of());
        assertThat(project.runsIn(YearMonth.of(2023, 3))).isFalse();
        assertThat(project.runsIn(YearMonth.of(2023, 4))).isTrue();
        assertThat(project.runsIn(YearMonth.of(2027, 12))).isTrue();
        assertThat(project.runsIn(YearMonth.of(2028, 1))).isFalse();
    }

    @Test
    void aSubprojectIsNeverBelowItself() {
        EsfProject project = project(AVESTA, List.of());
        Subproject top = add(project, 1, null);
        Subproject middle = add(project, 2, top.id());
        Subproject bottom = add(project, 3, middle.id());
        for (UUID parent : List.of(top.id(), middle.id(), bottom.id(), new UUID(0, 99))) {
            assertThatExceptionOfType(EsfRule.ParentUnfit.class)
                    .isThrownBy(
                            () -> project.change(top, under(parent), membership(), Instant.EPOCH));
        }
        project.change(bottom, under(top.id()), membership(), Instant.EPOCH);
        assertThat(bottom.parentId()).isEqualTo(top.id());
    }

    @Test
    void aHostIsAMembersAuthorityOrNamed() {
        EsfProject project = project(AVESTA, List.of());
        project.add(
                new UUID(0, 1),
                new SubprojectFacts("x", AME, null, null, null, null),
                membership(),
                Instant.EPOCH);
        assertThat(project.isHostedBy("2120002304.ame")).isTrue();
        assertThat(project.isHostedBy("2120002304")).isFalse();
        var strange =
                new SubprojectFacts("x", new AuthorityId(AVESTA, "skola"), null, null, null, null);
        assertThatExceptionOfType(EsfRule.HostUnfit.class)
                .isThrownBy(
                        () -> project.add(new UUID(0, 2), strange, membership(), Instant.EPOCH));
        assertThatExceptionOfType(EsfRule.HostUnfit.class)
                .isThrownBy(() -> new SubprojectFacts("x", AME, "ABF", null, null, null));
        assertThatExceptionOfType(EsfRule.HostUnfit.class)
                .isThrownBy(() -> new SubprojectFacts("x", null, null, null, null, null));
        assertThatExceptionOfType(EsfRule.NegativeSubprojectBudget.class)
                .isThrownBy(() -> new SubprojectFacts("x", AME, null, null, Money.ofOre(-1), null));
    }

    @Test
    void aCapIsInForceUntilTheNextOne() {
        var caps =
                new HourCaps(List.of(new HourCaps.Row(2023, 1720), new HourCaps.Row(2014, 1662)));
        assertThat(caps.in(2013)).isNull();
        assertThat(caps.in(2014)).isEqualTo(1662);
        assertThat(caps.in(2022)).isEqualTo(1662);
        assertThat(caps.in(2023)).isEqualTo(1720);
        assertThatExceptionOfType(EsfRule.CapsUnfit.class)
                .isThrownBy(() -> new HourCaps(List.of(new HourCaps.Row(2023, 0))));
        assertThatExceptionOfType(EsfRule.CapsUnfit.class)
                .isThrownBy(() ->
                        new HourCaps(
                                List.of(new HourCaps.Row(2023, 1), new HourCaps.Row(2023, 2))));
    }

    private static Subproject add(EsfProject project, int number, @Nullable UUID parent) {
        return project.add(new UUID(0, number), under(parent), membership(), Instant.EPOCH);
    }

    private static SubprojectFacts under(@Nullable UUID parent) {
        return new SubprojectFacts("x", null, "ABF", parent, null, null);
    }

    private static EsfProject project(
            Organisationsnummer owner, List<Organisationsnummer> parties) {
        var facts =
                new ProjectFacts(
                        "MIA",
                        owner,
                        new ProjectFacts.Programme("Programområde 2", "2021-2027"),
                        STARTS,
                        ENDS,
                        null,
                        new ProjectFacts.Taking(parties, List.of()),
                        budgets());
        var identity = new EsfProject.Identity(new UUID(0, 7), ASSOCIATION, Instant.EPOCH);
        return EsfProject.register(identity, facts, membership());
    }

    private static ProjectFacts facts(LocalDate endsOn, SortedMap<Integer, Money> budgets) {
        return new ProjectFacts(
                "MIA",
                AVESTA,
                new ProjectFacts.Programme("Programområde 2", "2021-2027"),
                STARTS,
                endsOn,
                null,
                new ProjectFacts.Taking(List.of(), List.of()),
                budgets);
    }

    private static SortedMap<Integer, Money> budgets(int... years) {
        SortedMap<Integer, Money> budgets = new TreeMap<>();
        for (int year : years) {
            budgets.put(year, Money.ofOre(100));
        }
        return budgets;
    }

    private static Membership membership() {
        var joining =
                new Joining(
                        AVESTA,
                        "Avesta",
                        Party.KOMMUN,
                        "2084",
                        LocalDate.of(2015, 1, 1),
                        ContributionKeys.NONE,
                        List.of(MemberAuthority.of(AME, "AME")));
        return new Membership(List.of(new Member(ASSOCIATION, joining, Instant.EPOCH)));
    }
}
