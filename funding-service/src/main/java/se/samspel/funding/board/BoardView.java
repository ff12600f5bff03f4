package se.samspel.funding.board;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.funding.association.FindingView;
import se.samspel.funding.board.domain.Board;
import se.samspel.funding.statutes.domain.TermOfOffice;

@Schema(
        name = "Board",
        examples = BoardView.EXAMPLE,
        requiredProperties = {"on", "termFrom", "termUntil", "seats", "offices", "findings"})
record BoardView(
        LocalDate on,
        LocalDate termFrom,
        LocalDate termUntil,
        @Schema(maxItems = 1000) List<SeatView> seats,
        @Schema(maxItems = 100) List<OfficeView> offices,
        @Schema(
                        maxItems = 1000,
                        description = "Where it isn't as law and statutes want. Avvikelser.")
                List<FindingView> findings) {

    static final String EXAMPLE =
            "{\"on\":\"2026-11-22\",\"termFrom\":\"2023-04-01\",\"termUntil\":\"2027-03-31\","
                    + "\"seats\":["
                    + SeatView.EXAMPLE
                    + "],\"offices\":["
                    + OfficeView.EXAMPLE
                    + "],\"findings\":["
                    + FindingView.EXAMPLE
                    + "]}";

    static BoardView of(Board board) {
        TermOfOffice.Term term = board.terms().termOfOffice().on(board.day());
        return new BoardView(
                board.day(),
                term.from(),
                term.to(),
                board.seats().stream().map(SeatView::of).toList(),
                board.offices().stream().map(OfficeView::of).toList(),
                board.findings().stream().map(FindingView::of).toList());
    }
}
