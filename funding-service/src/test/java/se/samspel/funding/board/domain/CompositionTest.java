package se.samspel.funding.board.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.samspel.funding.association.domain.Members.AVESTA;
import static se.samspel.funding.association.domain.Members.DALARNA;
import static se.samspel.funding.association.domain.Members.FK;

import org.junit.jupiter.api.Test;
import se.samspel.funding.association.domain.Finding;
import se.samspel.funding.association.domain.Members;
import se.samspel.funding.register.domain.Period;
import se.samspel.funding.statutes.domain.BoardSize;
import se.samspel.kit.value.IdentityNumberInText;

/** Who has to be in the board. */
class CompositionTest {

    private final Boards board = new Boards();

    @Test
    void oneOfEachForEachMemberIsABoard() {
        assertThat(board.findings()).isEmpty();
        board.terms = Boards.statutes(null);
        assertThat(board.findings()).isEmpty();
    }

    @Test
    void aMemberWithoutOrdinaryMemberIsFound() {
        board.without(FK, SeatRole.LEDAMOT);
        assertThat(board.findings())
                .contains("ordinary-missing " + FK, "unequal-numbers " + FK)
                .doesNotContain("substitute-missing " + FK);
    }

    @Test
    void aMemberWithoutSubstituteIsFound() {
        board.without(FK, SeatRole.ERSATTARE);
        assertThat(board.findings())
                .containsExactly("substitute-missing " + FK, "unequal-numbers " + FK);
    }

    @Test
    void aVacantSeatIsCountedButNobodySitsInIt() {
        board.without(FK, SeatRole.ERSATTARE);
        board.seat(FK, SeatRole.ERSATTARE, 1, Boards.vacant(), Boards.TERM);
        assertThat(board.findings())
                .containsExactly("substitute-missing " + FK, "vacant-seat " + FK);
    }

    @Test
    void aMemberThatHasLeftNeedsNoSeatAndOneThatHasJoinedDoes() {
        board.members.add(Members.municipality(Members.HEDEMORA, "2083"));
        assertThat(board.findings())
                .containsExactly(
                        "ordinary-missing " + Members.HEDEMORA,
                        "substitute-missing " + Members.HEDEMORA);
        board.members.clear();
        assertThat(board.findings()).contains("seat-of-no-member " + AVESTA);
    }

    @Test
    void substitutesAreAsManyAsOrdinaryMembers() {
        board.ordinary(DALARNA);
        assertThat(board.findings()).containsExactly("unequal-numbers " + DALARNA);
        board.substitute(DALARNA, 2);
        assertThat(board.findings()).isEmpty();
    }

    @Test
    void theOrderOfSubstitutesHasNoGap() {
        board.ordinary(DALARNA);
        board.substitute(DALARNA, 3);
        assertThat(board.findings()).containsExactly("substitute-order " + DALARNA);
    }

    @Test
    void noTwoSubstitutesHaveTheSamePlaceAndOneHasTheFirst() {
        board.ordinary(DALARNA);
        board.substitute(DALARNA, 1);
        board.without(AVESTA, SeatRole.ERSATTARE);
        board.substitute(AVESTA, 2);
        assertThat(board.findings())
                .containsExactly("substitute-order " + DALARNA, "substitute-order " + AVESTA);
    }

    @Test
    void theStatutesSayHowMany() {
        board.terms =
                Boards.statutes(
                        null, new BoardSize.MemberSeats(DALARNA, new BoardSize.Seats(2, 2)));
        assertThat(board.findings()).containsExactly("number-differs-from-statutes " + DALARNA);
        board.ordinary(DALARNA);
        board.substitute(DALARNA, 2);
        assertThat(board.findings()).isEmpty();
        board.ordinary(AVESTA);
        board.substitute(AVESTA, 2);
        assertThat(board.findings()).containsExactly("number-differs-from-statutes " + AVESTA);
    }

    @Test
    void seatsOfOtherDaysDontCount() {
        board.without(FK, SeatRole.LEDAMOT);
        Period before = new Period(Boards.TERM.from(), Boards.DAY.minusDays(1));
        board.seat(FK, SeatRole.LEDAMOT, null, board.sitting(FK), before);
        assertThat(board.findings()).contains("ordinary-missing " + FK);
        board.day = Boards.DAY.minusDays(1);
        assertThat(board.findings()).doesNotContain("ordinary-missing " + FK);
    }

    @Test
    void everyFindingNamesItsStatute() {
        board.seats.clear();
        board.offices.clear();
        board.terms = Boards.statutes(null);
        assertThat(board.full())
                .extracting(Finding::source)
                .allMatch(source -> source.contains("lag 2003:1210"));
    }

    @Test
    void orderIsForSubstitutesAlone() {
        assertThatExceptionOfType(BoardRule.OrderUnfit.class)
                .isThrownBy(
                        () -> board.seat(FK, SeatRole.LEDAMOT, 1, Boards.vacant(), Boards.TERM));
        assertThatExceptionOfType(BoardRule.OrderUnfit.class)
                .isThrownBy(() ->
                        board.seat(FK, SeatRole.ERSATTARE, null, Boards.vacant(), Boards.TERM));
    }

    @Test
    void somebodySitsThereBySomeRightOrNobodyDoes() {
        assertThatExceptionOfType(BoardRule.HolderUnfit.class)
                .isThrownBy(() -> new BoardSeat.Sitting("fv-1", null, false));
        assertThatExceptionOfType(BoardRule.HolderUnfit.class)
                .isThrownBy(() -> new BoardSeat.Sitting(null, Eligibility.EMPLOYEE_FK, false));
        assertThatExceptionOfType(IdentityNumberInText.class)
                .isThrownBy(() ->
                        new BoardSeat.Sitting("191212121212", Eligibility.EMPLOYEE_FK, false));
    }
}
