package se.samspel.funding.boardmeeting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samspel.funding.boardmeeting.domain.Meetings.HELD_ON;
import static se.samspel.funding.boardmeeting.domain.Meetings.PRESENT;
import static se.samspel.funding.boardmeeting.domain.Meetings.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samspel.kit.value.FutureActDate;
import se.samspel.kit.value.IdentityNumberInText;
import se.samspel.kit.value.IllegalMove;

class BoardMeetingTest {

    @Test
    void aNoticeIsSentTheStatutesDaysBeforeTheMeeting() {
        BoardMeeting meeting = Meetings.planned();
        assertThat(meeting.noticeFinding(7, HELD_ON.minusDays(7))).isNull();
        assertThat(meeting.noticeFinding(7, HELD_ON.minusDays(6)))
                .isEqualTo(NoticeFinding.NOT_SENT);
        meeting.replan(plan(HELD_ON.minusDays(7)), TODAY);
        assertThat(meeting.noticeFinding(7, TODAY)).isNull();
        meeting.replan(plan(HELD_ON.minusDays(6)), TODAY);
        assertThat(meeting.noticeFinding(7, TODAY)).isEqualTo(NoticeFinding.SENT_TOO_LATE);
        assertThat(meeting.noticeFinding(0, TODAY)).isNull();
        meeting.cancel();
        assertThat(meeting.noticeFinding(7, TODAY)).isNull();
    }

    private static MeetingPlan plan(LocalDate noticeSentOn) {
        return new MeetingPlan(HELD_ON, "Avesta", true, noticeSentOn);
    }

    @ParameterizedTest
    @CsvSource({
        "REPLAN, PLANNED, PLANNED",
        "CANCEL, PLANNED, CANCELLED",
        "HOLD, PLANNED, HELD",
        "MINUTE, HELD, MINUTED",
        "ADJUST, MINUTED, ADJUSTED",
        "ANNOUNCE, ADJUSTED, ADJUSTED"
    })
    void eachMoveLeadsFromOneStageToOne(MeetingMove move, MeetingState from, MeetingState to) {
        for (MeetingState state : MeetingState.values()) {
            if (state == from) {
                assertThat(move.from(state)).isEqualTo(to);
                assertThat(MeetingMove.possible(state)).contains(move.name());
            } else {
                assertThatThrownBy(() -> move.from(state))
                        .isInstanceOfSatisfying(
                                IllegalMove.class,
                                refused ->
                                        assertThat(refused.allowedMoves())
                                                .isEqualTo(MeetingMove.possible(state)));
            }
        }
    }

    @Test
    void nothingFollowsACancelledMeeting() {
        BoardMeeting meeting = Meetings.planned();
        meeting.cancel();
        assertThat(meeting.state()).isEqualTo(MeetingState.CANCELLED);
        assertThat(MeetingMove.possible(meeting.state())).isEmpty();
        assertThat(meeting.state().isHeld()).isFalse();
        assertThat(meeting.takesDecisions()).isFalse();
    }

    @Test
    void aMeetingThatWasPlannedIsNotHeldBeforeItsDayHasCome() {
        BoardMeeting meeting = Meetings.planned();
        assertThatThrownBy(() -> meeting.hold(HELD_ON, PRESENT, HELD_ON.minusDays(1)))
                .isInstanceOf(FutureActDate.class);
        assertThat(meeting.state()).isEqualTo(MeetingState.PLANNED);
        meeting.hold(HELD_ON, PRESENT, HELD_ON);
        assertThat(meeting.state().isHeld()).isTrue();
        assertThat(meeting.heldOn()).isEqualTo(HELD_ON);
        assertThat(meeting.present()).isEqualTo(PRESENT);
    }

    @Test
    void nobodyIsPresentTwice() {
        assertThatThrownBy(
                        () -> Meetings.planned().hold(HELD_ON, List.of("seat-1", "seat-1"), TODAY))
                .isInstanceOf(MeetingRule.SeatTwice.class);
    }

    @Test
    void theNoticeIsSentOnTheDayOfTheMeetingAtTheLatest() {
        var same = new MeetingPlan(HELD_ON, "Avesta", true, HELD_ON);
        assertThat(same.noticeSentOn()).isEqualTo(HELD_ON);
        assertThatThrownBy(() -> new MeetingPlan(HELD_ON, "Avesta", true, HELD_ON.plusDays(1)))
                .isInstanceOf(MeetingRule.NoticeAfterMeeting.class);
    }

