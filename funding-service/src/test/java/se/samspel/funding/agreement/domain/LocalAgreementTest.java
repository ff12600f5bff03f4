package se.samspel.funding.agreement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samspel.funding.association.domain.Members;
import se.samspel.funding.register.domain.Identity;
import se.samspel.funding.register.domain.Period;
import se.samspel.kit.value.IdentityNumberInText;

class LocalAgreementTest {

    @Test
    void twoMembersAgree() {
        LocalAgreement agreed =
                agreement(content(Members.JOINED, null, Members.AVESTA, Members.AF));
        assertThat(agreed.content().parties()).containsExactly(Members.AVESTA, Members.AF);
    }

    @Test
    void nobodyAgreesWithItself() {
        assertThatExceptionOfType(AgreementRule.TooFewParties.class)
                .isThrownBy(() -> content(Members.JOINED, null, Members.AVESTA, Members.AVESTA));
    }

    @Test
    void partiesAreMembersOnTheDayThatItBegins() {
        assertThatExceptionOfType(AgreementRule.PartyNotMember.class)
                .isThrownBy(() ->
                        agreement(
                                content(
                                        Members.JOINED.minusDays(1),
                                        null,
                                        Members.AVESTA,
                                        Members.AF)));
        assertThatExceptionOfType(AgreementRule.PartyNotMember.class)
                .isThrownBy(() ->
                        agreement(content(Members.JOINED, null, Members.AVESTA, Members.HEDEMORA)));
    }

    @Test
    void itLastsADayAtLeast() {
        LocalDate day = Members.JOINED;
        assertThat(new Period(day, day).has(day)).isTrue();
        assertThat(new Period(day, day).has(day.plusDays(1))).isFalse();
        assertThat(new Period(day, null).has(day.minusDays(1))).isFalse();
        assertThat(new Period(day, null).has(day.plusYears(90))).isTrue();
        assertThatExceptionOfType(Period.EndsBeforeItBegins.class)
                .isThrownBy(() -> new Period(day, day.minusDays(1)));
    }

    @Test
    void goalsAreNotAboutAPerson() {
        assertThatExceptionOfType(IdentityNumberInText.class)
                .isThrownBy(() ->
                        new LocalAgreement.Content(
                                List.of("a", "b"),
                                "Stöd till 19121212-1212",
                                new Period(Members.JOINED, null),
                                "Dnr 1"));
    }

    private static LocalAgreement.Content content(
            LocalDate from, @Nullable LocalDate until, String... parties) {
        return new LocalAgreement.Content(
                List.of(parties), "Unga nås inom en månad.", new Period(from, until), "Dnr 1");
    }

    private static LocalAgreement agreement(LocalAgreement.Content content) {
        return new LocalAgreement(
                new Identity(new UUID(0, 1), Members.ASSOCIATION, Instant.EPOCH),
                content,
                Members.four());
    }
}
