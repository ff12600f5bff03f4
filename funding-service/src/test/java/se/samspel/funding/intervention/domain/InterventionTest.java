package se.samspel.funding.intervention.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
import se.samspel.kit.value.FutureActDate;
import se.samspel.kit.value.Organisationsnummer;

class InterventionTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 6, 30);
    private static final String AVESTA = "2120002304";
    private static final String SATER = "2120002247";
    private static final String REGION = "2321000180";
    private static final Membership MEMBERS =
            new Membership(
                    List.of(
                            member(AVESTA, Party.KOMMUN, "2120002304.ame", "2120002304.social"),
                            member(SATER, Party.KOMMUN),
                            member(REGION, Party.REGION)));

    @Test
    void twoPartiesWithAHostAmongTheMembersAuthoritiesMakeAnIntervention() {
        Intervention intervention = proposed(new Wish());
        assertThat(intervention.state()).isEqualTo(InterventionState.PROPOSED);
        assertThat(intervention.host()).isEqualTo("2120002304.ame");
        assertThat(intervention.version()).isEqualTo(1);
    }

    @Test
    void theBoardsDecisionOpensIt() {
        Wish wish = new Wish();
        wish.decision = new BoardDecision(TODAY, "§ 14");
        assertThat(proposed(wish).state()).isEqualTo(InterventionState.OPEN);
    }

    @Test
    void theBoardCannotHaveDecidedTomorrow() {
        Wish wish = new Wish();
        wish.decision = new BoardDecision(TODAY.plusDays(1), "§ 14");
        assertThatExceptionOfType(FutureActDate.class).isThrownBy(() -> proposed(wish));
    }

    @Test
    void theHostIsAPartyWhetherListedOrNot() {
        Wish wish = new Wish();
        wish.parties = List.of(number(REGION));
        assertThat(proposed(wish).parties()).containsExactly(REGION, AVESTA);
        wish.parties = List.of(number(AVESTA), number(REGION), number(REGION));
        assertThat(proposed(wish).parties()).containsExactly(AVESTA, REGION);
    }

    @Test
    void theHostAloneIsOneParty() {
        Wish wish = new Wish();
        wish.parties = List.of();
        assertThatExceptionOfType(TooFewParties.class).isThrownBy(() -> proposed(wish));
    }

    @Test
    void twoMunicipalitiesAloneAreOneParty() {
        Wish wish = new Wish();
        wish.parties = List.of(number(AVESTA), number(SATER));
        assertThatExceptionOfType(TooFewParties.class).isThrownBy(() -> proposed(wish));
        wish.parties = List.of(number(SATER), number(REGION));
        assertThatNoException().isThrownBy(() -> proposed(wish));
    }

    @Test
    void aPartyIsAMember() {
        Wish wish = new Wish();
        wish.parties = List.of(number(REGION), number("2021005521"));
        assertThatExceptionOfType(PartyNotMember.class)
                .isThrownBy(() -> proposed(wish))
                .withMessageContaining("2021005521");
    }

    @Test
    void theHostIsAnAuthorityAndNotMerelyItsOrganisation() {
        for (String host : List.of("2120002304", "2120002304.skola", "2021005521")) {
            Wish wish = new Wish();
            wish.host = AuthorityId.parse(host);
            assertThatExceptionOfType(HostNotMember.class).isThrownBy(() -> proposed(wish));
        }
    }

    @Test
    void placesAndPlannedParticipantsAreNotNegative() {
        Wish zero = new Wish();
        zero.capacity = 0;
        zero.planned = 0;
        assertThatNoException().isThrownBy(() -> proposed(zero));
        Wish capacity = new Wish();
        capacity.capacity = -1;
        assertThatExceptionOfType(NegativeNumber.class).isThrownBy(() -> proposed(capacity));
        Wish planned = new Wish();
        planned.planned = -1;
        assertThatExceptionOfType(NegativeNumber.class).isThrownBy(() -> proposed(planned));
    }

    @Test
    void itEndsOnItsFirstDayAtTheEarliest() {
        Wish wish = new Wish();
        wish.endsOn = wish.startsOn;
        assertThatNoException().isThrownBy(() -> proposed(wish));
        wish.endsOn = wish.startsOn.minusDays(1);
        assertThatExceptionOfType(EndsBeforeStart.class).isThrownBy(() -> proposed(wish));
    }

    @Test
    void aStructuralOneCountsHeads() {
        Wish wish = new Wish();
        assertThat(proposed(wish).measured()).isEqualTo(Measured.IDENTIFIED);
        wish.measured = Measured.HEADCOUNT;
        assertThat(proposed(wish).measured()).isEqualTo(Measured.HEADCOUNT);
        wish.orientation = Orientation.STRUCTURAL;
        wish.measured = Measured.IDENTIFIED;
        assertThat(proposed(wish).measured()).isEqualTo(Measured.HEADCOUNT);
        wish.measured = null;
        assertThat(proposed(wish).measured()).isEqualTo(Measured.HEADCOUNT);
    }

    private static Intervention proposed(Wish wish) {
        var identity = new Intervention.Identity(new UUID(7, 7), "2220002139", Instant.EPOCH);
        return Intervention.propose(identity, wish.proposal(), MEMBERS, TODAY);
    }

    /** A good proposal of which a test changes one thing. */
    private static final class Wish {
        Orientation orientation = Orientation.INDIVIDUAL;
        @Nullable InterventionKind kind;
        @Nullable Measured measured;
        AuthorityId host = AuthorityId.parse("2120002304.ame");
        List<Organisationsnummer> parties = List.of(number(AVESTA), number(REGION));
        LocalDate startsOn = LocalDate.of(2015, 5, 1);
        @Nullable LocalDate endsOn;
        Integer capacity = 60;
        Integer planned = 60;
        @Nullable BoardDecision decision;

        Proposal proposal() {
            return new Proposal(
                    "Samverkansteam Avesta",
                    orientation,
                    kind,
                    measured,
                    host,
                    null,
                    parties,
                    startsOn,
                    endsOn,
                    capacity,
                    planned,
                    null,
                    List.of("Lösningsfokus"),
                    false,
                    decision);
        }
    }

    private static Organisationsnummer number(String digits) {
        return Organisationsnummer.parse(digits);
    }

    private static Member member(String organisation, Party party, String... authorities) {
        return new Member(
                "2220002139",
                new Joining(
                        number(organisation),
                        organisation,
                        party,
                        null,
                        LocalDate.of(2015, 1, 1),
                        ContributionKeys.NONE,
                        List.of(authorities).stream()
                                .map(a -> MemberAuthority.of(AuthorityId.parse(a), a))
                                .toList()),
                Instant.EPOCH);
    }
}
