package se.samspel.participant.waiver.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.IllegalMove;

class WaiverTest {

    private static final AuthorityId REGION = AuthorityId.parse("2321000180");
    private static final AuthorityId TEAM = AuthorityId.parse("2120002304.ame");
    private static final AuthorityId FK = AuthorityId.parse("2021005521");
    private static final LocalDate SIGNED = LocalDate.of(2019, 10, 18);
    private static final LocalDate UNTIL = LocalDate.of(2022, 10, 17);
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    private final Waiver waiver = signedBetween(SIGNED, UNTIL);

    @Test
    void theControllersOwnEdgeIsLiveAtOnceAndAnothersIsPending() {
        assertThat(waiver.edges())
                .extracting(WaiverEdge::state)
                .containsExactly(EdgeState.LIVE, EdgeState.PENDING, EdgeState.PENDING);
    }

    @Test
    void anEdgeCoversFromTheSigningToItsLastDay() {
        assertThat(waiver.edge(REGION, TEAM, SIGNED.minusDays(1))).isEmpty();
        assertThat(waiver.edge(REGION, TEAM, SIGNED)).isPresent();
        assertThat(waiver.edge(REGION, TEAM, UNTIL)).isPresent();
        assertThat(waiver.edge(REGION, TEAM, UNTIL.plusDays(1))).isEmpty();
    }

    @Test
    void anEdgeLeadsOneWay() {
        assertThat(waiver.edge(TEAM, REGION, SIGNED)).isEmpty();
        waiver.confirm(TEAM, NOW);
        assertThat(waiver.edge(TEAM, REGION, SIGNED)).isPresent();
        assertThat(waiver.edge(FK, TEAM, SIGNED)).isEmpty();
    }

    @Test
    void anAuthorityConfirmsItsOwnEdgesOnce() {
        assertThat(waiver.confirm(FK, NOW)).isEmpty();
        assertThat(waiver.confirm(TEAM, NOW)).hasSize(2);
        assertThat(waiver.confirm(TEAM, NOW)).isEmpty();
    }

    @Test
    void aWithdrawnEdgeCoversNothingAndIsNotConfirmedAnyMore() {
        UUID back = waiver.edges().get(1).id();
        assertThat(waiver.withdraw(List.of(back), NOW)).hasSize(1);
        assertThat(waiver.confirm(TEAM, NOW)).hasSize(1);
        assertThat(waiver.edge(TEAM, REGION, SIGNED)).isEmpty();
        assertThat(waiver.edges().get(1).withdrawnAt()).isEqualTo(NOW);
    }

    @Test
    void whatIsWithdrawnCannotBeWithdrawnAgain() {
        waiver.withdraw(null, NOW);
        assertThatThrownBy(() -> waiver.withdraw(null, NOW)).isInstanceOf(IllegalMove.class);
    }

    @Test
    void aFormMayEndOnTheDayItWasSignedAndNotBefore() {
        assertThat(signedBetween(SIGNED, SIGNED).edge(REGION, TEAM, SIGNED)).isPresent();
        assertThatThrownBy(() -> signedBetween(SIGNED, SIGNED.minusDays(1)))
                .isInstanceOf(WaiverRule.EndsBeforeSigning.class);
    }

    @Test
    void anEdgeLeadsToAnotherAuthority() {
        assertThatThrownBy(() -> terms(TEAM, TEAM)).isInstanceOf(WaiverRule.EdgeToItself.class);
    }

    @Test
    void categoriesAreStoredInTheOrderOfTheList() {
        var column = new CategoriesColumn();
        Set<DataCategory> categories = EnumSet.of(DataCategory.OUTCOME, DataCategory.IDENTITY);
        assertThat(column.convertToDatabaseColumn(categories)).isEqualTo("IDENTITY,OUTCOME");
        assertThat(column.convertToEntityAttribute("IDENTITY,OUTCOME")).isEqualTo(categories);
    }

    private static Waiver signedBetween(LocalDate from, LocalDate until) {
        var waiver =
                new Waiver(
                        UUID.randomUUID(), UUID.randomUUID(), REGION, from, until, null, null, NOW);
        waiver.add(UUID.randomUUID(), terms(REGION, TEAM));
        waiver.add(UUID.randomUUID(), terms(TEAM, REGION));
        waiver.add(UUID.randomUUID(), terms(TEAM, FK));
        return waiver;
    }

    private static EdgeTerms terms(AuthorityId discloser, AuthorityId recipient) {
        return new EdgeTerms(
                discloser,
                recipient,
                WaiverPurpose.COORDINATED_REHABILITATION,
                Set.of(DataCategory.OUTCOME));
    }
}
