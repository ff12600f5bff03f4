package se.samspel.funding.association.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samspel.kit.value.IdentityNumberInText;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.Organisationsnummer;

/** How a membership ends and begins again. */
class MembershipDaysTest {

    private static final LocalDate NOTICE = LocalDate.of(2020, 6, 15);
    private static final LocalDate LAST_DAY = LocalDate.of(2023, 6, 15);

    private final Member avesta = Members.avesta();

    @Test
    void aMemberUnderNoticeIsAMemberUntilItLeaves() {
        avesta.giveNotice(notice());
        assertThat(avesta.exitNotice()).isEqualTo(notice());
        assertThat(avesta.leftOn()).isNull();
        assertThat(avesta.isMemberOn(LAST_DAY.plusYears(1))).isTrue();
    }

    @Test
    void itLeavesOnTheLastDayOfTheTimeOfNoticeAndNotTheDayBefore() {
        avesta.giveNotice(notice());
        assertThatExceptionOfType(MembershipRule.StillUnderNotice.class)
                .isThrownBy(() -> avesta.leave(LAST_DAY.minusDays(1)));
        avesta.leave(LAST_DAY);
        assertThat(avesta.leftOn()).isEqualTo(LAST_DAY);
    }

    @Test
    void itWasAMemberToTheLastDayHoweverLateTheExitIsCarriedOut() {
        left(avesta);
        assertThat(avesta.leftOn()).isEqualTo(LAST_DAY);
        assertThat(avesta.isMemberOn(Members.JOINED.minusDays(1))).isFalse();
        assertThat(avesta.isMemberOn(Members.JOINED)).isTrue();
        assertThat(avesta.isMemberOn(LAST_DAY)).isTrue();
        assertThat(avesta.isMemberOn(LAST_DAY.plusDays(1))).isFalse();
        assertThat(avesta.takesPartIn(2023)).isTrue();
        assertThat(avesta.takesPartIn(2024)).isFalse();
    }

    @Test
    void whoHasLeftTakesPartInNothingThatBeginsLater() {
        left(avesta);
        Organisationsnummer number = Organisationsnummer.parse(Members.AVESTA);
        List<Member> all = List.of(avesta, Members.region(Members.DALARNA));
        assertThat(Membership.from(LAST_DAY, all).partyOf(number)).isEqualTo(Party.KOMMUN);
        assertThat(Membership.from(LAST_DAY.plusDays(1), all).partyOf(number)).isNull();
        avesta.rejoin(Members.joining(Members.AVESTA, Party.KOMMUN, LAST_DAY.plusYears(1)));
        assertThat(Membership.from(LAST_DAY.plusDays(1), all).partyOf(number))
                .isEqualTo(Party.KOMMUN);
    }

    @Test
    void noticeIsGivenOnTheFirstDayAtTheEarliest() {
        assertThatExceptionOfType(MembershipRule.NoticeBeforeJoining.class)
                .isThrownBy(() ->
                        avesta.giveNotice(
                                new ExitNotice(Members.JOINED.minusDays(1), "§ 1", LAST_DAY)));
        avesta.giveNotice(new ExitNotice(Members.JOINED, "§ 1", LAST_DAY));
    }

    @Test
    void noticeIsGivenOnceAndCanBeWithdrawn() {
        assertThatExceptionOfType(IllegalMove.class).isThrownBy(avesta::withdrawNotice);
        assertThatExceptionOfType(IllegalMove.class).isThrownBy(() -> avesta.leave(LAST_DAY));
        avesta.giveNotice(notice());
        assertThatExceptionOfType(IllegalMove.class).isThrownBy(() -> avesta.giveNotice(notice()));
        avesta.withdrawNotice();
        assertThat(avesta.exitNotice()).isNull();
        avesta.giveNotice(notice());
    }

    @Test
    void aFormerMemberMakesNoMoveButToRejoin() {
        left(avesta);
        assertThatExceptionOfType(IllegalMove.class).isThrownBy(() -> avesta.giveNotice(notice()));
        assertThatExceptionOfType(IllegalMove.class).isThrownBy(avesta::withdrawNotice);
        assertThatExceptionOfType(IllegalMove.class).isThrownBy(() -> avesta.leave(LAST_DAY));
    }

    @Test
    void whoRejoinsKeepsTheFormerPeriodAndNoNotice() {
        left(avesta);
        avesta.rejoin(rejoining(LocalDate.of(2026, 1, 1)));
        assertThat(avesta.joinedOn()).isEqualTo("2026-01-01");
        assertThat(avesta.leftOn()).isNull();
        assertThat(avesta.exitNotice()).isNull();
        assertThat(avesta.formerPeriods())
                .containsExactly(new FormerPeriod(Members.JOINED, LAST_DAY));
        assertThat(avesta.takesPartIn(2014)).isFalse();
        assertThat(avesta.takesPartIn(2023)).isTrue();
        assertThat(avesta.takesPartIn(2024)).isFalse();
        assertThat(avesta.takesPartIn(2026)).isTrue();
        assertThat(avesta.isMemberOn(LAST_DAY)).isTrue();
        assertThat(avesta.isMemberOn(LAST_DAY.plusDays(1))).isFalse();
    }

    @Test
    void nobodyRejoinsOnADayItWasAMember() {
        left(avesta);
        assertThatExceptionOfType(MembershipRule.RejoinsTooEarly.class)
                .isThrownBy(() -> avesta.rejoin(rejoining(LAST_DAY)));
        avesta.rejoin(rejoining(LAST_DAY.plusDays(1)));
        assertThatExceptionOfType(IllegalMove.class)
                .isThrownBy(() -> avesta.rejoin(rejoining(LocalDate.of(2030, 1, 1))));
    }

    @Test
    void whoRejoinsIsThePartyItWas() {
        left(avesta);
        assertThatExceptionOfType(MembershipRule.AnotherParty.class)
                .isThrownBy(() ->
                        avesta.rejoin(
                                Members.joining(
                                        Members.AVESTA, Party.REGION, LocalDate.of(2026, 1, 1))));
    }

    @Test
    void aReferenceHoldsNoIdentityNumber() {
        assertThatExceptionOfType(IdentityNumberInText.class)
                .isThrownBy(() ->
                        avesta.giveNotice(new ExitNotice(NOTICE, "Av 19121212-1212", LAST_DAY)));
    }

    private static void left(Member member) {
        member.giveNotice(notice());
        member.leave(LAST_DAY.plusMonths(2));
    }

    private static ExitNotice notice() {
        return new ExitNotice(NOTICE, "KF § 61", LAST_DAY);
    }

    private static Joining rejoining(LocalDate on) {
        return Members.joining(Members.AVESTA, Party.KOMMUN, on);
    }
}
