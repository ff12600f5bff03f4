package se.samspel.funding.board.domain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.samspel.funding.association.domain.Finding;
import se.samspel.funding.statutes.domain.ChairRotation;
import se.samspel.kit.value.Text;

/**
 * One chair and one or two vice chairs, each an ordinary member of the board; the chair the one
 * whose turn it is where the statutes let it go round (lag 2003:1210 10-17 §§).
 */
final class Presidium {

    private final Board board;
    private final Findings findings = new Findings(Board.LAW);

    Presidium(Board board) {
        this.board = board;
    }

    List<Finding> findings() {
        for (OfficeKind kind : OfficeKind.values()) {
            findings.addIf(
                    of(kind).size() > 1,
                    kind == OfficeKind.CHAIR ? "several-chairs" : "several-vice-chairs",
                    null,
                    Text.of(kind + " har flera innehavare.", kind + " has several holders."));
        }
        findings.addIf(
                of(OfficeKind.CHAIR).isEmpty(),
                "chair-missing",
                null,
                Text.of("Styrelsen har ingen ordförande.", "The board has no chair."));
        findings.addIf(
                of(OfficeKind.VICE_CHAIR_1).isEmpty() && of(OfficeKind.VICE_CHAIR_2).isEmpty(),
                "vice-chair-missing",
                null,
                Text.of("Styrelsen har ingen vice ordförande.", "The board has no vice chair."));
        board.offices().forEach(this::findSeat);
        findTwoOffices();
        of(OfficeKind.CHAIR).forEach(this::findTurn);
        return findings.all();
    }

    private void findSeat(BoardOffice office) {
        boolean isOrdinary =
                seat(office)
                        .filter(seat -> seat.role() == SeatRole.LEDAMOT && !seat.isVacant())
                        .isPresent();
        findings.addIf(
                !isOrdinary,
                "office-without-seat",
                seat(office).map(BoardSeat::organisationNumber).orElse(null),
                Text.of(
                        office.office() + " har ingen som är ledamot denna dag.",
                        office.office() + " is held by no ordinary member on this day."));
    }

    private void findTwoOffices() {
        long seats = board.offices().stream().map(BoardOffice::seatId).distinct().count();
        findings.addIf(
                seats < board.offices().size(),
                "two-offices",
                null,
                Text.of(
                        "Samma ledamot har två av presidiets poster.",
                        "One ordinary member has two of the offices."));
    }

    private void findTurn(BoardOffice chair) {
        ChairRotation rotation = board.terms().chairRotation();
        ChairRotation.Turn turn = rotation == null ? null : rotation.on(board.day());
        Optional<String> member = seat(chair).map(BoardSeat::organisationNumber);
        if (turn == null || member.isEmpty()) {
            return;
        }
        findings.by(Turns.SOURCE)
                .addIf(
                        !Objects.equals(turn.organisationNumber(), member.get()),
                        "chair-out-of-turn",
                        member.get(),
                        Turns.outOf(turn));
    }

    private List<BoardOffice> of(OfficeKind kind) {
        return board.offices().stream().filter(office -> office.office() == kind).toList();
    }

    private Optional<BoardSeat> seat(BoardOffice office) {
        return board.seats().stream().filter(seat -> seat.id().equals(office.seatId())).findFirst();
    }
}
