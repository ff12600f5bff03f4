package se.samspel.funding.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.samspel.funding.board.domain.BoardOffice;
import se.samspel.funding.board.domain.BoardSeat;
import se.samspel.funding.board.domain.OfficeKind;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;

/** Seats and offices of boards that the caller may see. */
@ApplicationScoped
class BoardRepository {

    private static final String ON_DAY =
            " and x.period.from <= :day and (x.period.until is null or x.period.until >= :day)";

    private final EntityManager rows;

    BoardRepository(EntityManager rows) {
        this.rows = rows;
    }

    /** By member, ordinary ones first, then in the substitutes' order. */
    List<BoardSeat> seatsOn(String associationId, LocalDate day) {
        return rows.createQuery(
                        "from BoardSeat x where x.associationId = :association"
                                + ON_DAY
                                + " order by x.organisationNumber, x.role desc, x.place, x.id",
                        BoardSeat.class)
                .setParameter("association", associationId)
                .setParameter("day", day)
                .getResultList();
    }

    List<BoardOffice> officesOn(String associationId, LocalDate day) {
        return rows.createQuery(
                        "from BoardOffice x where x.associationId = :association"
                                + ON_DAY
                                + " order by x.office, x.period.from, x.id",
                        BoardOffice.class)
                .setParameter("association", associationId)
                .setParameter("day", day)
                .getResultList();
    }

    /** Of all days. */
    List<BoardOffice> chairs(String associationId) {
        return rows.createQuery(
                        "from BoardOffice x where x.associationId = :association"
                                + " and x.office = :chair order by x.period.from, x.id",
                        BoardOffice.class)
                .setParameter("association", associationId)
                .setParameter("chair", OfficeKind.CHAIR)
                .getResultList();
    }

    List<BoardSeat> seats(List<UUID> ids) {
        return rows.createQuery("from BoardSeat x where x.id in :ids", BoardSeat.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** 422 where the seat is none of the association's. */
    void refuseForeignSeat(String associationId, UUID seatId) {
        BoardSeat seat = rows.find(BoardSeat.class, seatId);
        if (seat == null || !seat.associationId().equals(associationId)) {
            throw Problem.unknownReference(
                    "/seatId",
                    Text.of(
                            "Platsen finns inte i förbundets styrelse.",
                            "There is no such seat in the association's board."));
        }
    }
}
