package se.samspel.funding.membership.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samspel.funding.association.domain.Finding;
import se.samspel.funding.association.domain.Member;
import se.samspel.funding.association.domain.Members;

class AreaRuleTest {

    @Test
    void fourPartiesOfOneCountyCoverTheirArea() {
        assertThat(findings(Members.four())).isEmpty();
    }

    @Test
    void aMunicipalityOfACountyWithoutItsRegionIsFound() {
        Member elsewhere = Members.municipality(Members.HEDEMORA, "0380");
        assertThat(findings(with(elsewhere))).containsExactly("region-missing " + Members.HEDEMORA);
    }

    @Test
    void aRegionWithoutAnyMunicipalityOfItsCountyIsFound() {
        assertThat(findings(with(Members.region(Members.UPPSALA))))
                .containsExactly("municipality-missing " + Members.UPPSALA);
    }

    @Test
    void twoCountiesEachWithBothCoverTheirArea() {
        assertThat(
                        findings(
                                with(
                                        Members.municipality(Members.HEDEMORA, "0380"),
                                        Members.region(Members.UPPSALA))))
                .isEmpty();
    }

    @Test
    void gotlandNeedsNoRegion() {
        assertThat(
                        findings(
                                List.of(
                                        Members.forsakringskassan(),
                                        Members.arbetsformedlingen(),
                                        Members.municipality(Members.GOTLAND, "0980"))))
                .isEmpty();
        assertThat(findings(with(Members.municipality(Members.GOTLAND, "0980")))).isEmpty();
    }

    @Test
    void eachPartyThatIsMissingIsFound() {
        assertThat(findings(List.of()))
                .containsExactly(
                        "party-missing null",
                        "party-missing null",
                        "party-missing null",
                        "party-missing null");
        assertThat(findings(Members.four().subList(1, 4))).containsExactly("party-missing null");
        assertThat(
                        findings(
                                List.of(
                                        Members.forsakringskassan(),
                                        Members.arbetsformedlingen(),
                                        Members.avesta())))
                .containsExactly("party-missing null", "region-missing " + Members.AVESTA);
    }

    @Test
    void aMemberWithoutKnownAreaIsFound() {
        assertThat(findings(with(Members.municipality(Members.HEDEMORA, null))))
                .containsExactly("area-unknown " + Members.HEDEMORA);
        assertThat(findings(with(Members.region("2321000107"))))
                .containsExactly("area-unknown 2321000107");
    }

    @Test
    void everyFindingNamesTheStatute() {
        assertThat(new AreaRule(List.of()).findings())
                .extracting(Finding::source)
                .containsOnly("lag 2003:1210 3 §");
    }

    private static List<Member> with(Member... more) {
        List<Member> all = new ArrayList<>(Members.four());
        all.addAll(List.of(more));
        return all;
    }

    private static List<String> findings(List<Member> members) {
        return new AreaRule(members)
                .findings().stream().map(each -> each.code() + " " + each.about()).toList();
    }
}
