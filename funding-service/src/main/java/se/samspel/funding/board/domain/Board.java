package se.samspel.funding.board.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.samspel.funding.association.domain.Finding;
import se.samspel.funding.association.domain.Member;
import se.samspel.funding.statutes.domain.StatuteTerms;

/** The board of a day, and everything that law and statutes find of it. */
public record Board(
        LocalDate day,
        List<Member> members,
        List<BoardSeat> seats,
        List<BoardOffice> offices,
        StatuteTerms terms) {

    static final String LAW = "lag 2003:1210 10-17 §§";

    /** Keeps of the seats and offices those of the day. */
    public Board {
        LocalDate on = day;
        members = members.stream().filter(member -> member.isMemberOn(on)).toList();
        seats = seats.stream().filter(seat -> seat.period().has(on)).toList();
        offices = offices.stream().filter(office -> office.period().has(on)).toList();
    }

    public List<Finding> findings() {
        return Stream.of(
                        new Composition(this).findings(),
                        new Sitters(this).findings(),
                        new Presidium(this).findings())
                .flatMap(List::stream)
                .toList();
    }

    List<BoardSeat> seatsOf(String organisationNumber, SeatRole role) {
        return seats.stream()
                .filter(seat -> seat.organisationNumber().equals(organisationNumber))
                .filter(seat -> seat.role() == role)
                .toList();
    }
}
