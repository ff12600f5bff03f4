package se.samspel.funding.board.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.funding.association.domain.Members.AF;
import static se.samspel.funding.association.domain.Members.AVESTA;
import static se.samspel.funding.association.domain.Members.DALARNA;
import static se.samspel.funding.association.domain.Members.FK;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samspel.funding.association.domain.Party;
import se.samspel.funding.register.domain.Period;

/** Who can sit in a seat, and how long. */
class SittersTest {

    private final Boards board = new Boards();

    @ParameterizedTest
    @EnumSource(Eligibility.class)
    void aMunicipalityAndARegionAppointFromTheirCouncils(Eligibility eligibility) {
        boolean ofCouncil =
                eligibility == Eligibility.COUNCIL_MEMBER
                        || eligibility == Eligibility.COUNCIL_SUBSTITUTE;
        assertThat(eligibility.fits(Party.KOMMUN)).isEqualTo(ofCouncil);
        assertThat(eligibility.fits(Party.REGION)).isEqualTo(ofCouncil);
        assertThat(eligibility.fits(Party.FORSAKRINGSKASSAN))
                .isEqualTo(eligibility == Eligibility.EMPLOYEE_FK);
        assertThat(eligibility.fits(Party.ARBETSFORMEDLINGEN))
                .isEqualTo(eligibility == Eligibility.EMPLOYEE_AF);
    }

    @Test
    void whoIsNotEligibleIsFound() {
        for (String member : new String[] {FK, AF, DALARNA}) {
            board.without(member, SeatRole.ERSATTARE);
            Eligibility wrong =
                    member.equals(FK) ? Eligibility.EMPLOYEE_AF : Eligibility.EMPLOYEE_FK;
            board.seat(member, SeatRole.ERSATTARE, 1, board.sitting(wrong), Boards.TERM);
        }
        assertThat(board.findings())
                .containsExactly(
                        "not-eligible " + FK, "not-eligible " + AF, "not-eligible " + DALARNA);
        assertThat(board.full().getFirst().source()).isEqualTo("lag 2003:1210 12 §");
    }

    @Test
    void nobodySitsInTwoSeats() {
        var sitting = new BoardSeat.Sitting("fv-x", Eligibility.COUNCIL_MEMBER, true);
        board.without(AVESTA, SeatRole.ERSATTARE);
        board.seat(AVESTA, SeatRole.ERSATTARE, 1, sitting, Boards.TERM);
        assertThat(board.findings()).isEmpty();
        board.without(DALARNA, SeatRole.ERSATTARE);
        board.seat(DALARNA, SeatRole.ERSATTARE, 1, sitting, Boards.TERM);
        assertThat(board.findings()).containsExactly("holder-twice " + DALARNA);
    }

    @Test
    void aSeatThatGoesOnBeyondItsTermIsFound() {
        board.without(AVESTA, SeatRole.ERSATTARE);
        Period tooLong = new Period(LocalDate.of(2023, 4, 1), LocalDate.of(2027, 4, 1));
        board.seat(AVESTA, SeatRole.ERSATTARE, 1, board.sitting(AVESTA), tooLong);
        assertThat(board.findings()).containsExactly("beyond-term " + AVESTA);
    }

    @Test
    void aSeatWithoutLastDayIsFoundWhenItsTermIsOver() {
        board.without(AVESTA, SeatRole.ERSATTARE);
        Period open = new Period(LocalDate.of(2019, 4, 1), null);
        board.seat(AVESTA, SeatRole.ERSATTARE, 1, board.sitting(AVESTA), open);
        assertThat(board.findings()).containsExactly("beyond-term " + AVESTA);
        board.day = LocalDate.of(2023, 3, 31);
        assertThat(board.findings()).doesNotContain("beyond-term " + AVESTA);
        board.day = LocalDate.of(2023, 4, 1);
        assertThat(board.findings()).contains("beyond-term " + AVESTA);
    }

    @Test
    void whoIsAppointedInTheMiddleOfATermSitsToItsEnd() {
        board.without(AVESTA, SeatRole.ERSATTARE);
        Period rest = new Period(Boards.DAY, Boards.TERM.until());
        board.seat(AVESTA, SeatRole.ERSATTARE, 1, board.sitting(AVESTA), rest);
        assertThat(board.findings()).isEmpty();
    }
}
