package se.samspel.funding.board.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.funding.association.domain.Members.AF;
import static se.samspel.funding.association.domain.Members.AVESTA;
import static se.samspel.funding.association.domain.Members.DALARNA;
import static se.samspel.funding.association.domain.Members.FK;
import static se.samspel.funding.association.domain.Members.HEDEMORA;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samspel.funding.association.domain.Finding;
import se.samspel.funding.register.domain.Period;
import se.samspel.funding.statutes.domain.ChairRotation;

/** Who leads the board, and whose turn it is. */
class PresidiumTest {

    private static final LocalDate BEGINS = LocalDate.of(2023, 4, 1);
    private static final ChairRotation ROTATION =
            new ChairRotation(List.of(HEDEMORA, AVESTA, "2120002247"), 2, BEGINS);

    private final Boards board = new Boards();

    @Test
    void oneChairAndOneOrTwoViceChairsLead() {
        assertThat(board.findings()).isEmpty();
        board.office(OfficeKind.VICE_CHAIR_2, board.seatOf(AF));
        assertThat(board.findings()).isEmpty();
        board.offices.remove(1);
        assertThat(board.findings()).isEmpty();
    }

    @Test
    void aBoardWithoutChairOrViceChairIsFound() {
        board.offices.clear();
        assertThat(board.findings())
                .containsExactly("chair-missing null", "vice-chair-missing null");
    }

    @Test
    void twoOfOneOfficeAreFound() {
        board.office(OfficeKind.CHAIR, board.seatOf(AF));
        board.office(OfficeKind.VICE_CHAIR_1, board.seatOf(DALARNA));
        assertThat(board.findings())
                .containsExactly("several-chairs null", "several-vice-chairs null");
    }

    @Test
    void officesAreOrdinaryMembersWhoSitThere() {
        board.offices.removeFirst();
        board.office(OfficeKind.CHAIR, board.substitute(AVESTA, 2));
        board.ordinary(AVESTA);
        assertThat(board.findings()).containsExactly("office-without-seat " + AVESTA);
    }

    @Test
    void aVacantSeatOrOneOfAnotherDayLeadsNobody() {
        BoardSeat vacant = board.seat(AVESTA, SeatRole.LEDAMOT, null, Boards.vacant(), Boards.TERM);
        board.substitute(AVESTA, 2);
        BoardSeat former =
                board.seat(
                        AVESTA,
                        SeatRole.LEDAMOT,
                        null,
                        board.sitting(AVESTA),
                        new Period(BEGINS, Boards.DAY.minusDays(1)));
        board.offices.clear();
        board.office(OfficeKind.CHAIR, vacant);
        board.office(OfficeKind.VICE_CHAIR_1, former);
        assertThat(board.findings())
                .containsExactly(
                        "vacant-seat " + AVESTA,
                        "office-without-seat " + AVESTA,
                        "office-without-seat null");
    }

    @Test
    void nobodyIsChairAndViceChair() {
        board.offices.removeLast();
        board.office(OfficeKind.VICE_CHAIR_1, board.seatOf(AVESTA));
        assertThat(board.findings()).containsExactly("two-offices null");
    }

    @Test
    void aChairOutOfTurnIsFoundOnTheDaysOfTheOthersTurn() {
        board.terms = Boards.statutes(ROTATION);
        board.day = LocalDate.of(2025, 3, 31);
        assertThat(board.findings()).containsExactly("chair-out-of-turn " + AVESTA);
        board.day = LocalDate.of(2025, 4, 1);
        assertThat(board.findings()).isEmpty();
    }

    @Test
    void beforeTheRotationBeginsTheBoardChooses() {
        board.terms = Boards.statutes(new ChairRotation(List.of(FK), 2, Boards.DAY.plusDays(1)));
        assertThat(board.findings()).isEmpty();
        board.terms = Boards.statutes(new ChairRotation(List.of(FK), 2, Boards.DAY));
        assertThat(board.findings()).containsExactly("chair-out-of-turn " + AVESTA);
    }

    @Test
    void everyTurnTellsTheChairsThatBreakIt() {
        List<Turns.Held> held = turns();
        assertThat(held)
                .extracting(each -> each.turn().organisationNumber())
                .containsExactly(HEDEMORA, AVESTA, "2120002247");
        assertThat(held.get(0).findings()).extracting(Finding::about).containsExactly(AVESTA);
        assertThat(held.get(1).findings()).isEmpty();
        assertThat(held.get(2).findings()).isEmpty();
    }

    @Test
    void aTurnIsBrokenFromItsFirstDayToItsLast() {
        BoardSeat avesta = board.seatOf(AVESTA);
        LocalDate lastOfFirst = LocalDate.of(2025, 3, 31);
        board.offices.clear();
        board.office(OfficeKind.CHAIR, avesta, new Period(lastOfFirst.plusDays(1), null));
        assertThat(turns().get(0).findings()).isEmpty();
        assertThat(turns().get(2).findings()).hasSize(1);
        board.offices.clear();
        board.office(OfficeKind.CHAIR, avesta, new Period(lastOfFirst, lastOfFirst));
        board.office(OfficeKind.VICE_CHAIR_1, avesta, Boards.TERM);
        assertThat(turns().get(0).findings()).hasSize(1);
        assertThat(turns().get(2).findings()).isEmpty();
        board.offices.clear();
        Period before = new Period(LocalDate.of(2022, 1, 1), BEGINS.minusDays(1));
        board.office(OfficeKind.CHAIR, avesta, before);
        assertThat(turns().get(0).findings()).isEmpty();
    }

    private List<Turns.Held> turns() {
        return new Turns(ROTATION, board.seats, board.offices)
                .between(BEGINS, BEGINS.plusYears(6).minusDays(1));
    }
}
