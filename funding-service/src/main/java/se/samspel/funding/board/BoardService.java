package se.samspel.funding.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import se.samspel.funding.association.MemberRepository;
import se.samspel.funding.board.domain.Board;
import se.samspel.funding.board.domain.BoardOffice;
import se.samspel.funding.board.domain.BoardSeat;
import se.samspel.funding.board.domain.Turns;
import se.samspel.funding.statutes.StatutesInForce;
import se.samspel.funding.statutes.domain.ChairRotation;

/** Shows the board of a day with what law and statutes find of it, and whose turn the chair is. */
@ApplicationScoped
class BoardService {

    private final BoardRepository board;
    private final MemberRepository members;
    private final StatutesInForce statutes;

    BoardService(BoardRepository board, MemberRepository members, StatutesInForce statutes) {
        this.board = board;
        this.members = members;
        this.statutes = statutes;
    }

    @Transactional
    BoardView on(String associationId, LocalDate day) {
        return BoardView.of(
                new Board(
                        day,
                        members.on(associationId, day),
                        board.seatsOn(associationId, day),
                        board.officesOn(associationId, day),
                        statutes.on(associationId, day)));
    }

    /** From the beginning of the rotation in force on the day to one round after it. */
    @Transactional
    RotationView rotation(String associationId, LocalDate day) {
        members.refuseUnlessVisible(associationId);
        ChairRotation rotation = statutes.on(associationId, day).chairRotation();
        if (rotation == null) {
            return new RotationView(day, List.of());
        }
        List<BoardOffice> chairs = board.chairs(associationId);
        List<BoardSeat> seats =
                board.seats(chairs.stream().map(BoardOffice::seatId).distinct().toList());
        LocalDate last = later(day, rotation.from()).plusYears(rotation.roundYears()).minusDays(1);
        var turns = new Turns(rotation, seats, chairs).between(rotation.from(), last);
        return new RotationView(day, turns.stream().map(RotationView.TurnView::of).toList());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
