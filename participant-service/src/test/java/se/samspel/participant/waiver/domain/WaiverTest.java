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
    void edgesLastAsLongAsTheFormAndNoLongerThanTheAuthoritysLimit() {
        LocalDate latest = SIGNED.plusMonths(36);
        assertThat(signedBetween(SIGNED, latest).edges().getFirst().validUntil()).isEqualTo(latest);
        Waiver longer = signedBetween(SIGNED, latest.plusDays(1));
        assertThat(longer.edges())
                .extracting(WaiverEdge::validUntil)
                .containsExactly(latest, latest, latest);
        assertThat(longer.validUntil()).isEqualTo(latest.plusDays(1));
        assertThat(longer.edge(REGION, TEAM, latest)).isPresent();
        assertThat(longer.edge(REGION, TEAM, latest.plusDays(1))).isEmpty();
    }

    @Test
    void aRenewalExtendsTheStandingEdgesAndLeavesTheWithdrawn() {
        UUID back = waiver.edges().get(1).id();
        waiver.withdraw(List.of(back), NOW);
        LocalDate until = UNTIL.plusYears(1);
        waiver.renew(renewal(UNTIL.minusDays(10), until), 36, UNTIL);
        assertThat(waiver.edges())
                .extracting(WaiverEdge::validUntil)
                .containsExactly(until, UNTIL, until);
        assertThat(waiver.edges().getFirst().validFrom()).isEqualTo(SIGNED);
        assertThat(waiver.validUntil()).isEqualTo(until);
        assertThat(waiver.signing().validUntil()).isEqualTo(UNTIL);
        assertThat(waiver.renewals())
                .extracting(each -> each.signing().signedOn())
                .containsExactly(UNTIL.minusDays(10));
    }

    @Test
    void aRenewalsEdgesAreCappedFromTheNewSignature() {
        LocalDate again = UNTIL.minusDays(10);
        waiver.renew(renewal(again, again.plusYears(9)), 12, UNTIL);
        assertThat(waiver.edges().getFirst().validUntil()).isEqualTo(again.plusMonths(12));
    }

    @Test
    void aFormIsRenewedUntilItsLastDayAndNotAfterIt() {
        Renewal late = renewal(UNTIL, UNTIL.plusYears(1));
        assertThatThrownBy(() -> waiver.renew(late, 36, UNTIL.plusDays(1)))
                .isInstanceOf(IllegalMove.class);
        waiver.renew(late, 36, UNTIL);
        assertThat(waiver.edgesEnd()).isEqualTo(UNTIL.plusYears(1));
    }

    @Test
    void aWithdrawnFormIsNotRenewed() {
        waiver.withdraw(null, NOW);
        Renewal late = renewal(UNTIL, UNTIL.plusYears(1));
        assertThatThrownBy(() -> waiver.renew(late, 36, UNTIL)).isInstanceOf(IllegalMove.class);
    }

    @Test
    void aRenewalFollowsTheLastSignatureAndEndsLater() {
        Renewal before = renewal(SIGNED.minusDays(1), UNTIL.plusDays(1));
        assertThatThrownBy(() -> waiver.renew(before, 48, UNTIL))
                .isInstanceOf(WaiverRule.RenewedBeforeSigning.class);
        Renewal noLonger = renewal(SIGNED, UNTIL);
        assertThatThrownBy(() -> waiver.renew(noLonger, 36, UNTIL))
                .isInstanceOf(WaiverRule.RenewalExtendsNothing.class);
        waiver.renew(renewal(SIGNED, UNTIL.plusDays(1)), 48, UNTIL);
        assertThat(waiver.edgesEnd()).isEqualTo(UNTIL.plusDays(1));
    }

    @Test
    void aReferenceHasNoIdentityNumberHoweverWritten() {
        for (String reference :
                List.of(
                        "dok 197310199265",
                        "19731019-9265",
                        "731019-9265",
                        "a7310199265b",
                        "akt_731019+9265")) {
            assertThatThrownBy(() -> referring(reference))
                    .as(reference)
                    .isInstanceOf(WaiverRule.IdentityNumberInReference.class);
        }
        assertThat(referring("0198f0a2-7c10-7a31-9d55-0c2f3f6b1a01").signatureReference())
                .isEqualTo("0198f0a2-7c10-7a31-9d55-0c2f3f6b1a01");
        assertThat(referring("20260101-0000").signatureReference()).isEqualTo("20260101-0000");
        assertThat(referring("1973101992651").signatureReference()).isEqualTo("1973101992651");
    }

    private static Signing referring(String reference) {
        return new Signing(SIGNED, UNTIL, Signer.PERSON, SignatureKind.PAPER_SCAN, reference);
    }

    private Renewal renewal(LocalDate from, LocalDate until) {
        var signing = new Signing(from, until, Signer.PERSON, null, null);
        return new Renewal(UUID.randomUUID(), waiver, signing, NOW);
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
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        REGION,
                        new Signing(from, until, null, null, null),
                        null,
                        Languages.UNKNOWN,
                        36,
                        NOW);
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
