package se.samspel.funding.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.association.MemberRepository;
import se.samspel.funding.association.domain.MemberKey;
import se.samspel.funding.board.domain.BoardRule;
import se.samspel.funding.board.domain.BoardSeat;
import se.samspel.funding.register.Kind;
import se.samspel.funding.register.Register;
import se.samspel.kit.http.PageQuery;

/** Registers and changes seats in boards. */
@ApplicationScoped
class SeatService {

    private static final Kind<BoardSeat> SEATS =
            Kind.dated(BoardSeat.class, "board/seats", SeatView::of);

    private final Register register;
    private final MemberRepository members;

    SeatService(Register register, MemberRepository members) {
        this.register = register;
        this.members = members;
    }

    @Transactional
    Outcome register(String associationId, SeatRequest request) {
        return register.add(
                SEATS,
                associationId,
                request,
                identity -> new BoardSeat(identity, content(associationId, request)));
    }

    @Transactional
    Outcome change(String associationId, UUID id, SeatRequest request) {
        return register.change(
                SEATS, associationId, id, found -> found.change(content(associationId, request)));
    }

    private BoardSeat.Content content(String associationId, SeatRequest request) {
        BoardSeat.Content content = request.content();
        if (members.findById(new MemberKey(associationId, content.organisationNumber())) == null) {
            throw new BoardRule.NoMember();
        }
        return content;
    }

    @Transactional
    SeatView read(String associationId, UUID id) {
        return SeatView.of(register.visible(SEATS, associationId, id));
    }

    @Transactional
    List<SeatView> list(String associationId, PageQuery page) {
        return register.page(SEATS, associationId, page).stream().map(SeatView::of).toList();
    }

    @Transactional
    long count(String associationId) {
        return register.count(SEATS, associationId);
    }
}
