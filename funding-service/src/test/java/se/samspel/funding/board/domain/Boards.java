package se.samspel.funding.board.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.association.domain.Finding;
import se.samspel.funding.association.domain.Member;
import se.samspel.funding.association.domain.Members;
import se.samspel.funding.register.domain.Identity;
import se.samspel.funding.register.domain.Period;
import se.samspel.funding.statutes.domain.BoardSize;
import se.samspel.funding.statutes.domain.ChairRotation;
import se.samspel.funding.statutes.domain.Majorities;
import se.samspel.funding.statutes.domain.SplitKey;
import se.samspel.funding.statutes.domain.StatuteTerms;
import se.samspel.funding.statutes.domain.TermOfOffice;

/** A board of four members that a test changes; whole and without findings as it is made. */
final class Boards {

    static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    static final Period TERM = new Period(LocalDate.of(2023, 4, 1), LocalDate.of(2027, 3, 31));

    final List<Member> members = new ArrayList<>(Members.four());
    final List<BoardSeat> seats = new ArrayList<>();
    final List<BoardOffice> offices = new ArrayList<>();
    LocalDate day = DAY;
    StatuteTerms terms = StatuteTerms.BY_LAW;
    private long ids;

    Boards() {
        for (Member member : members) {
            ordinary(member.organisationNumber());
            substitute(member.organisationNumber(), 1);
        }
        office(OfficeKind.CHAIR, seatOf(Members.AVESTA));
        office(OfficeKind.VICE_CHAIR_1, seatOf(Members.FK));
    }

    BoardSeat ordinary(String member) {
        return seat(member, SeatRole.LEDAMOT, null, sitting(member), TERM);
    }

    BoardSeat substitute(String member, int order) {
        return seat(member, SeatRole.ERSATTARE, order, sitting(member), TERM);
    }

    BoardSeat seat(
            String member,
            SeatRole role,
            @Nullable Integer order,
            BoardSeat.Sitting sitting,
            Period period) {
        var seat =
                new BoardSeat(
                        identity(), new BoardSeat.Content(member, role, order, sitting, period));
        seats.add(seat);
        return seat;
    }

    BoardSeat.Sitting sitting(String member) {
        return sitting(eligible(member));
    }

    BoardSeat.Sitting sitting(Eligibility eligibility) {
        return new BoardSeat.Sitting("fv-" + ++ids, eligibility, false);
    }

    static BoardSeat.Sitting vacant() {
        return new BoardSeat.Sitting(null, null, false);
    }

    static Eligibility eligible(String member) {
        return switch (member) {
            case Members.FK -> Eligibility.EMPLOYEE_FK;
            case Members.AF -> Eligibility.EMPLOYEE_AF;
            default -> Eligibility.COUNCIL_MEMBER;
        };
    }

    void office(OfficeKind kind, BoardSeat seat) {
        office(kind, seat, TERM);
    }

    void office(OfficeKind kind, BoardSeat seat, Period period) {
        offices.add(new BoardOffice(identity(), kind, seat.id(), period));
    }

    BoardSeat seatOf(String member) {
        return seats.stream()
                .filter(seat -> seat.organisationNumber().equals(member))
                .findFirst()
                .orElseThrow();
    }

    void without(String member, SeatRole role) {
        seats.removeIf(seat -> seat.organisationNumber().equals(member) && seat.role() == role);
    }

    List<String> findings() {
        return board().findings().stream().map(each -> each.code() + " " + each.about()).toList();
    }

    List<Finding> full() {
        return board().findings();
    }

    private Board board() {
        return new Board(day, members, seats, offices, terms);
    }

    static StatuteTerms statutes(
            @Nullable ChairRotation rotation, BoardSize.MemberSeats... others) {
        return new StatuteTerms(
                new BoardSize(new BoardSize.Seats(1, 1), List.of(others)),
                new TermOfOffice(4, MonthDay.of(4, 1)),
                36,
                SplitKey.KEY,
                SplitKey.KEY,
                Majorities.SIMPLE,
                rotation,
                0);
    }

    private Identity identity() {
        return new Identity(new UUID(0, ++ids), Members.ASSOCIATION, Instant.EPOCH);
    }
}
