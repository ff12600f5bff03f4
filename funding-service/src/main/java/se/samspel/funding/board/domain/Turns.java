package se.samspel.funding.board.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.funding.association.domain.Finding;
import se.samspel.funding.statutes.domain.ChairRotation;
import se.samspel.kit.value.Text;

/** The turns of a rotation held against those who are or have been chairs. */
public final class Turns {

    static final String SOURCE = "förbundsordningen, lag 2003:1210 9 § 2";

    private final ChairRotation rotation;
    private final Map<UUID, BoardSeat> seats;
    private final List<BoardOffice> chairs;

    /**
     * @param seats all that offices name
     * @param offices of any kind and day
     */
    public Turns(ChairRotation rotation, List<BoardSeat> seats, List<BoardOffice> offices) {
        this.rotation = rotation;
        this.seats = seats.stream().collect(Collectors.toMap(BoardSeat::id, Function.identity()));
        this.chairs =
                offices.stream().filter(office -> office.office() == OfficeKind.CHAIR).toList();
    }

    /** A turn with what breaks it. */
    public record Held(ChairRotation.Turn turn, List<Finding> findings) {}

    /** All turns of which a day lies between these two, both included. */
    public List<Held> between(LocalDate first, LocalDate last) {
        return rotation.between(first, last).stream()
                .map(turn -> new Held(turn, findings(turn)))
                .toList();
    }

    private List<Finding> findings(ChairRotation.Turn turn) {
        return chairs.stream()
                .filter(chair -> meets(chair, turn))
                .flatMap(chair -> Stream.ofNullable(seats.get(chair.seatId())))
                .map(BoardSeat::organisationNumber)
                .filter(member -> !member.equals(turn.organisationNumber()))
                .distinct()
                .map(member -> new Finding("chair-out-of-turn", SOURCE, member, outOf(turn)))
                .toList();
    }

    private static boolean meets(BoardOffice chair, ChairRotation.Turn turn) {
        LocalDate until = chair.period().until();
        return !chair.period().from().isAfter(turn.to())
                && (until == null || !until.isBefore(turn.from()));
    }

    static Text outOf(ChairRotation.Turn turn) {
        String days = turn.from() + " – " + turn.to();
        return Text.of(
                "Ordförandeskapet är " + turn.organisationNumber() + ":s " + days + ".",
                "The chair is " + turn.organisationNumber() + "'s " + days + ".");
    }
}
