package se.samspel.participant.meeting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.IllegalMove;
import se.samspel.participant.enrolment.domain.AnEnrolment;

class MeetingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final Instant NOW = AnEnrolment.NOW;
    private static final Instant LATER = Instant.parse("2026-06-04T08:00:00Z");
    private static final AuthorityId HOST = AnEnrolment.HOST;
    private static final AuthorityId REFERRER = AnEnrolment.REFERRER;
    private static final AuthorityId PAYER = AuthorityId.parse("2021005521");
    private static final AuthorityId OTHER = AuthorityId.parse("2021002114");

    @Test
    void theStateTableIsTheWholeTruth() {
        Map<MeetingState, Set<MeetingMove>> table = new EnumMap<>(MeetingState.class);
        table.put(MeetingState.PLANNED, EnumSet.allOf(MeetingMove.class));
        table.put(MeetingState.HELD, EnumSet.noneOf(MeetingMove.class));
        table.put(MeetingState.CANCELLED, EnumSet.of(MeetingMove.REBOOK));
        table.put(MeetingState.REBOOKED, EnumSet.noneOf(MeetingMove.class));
        assertThat(table).containsOnlyKeys(MeetingState.values());
        table.forEach((state, allowed) -> {
            for (MeetingMove move : MeetingMove.values()) {
                Meeting meeting = in(state);
                if (allowed.contains(move)) {
                    make(meeting, move);
                    assertThat(meeting.state()).isEqualTo(after(move));
                    continue;
                }
                assertThatThrownBy(() -> make(meeting, move))
                        .as(state + " " + move)
                        .isInstanceOfSatisfying(
                                IllegalMove.class,
                                refusal -> {
                                    assertThat(refusal.state()).isEqualTo(state.name());
                                    assertThat(refusal.allowedMoves())
                                            .containsExactlyElementsOf(
                                                    allowed.stream().map(Enum::name).toList());
                                });
            }
        });
    }

    @Test
    void aMeetingIsHeldByThoseWhoCame() {
        Meeting meeting = planned();
        meeting.hold(DAY, Set.of(InvitedParty.REFERRER));
        assertThat(meeting.heldOn()).isEqualTo(DAY);
        assertThat(meeting.attendances())
                .extracting(Attendance::present)
                .containsExactly(true, false);
    }

    @Test
    void nobodyComesOrCallsOffUninvitedButTheHost() {
        assertThatThrownBy(() -> planned().hold(DAY, Set.of(InvitedParty.OTHER)))
                .isInstanceOf(MeetingRule.NotInvited.class);
        assertThatThrownBy(() -> planned().cancel(DAY, InvitedParty.INCOME_AUTHORITY))
                .isInstanceOf(MeetingRule.NotInvited.class);
        Meeting calledOff = planned();
        calledOff.cancel(DAY, InvitedParty.HOST);
        assertThat(calledOff.cancelledBy()).isEqualTo(InvitedParty.HOST);
        Meeting held = planned();
        held.hold(DAY, Set.of(InvitedParty.HOST));
        assertThat(held.state()).isEqualTo(MeetingState.HELD);
    }

    @Test
    void theNewMeetingAndTheOldOnePointAtEachOther() {
        Meeting meeting = planned();
        meeting.cancel(DAY, InvitedParty.PARTICIPANT);
        UUID newId = UUID.randomUUID();
        Meeting another = meeting.rebook(newId, LATER, NOW);
        assertThat(meeting.rebookedAs()).isEqualTo(newId);
        assertThat(meeting.cancelledBy()).isEqualTo(InvitedParty.PARTICIPANT);
        assertThat(another.id()).isEqualTo(newId);
        assertThat(another.rebooks()).isEqualTo(meeting.id());
        assertThat(another.plannedAt()).isEqualTo(LATER);
        assertThat(another.state()).isEqualTo(MeetingState.PLANNED);
        assertThat(another.enrolmentId()).isEqualTo(meeting.enrolmentId());
    }

    @Test
    void theInvitedAuthoritiesAreToldOnceAndOnlyWhereAnEdgeStands() {
        Meeting meeting =
                new Meeting(
                        UUID.randomUUID(),
                        AnEnrolment.paidBy(PAYER),
                        MeetingKind.FOLLOW_UP,
                        LATER,
                        NOW);
        Invitation.resolve(
                        List.of(
                                asked(InvitedParty.HOST, null),
                                asked(InvitedParty.REFERRER, null),
                                asked(InvitedParty.OTHER, REFERRER),
                                asked(InvitedParty.OTHER, OTHER)),
                        AnEnrolment.paidBy(PAYER))
                .forEach(invitation -> meeting.invite(UUID.randomUUID(), invitation));
        assertThat(meeting.invitedAmong(Set.of(HOST, REFERRER, PAYER))).containsExactly(REFERRER);
        assertThat(meeting.invitedAmong(Set.of())).isEmpty();
    }

    @Test
    void anInvitationThatNamesAUnitIsThatUnitsAlone() {
        Meeting meeting = planned();
        meeting.invite(UUID.randomUUID(), new Invitation(InvitedParty.OTHER, OTHER, "kontor-12"));
        assertThat(meeting.invites(OTHER, "kontor-12")).isTrue();
        assertThat(meeting.invites(OTHER, "kontor-1")).isFalse();
        assertThat(meeting.invites(REFERRER, "kontor-1")).isTrue();
        assertThat(meeting.invites(PAYER, "kontor-1")).isFalse();
    }

    @Test
    void referrerIncomeAuthorityAndHostAreThoseOfTheEnrolment() {
        assertThat(
                        Invitation.resolve(
                                List.of(
                                        asked(InvitedParty.REFERRER, REFERRER),
                                        asked(InvitedParty.INCOME_AUTHORITY, null),
                                        asked(InvitedParty.HOST, null),
                                        asked(InvitedParty.PARTICIPANT, null)),
                                AnEnrolment.paidBy(PAYER)))
                .extracting(Invitation::authority)
                .containsExactly(REFERRER, PAYER, HOST, null);
        refused(MeetingRule.NoIncomeAuthority.class, null, InvitedParty.INCOME_AUTHORITY, null);
        refused(MeetingRule.OtherAuthority.class, PAYER, InvitedParty.INCOME_AUTHORITY, OTHER);
    }

    @ParameterizedTest
    @EnumSource(names = {"REFERRER", "HOST", "PARTICIPANT"})
    void anotherAuthorityCannotStandForThem(InvitedParty party) {
        refused(MeetingRule.OtherAuthority.class, PAYER, party, OTHER);
    }

    @Test
    void othersStandOnceForEachAuthority() {
        var twice = List.of(asked(InvitedParty.OTHER, OTHER), asked(InvitedParty.OTHER, OTHER));
        var two = List.of(asked(InvitedParty.OTHER, OTHER), asked(InvitedParty.OTHER, null));
        assertThatThrownBy(() -> Invitation.resolve(twice, AnEnrolment.paidBy(PAYER)))
                .isInstanceOf(MeetingRule.InvitedTwice.class);
        assertThat(Invitation.resolve(two, AnEnrolment.paidBy(PAYER))).hasSize(2);
    }

    private static void refused(
            Class<? extends MeetingRule> rule,
            @Nullable AuthorityId payer,
            InvitedParty party,
            @Nullable AuthorityId authority) {
        assertThatThrownBy(() ->
                        Invitation.resolve(
                                List.of(asked(party, authority)), AnEnrolment.paidBy(payer)))
                .isInstanceOf(rule);
    }

    private static Invitation asked(InvitedParty party, @Nullable AuthorityId authority) {
        return new Invitation(party, authority, null);
    }

    private static Meeting in(MeetingState state) {
        Meeting meeting = planned();
        switch (state) {
            case PLANNED -> {}
            case HELD -> make(meeting, MeetingMove.HOLD);
            case CANCELLED -> make(meeting, MeetingMove.CANCEL);
            case REBOOKED -> make(meeting, MeetingMove.REBOOK);
        }
        return meeting;
    }

    private static void make(Meeting meeting, MeetingMove move) {
        switch (move) {
            case HOLD -> meeting.hold(DAY, Set.of());
            case CANCEL -> meeting.cancel(DAY, InvitedParty.REFERRER);
            case REBOOK -> meeting.rebook(UUID.randomUUID(), LATER, NOW);
        }
    }

    private static MeetingState after(MeetingMove move) {
        return switch (move) {
            case HOLD -> MeetingState.HELD;
            case CANCEL -> MeetingState.CANCELLED;
            case REBOOK -> MeetingState.REBOOKED;
        };
    }

    /** With the referrer and the person. */
    private static Meeting planned() {
        Meeting meeting =
                new Meeting(
                        UUID.randomUUID(),
                        AnEnrolment.started(),
                        MeetingKind.FOLLOW_UP,
                        LATER,
                        NOW);
        Invitation.resolve(
                        List.of(
                                asked(InvitedParty.REFERRER, null),
                                asked(InvitedParty.PARTICIPANT, null)),
                        AnEnrolment.started())
                .forEach(invitation -> meeting.invite(UUID.randomUUID(), invitation));
        return meeting;
    }
}
