package se.samspel.funding.yearwheel.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.boardmeeting.domain.BoardMeeting;
import se.samspel.funding.boardmeeting.domain.MeetingState;
import se.samspel.funding.decision.domain.DecisionOutcome;
import se.samspel.funding.decision.domain.MeetingDecision;

/** That a step is done, and by which decision of the board, where it is known. */
public record StepFact(LocalDate doneOn, @Nullable Decided decided) {

    /** What of a decision and its meeting the wheel looks at. */
    public record Decided(boolean approved, boolean openToPublic, boolean adjusted) {

        public static Decided of(MeetingDecision decision, BoardMeeting meeting) {
            return new Decided(
                    decision.outcome() == DecisionOutcome.APPROVED,
                    meeting.isOpenToPublic(),
                    meeting.state() == MeetingState.ADJUSTED);
        }
    }
}
