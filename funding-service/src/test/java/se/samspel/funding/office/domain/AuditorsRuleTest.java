package se.samspel.funding.office.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samspel.funding.association.domain.Members;
import se.samspel.funding.register.domain.Identity;
import se.samspel.funding.register.domain.Period;
import se.samspel.kit.value.IdentityNumberInText;
import se.samspel.kit.value.Money;

class AuditorsRuleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final Identity IDENTITY =
            new Identity(new UUID(0, 1), Members.ASSOCIATION, Instant.EPOCH);

    @Test
    void oneForEachMunicipalityAndRegionAndOneJointForTheState() {
        assertThat(
                        findings(
                                auditor(Members.FK, Members.AF),
                                auditor(Members.DALARNA),
                                auditor(Members.AVESTA)))
                .isEmpty();
    }

    @Test
    void municipalitiesAndRegionsMayHaveAJointOneToo() {
        assertThat(
                        findings(
                                auditor(Members.FK, Members.AF),
                                auditor(Members.DALARNA, Members.AVESTA)))
                .isEmpty();
    }

    @Test
    void aMemberWithoutAuditorIsFound() {
        assertThat(findings(auditor(Members.FK, Members.AF), auditor(Members.AVESTA)))
                .containsExactly("auditor-missing " + Members.DALARNA);
        assertThat(findings(auditor(Members.FK), auditor(Members.DALARNA, Members.AVESTA)))
                .containsExactly("auditor-missing " + Members.AF);
        assertThat(findings()).hasSize(4);
    }

    @Test
    void theStatesTwoHaveOneTogether() {
        assertThat(
                        findings(
                                auditor(Members.FK),
                                auditor(Members.AF),
                                auditor(Members.DALARNA, Members.AVESTA)))
                .containsExactly("auditor-not-joint null");
    }

    @Test
    void anAuditorIsOneOnTheDaysOfItsPeriod() {
        String[] all = {Members.FK, Members.AF, Members.DALARNA, Members.AVESTA};
        assertThat(findings(auditor(new Period(DAY, DAY), all))).isEmpty();
        assertThat(findings(auditor(new Period(DAY.plusDays(1), null), all))).hasSize(4);
        assertThat(findings(auditor(new Period(Members.JOINED, DAY.minusDays(1)), all))).hasSize(4);
    }

    @Test
    void anAuditorIsForMembersAlone() {
        assertThatExceptionOfType(OfficeRule.NoMember.class)
                .isThrownBy(() -> auditor(Members.HEDEMORA));
    }

    @Test
    void aLimitIsNothingOrMore() {
        Period always = new Period(Members.JOINED, null);
        assertThat(
                        new StaffRole(
                                        IDENTITY,
                                        new StaffRole.Content(
                                                RoleKind.DIRECTOR, "s-1", Money.ZERO, always))
                                .content()
                                .limit())
                .isEqualTo(Money.ZERO);
        assertThatExceptionOfType(OfficeRule.NegativeLimit.class)
                .isThrownBy(() ->
                        new StaffRole.Content(RoleKind.DIRECTOR, "s-1", Money.ofOre(-1), always));
        assertThatExceptionOfType(IdentityNumberInText.class)
                .isThrownBy(() ->
                        new StaffRole.Content(RoleKind.DIRECTOR, "191212121212", null, always));
    }

    private static Auditor auditor(String... members) {
        return auditor(new Period(Members.JOINED, null), members);
    }

    private static Auditor auditor(Period period, String... members) {
        return new Auditor(
                IDENTITY, new Auditor.Content(List.of(members), "rev-1", period), Members.four());
    }

    private static List<String> findings(Auditor... auditors) {
        return new AuditorsRule(DAY, Members.four(), List.of(auditors))
                .findings().stream().map(each -> each.code() + " " + each.about()).toList();
    }
}