    @Test
    void aNoticeOfTomorrowIsNotSent() {
        BoardMeeting meeting = Meetings.planned();
        LocalDate day = HELD_ON.minusDays(14);
        var plan = new MeetingPlan(HELD_ON, "Säter", false, day);
        assertThatThrownBy(() -> meeting.replan(plan, day.minusDays(1)))
                .isInstanceOf(FutureActDate.class);
        meeting.replan(plan, day);
        assertThat(meeting.place()).isEqualTo("Säter");
        assertThat(meeting.isOpenToPublic()).isFalse();
        assertThat(meeting.noticeSentOn()).isEqualTo(day);
    }

    @Test
    void noPlaceAndNoReferenceHoldsAnIdentityNumber() {
        assertThatThrownBy(() -> new MeetingPlan(HELD_ON, "hos 19121212-1212", true, null))
                .isInstanceOf(IdentityNumberInText.class);
        assertThatThrownBy(() -> Meetings.held().minute("se 121212-1212"))
                .isInstanceOf(IdentityNumberInText.class);
    }

    @Test
    void minutesAreAdjustedOnTheDayOfTheMeetingAtTheEarliest() {
        assertThatThrownBy(() -> adjust(HELD_ON.minusDays(1), List.of("seat-1"), List.of()))
                .isInstanceOf(MeetingRule.AdjustedBeforeHeld.class);
        assertThat(adjust(HELD_ON, List.of("seat-1"), List.of()).adjustedOn()).isEqualTo(HELD_ON);
        assertThat(adjust(TODAY, List.of("seat-1"), List.of()).adjustedOn()).isEqualTo(TODAY);
        assertThatThrownBy(() -> adjust(TODAY.plusDays(1), List.of("seat-1"), List.of()))
                .isInstanceOf(FutureActDate.class);
    }

    @Test
    void whoWasNotPresentDoesNotAdjust() {
        assertThatThrownBy(() -> adjust(TODAY, List.of("seat-1", "seat-9"), List.of()))
                .isInstanceOf(MeetingRule.AdjusterNotPresent.class);
        assertThatThrownBy(() -> adjust(TODAY, List.of("seat-1", "seat-1"), List.of()))
                .isInstanceOf(MeetingRule.SeatTwice.class);
    }

    @Test
    void whoHasAConflictOfInterestDoesNotAdjust() {
        assertThatThrownBy(() -> adjust(TODAY, List.of("seat-1", "seat-2"), List.of("seat-2")))
                .isInstanceOf(MeetingRule.AdjusterConflicted.class);
        BoardMeeting adjusted = adjust(TODAY, List.of("seat-1", "seat-3"), List.of("seat-2"));
        assertThat(adjusted.state()).isEqualTo(MeetingState.ADJUSTED);
        assertThat(adjusted.adjusters()).containsExactly("seat-1", "seat-3");
        assertThat(adjusted.takesDecisions()).isFalse();
    }

    @Test
    void theAnnouncementIsUpFromTheAdjustmentForADayAtLeast() {
        BoardMeeting meeting = Meetings.adjusted();
        LocalDate adjusted = HELD_ON.plusDays(7);
        assertThatThrownBy(() -> meeting.announce(adjusted.minusDays(1), TODAY, TODAY))
                .isInstanceOf(MeetingRule.AnnouncedBeforeAdjusted.class);
        assertThatThrownBy(() -> meeting.announce(adjusted, adjusted, TODAY))
                .isInstanceOf(MeetingRule.AnnouncementTooShort.class);
        assertThatThrownBy(() -> meeting.announce(TODAY.plusDays(1), TODAY.plusDays(9), TODAY))
                .isInstanceOf(FutureActDate.class);
        meeting.announce(adjusted, adjusted.plusDays(1), TODAY);
        assertThat(meeting.announcedOn()).isEqualTo(adjusted);
        assertThat(meeting.announcedUntil()).isEqualTo(adjusted.plusDays(1));
        meeting.announce(TODAY, TODAY.plusDays(21), TODAY);
        assertThat(meeting.announcedUntil()).isEqualTo(TODAY.plusDays(21));
    }

    private static BoardMeeting adjust(
            LocalDate on, List<String> adjusters, List<String> conflicted) {
        BoardMeeting meeting = Meetings.minuted();
        meeting.adjust(new BoardMeeting.Adjustment(on, adjusters), conflicted, TODAY);
        return meeting;
    }
}
