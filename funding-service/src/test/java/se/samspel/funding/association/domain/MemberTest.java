package se.samspel.funding.association.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Organisationsnummer;

class MemberTest {

    private static final Organisationsnummer AVESTA = Organisationsnummer.parse("212000-2304");
    private static final LocalDate JOINED = LocalDate.of(2015, 12, 31);

    @Test
    void anOrganisationWithoutListedAuthoritiesIsOneItself() {
        Member member = member(Party.KOMMUN, "2084");
        assertThat(member.authorities())
                .containsExactly(new MemberAuthority("2120002304", "Avesta kommun"));
        assertThat(member.has(AuthorityId.parse("2120002304"))).isTrue();
        assertThat(member.has(AuthorityId.parse("2120002304.ame"))).isFalse();
    }

    @Test
    void listedAuthoritiesTakeTheOrganisationsPlace() {
        Member member =
                member(
                        Party.KOMMUN,
                        "2084",
                        MemberAuthority.of(AuthorityId.parse("2120002304.ame"), "AME"));
        assertThat(member.has(AuthorityId.parse("2120002304.ame"))).isTrue();
        assertThat(member.has(AuthorityId.parse("2120002304"))).isFalse();
    }

    @Test
    void anAuthorityIsListedOnce() {
        MemberAuthority ame = MemberAuthority.of(AuthorityId.parse("2120002304.ame"), "AME");
        assertThatExceptionOfType(DuplicateAuthority.class)
                .isThrownBy(() -> member(Party.KOMMUN, "2084", ame, ame));
    }

    @Test
    void aMemberTakesPartFromTheYearItJoins() {
        Member member = member(Party.KOMMUN, "2084");
        assertThat(member.takesPartIn(2014)).isFalse();
        assertThat(member.takesPartIn(2015)).isTrue();
        assertThat(member.takesPartIn(2016)).isTrue();
    }

    @Test
    void onlyTheMunicipalityOfGotlandIsOutsideAnyRegion() {
        assertThat(member(Party.KOMMUN, "0980").isOutsideAnyRegion()).isTrue();
        assertThat(member(Party.KOMMUN, "2084").isOutsideAnyRegion()).isFalse();
        assertThat(member(Party.KOMMUN, null).isOutsideAnyRegion()).isFalse();
        assertThat(member(Party.REGION, "0980").isOutsideAnyRegion()).isFalse();
    }

    private static Member member(
            Party party, @Nullable String code, MemberAuthority... authorities) {
        return new Member(
                "2220002139",
                new Joining(
                        AVESTA,
                        "Avesta kommun",
                        party,
                        code,
                        JOINED,
                        ContributionKeys.NONE,
                        List.of(authorities)),
                Instant.EPOCH);
    }
}
