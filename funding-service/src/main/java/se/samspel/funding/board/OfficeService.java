package se.samspel.funding.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.board.domain.BoardOffice;
import se.samspel.funding.register.Kind;
import se.samspel.funding.register.Register;
import se.samspel.kit.http.PageQuery;

/** Registers and changes who leads boards. */
@ApplicationScoped
class OfficeService {

    private static final Kind<BoardOffice> OFFICES =
            Kind.dated(BoardOffice.class, "board/offices", OfficeView::of);

    private final Register register;
    private final BoardRepository board;

    OfficeService(Register register, BoardRepository board) {
        this.register = register;
        this.board = board;
    }

    @Transactional
    Outcome register(String associationId, OfficeRequest request) {
        return register.add(
                OFFICES,
                associationId,
                request,
                identity -> {
                    board.refuseForeignSeat(associationId, request.seatId());
                    return new BoardOffice(
                            identity, request.office(), request.seatId(), request.period());
                });
    }

    @Transactional
    Outcome change(String associationId, UUID id, OfficeRequest request) {
        return register.change(
                OFFICES,
                associationId,
                id,
                found -> {
                    board.refuseForeignSeat(associationId, request.seatId());
                    found.change(request.office(), request.seatId(), request.period());
                });
    }

    @Transactional
    OfficeView read(String associationId, UUID id) {
        return OfficeView.of(register.visible(OFFICES, associationId, id));
    }

    @Transactional
    List<OfficeView> list(String associationId, PageQuery page) {
        return register.page(OFFICES, associationId, page).stream().map(OfficeView::of).toList();
    }

    @Transactional
    long count(String associationId) {
        return register.count(OFFICES, associationId);
    }
}
