package se.samspel.funding.decision.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samspel.funding.boardmeeting.domain.BoardMeeting;
import se.samspel.funding.boardmeeting.domain.MeetingRule;
import se.samspel.funding.boardmeeting.domain.Meetings;
import se.samspel.funding.statutes.domain.Majorities;
import se.samspel.funding.statutes.domain.Majority;
import se.samspel.kit.value.IdentityNumberInText;
import se.samspel.kit.value.IllegalMove;

class MeetingDecisionTest {

    @Test
    void aDecisionIsWrittenOnceTheMeetingIsHeldAndUntilItsMinutesAreAdjusted() {
        DecisionContent content = content(null, List.of(), List.of());
        assertThatThrownBy(() -> of(Meetings.planned(), content)).isInstanceOf(IllegalMove.class);
        assertThat(of(Meetings.held(), content).kind()).isEqualTo(DecisionKind.BUDGET);
        MeetingDecision decision = of(Meetings.minuted(), content);
        assertThat(decision.about()).isEqualTo(About.NOTHING);
        assertThat(decision.votes()).isNull();
        assertThatThrownBy(() -> of(Meetings.adjusted(), content)).isInstanceOf(IllegalMove.class);
        assertThatThrownBy(() -> decision.mend(Meetings.adjusted(), content))
                .isInstanceOf(IllegalMove.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 1, 0, APPROVED, true",
        "1, 1, 1, APPROVED, true",
        "1, 2, 0, APPROVED, false",
        "1, 2, 0, REJECTED, true",
        "1, 1, 1, REJECTED, true",
        "2, 1, 0, REJECTED, false",
        "2, 1, 0, POSTPONED, true",
        "1, 2, 0, REFERRED_BACK, true"
    })
    void theMajorityDecidesAndEqualVotesContradictNothing(
            int inFavour, int against, int abstained, DecisionOutcome outcome, boolean fits) {
        var votes = new Votes(inFavour, against, abstained);
        if (fits) {
            assertThat(content(outcome, votes).outcome()).isEqualTo(outcome);
        } else {
            assertThatThrownBy(() -> content(outcome, votes))
                    .isInstanceOf(DecisionRule.OutcomeAgainstMajority.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "QUALIFIED, 2, 1, 0, true",
        "QUALIFIED, 3, 2, 0, false",
        "QUALIFIED, 4, 2, 9, true",
        "UNANIMOUS, 5, 0, 1, true",
        "UNANIMOUS, 5, 1, 0, false",
        "SIMPLE, 1, 1, 0, true"
    })
    void theStatutesSayHowManyHaveToAgree(
            Majority majority, int inFavour, int against, int abstained, boolean reached) {
        var majorities =
                new Majorities(
                        Map.of(se.samspel.funding.statutes.domain.DecisionKind.BUDGET, majority),
                        2,
                        3);
        DecisionContent content =
                content(new Votes(inFavour, against, abstained), List.of(), List.of());
        if (reached) {
            content.refuseUnreached(majorities);
        } else {
            assertThatThrownBy(() -> content.refuseUnreached(majorities))
                    .isInstanceOf(DecisionRule.MajorityNotReached.class);
        }
        content(null, List.of(), List.of()).refuseUnreached(majorities);
    }

    @Test
    void nobodyVotesLessThanNotAtAll() {
        assertThatThrownBy(() -> new Votes(-1, 0, 0))
                .isInstanceOf(DecisionRule.NegativeVotes.class);
        assertThatThrownBy(() -> new Votes(0, -1, 0))
                .isInstanceOf(DecisionRule.NegativeVotes.class);
        assertThatThrownBy(() -> new Votes(0, 0, -1))
                .isInstanceOf(DecisionRule.NegativeVotes.class);
        assertThat(new Votes(0, 0, 0).sum()).isZero();
    }

    @Test
    void whoHasAConflictOfInterestDoesNotCount() {
        var three = new Votes(2, 0, 1);
        var two = new Votes(2, 0, 0);
        assertThat(of(Meetings.held(), content(three, List.of(), List.of())).votes())
                .isEqualTo(three);
        assertThatThrownBy(() -> of(Meetings.held(), content(three, List.of(), List.of("seat-3"))))
                .isInstanceOf(DecisionRule.TooManyVotes.class);
        MeetingDecision decision =
                of(Meetings.held(), content(two, List.of(), List.of("seat-3", "seat-8")));
        assertThat(decision.votes()).isEqualTo(two);
        assertThat(decision.conflicts()).containsExactly("seat-3", "seat-8");
    }

    @Property
    void noMoreVotesCountThanThereArePresentWithoutAConflict(
            @ForAll @IntRange(max = 3) int conflicted, @ForAll @IntRange(max = 5) int votes) {
        DecisionContent content =
                content(new Votes(votes, 0, 0), List.of(), Meetings.PRESENT.subList(0, conflicted));
        if (votes <= 3 - conflicted) {
            assertThat(of(Meetings.held(), content).paragraph()).isEqualTo(64);
        } else {
            assertThatThrownBy(() -> of(Meetings.held(), content))
                    .isInstanceOf(DecisionRule.TooManyVotes.class);
        }
    }

    @Test
    void onlyWhoTookPartHasAReservation() {
        assertThat(
                        of(Meetings.held(), content(null, List.of("seat-2"), List.of("seat-3")))
                                .reservations())
                .containsExactly("seat-2");
        assertThatThrownBy(() ->
                        of(Meetings.held(), content(null, List.of("seat-3"), List.of("seat-3"))))
                .isInstanceOf(DecisionRule.ReservationWithoutPart.class);
        assertThatThrownBy(() -> of(Meetings.held(), content(null, List.of("seat-9"), List.of())))
                .isInstanceOf(DecisionRule.ReservationWithoutPart.class);
    }

    @Test
    void aSeatStandsOnceAndTheSubjectHoldsNoPerson() {
        assertThatThrownBy(() -> content(null, List.of("seat-1", "seat-1"), List.of()))
                .isInstanceOf(MeetingRule.SeatTwice.class);
        assertThatThrownBy(() -> content(null, List.of(), List.of("seat-1", "seat-1")))
                .isInstanceOf(MeetingRule.SeatTwice.class);
        assertThatThrownBy(() ->
                        new DecisionContent(
                                DecisionKind.OTHER,
                                "Ansökan 19121212-1212",
                                DecisionOutcome.APPROVED,
                                About.NOTHING,
                                null,
                                List.of(),
                                List.of()))
                .isInstanceOf(IdentityNumberInText.class);
    }

    private static DecisionContent content(
            @Nullable Votes votes, List<String> reservations, List<String> conflicts) {
        return new DecisionContent(
                DecisionKind.BUDGET,
                "Budget 2027",
                DecisionOutcome.APPROVED,
                About.NOTHING,
                votes,
                reservations,
                conflicts);
    }

    private static DecisionContent content(DecisionOutcome outcome, Votes votes) {
        return new DecisionContent(
                DecisionKind.OTHER,
                "Remissvar",
                outcome,
                About.NOTHING,
                votes,
                List.of(),
                List.of());
    }

    private static MeetingDecision of(BoardMeeting meeting, DecisionContent content) {
        return new MeetingDecision(
                new MeetingDecision.Identity(
                        UUID.randomUUID(), 64, Instant.parse("2026-11-27T08:00:00Z")),
                meeting,
                content);
    }
}
