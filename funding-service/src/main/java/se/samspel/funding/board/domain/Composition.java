package se.samspel.funding.board.domain;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import se.samspel.funding.association.domain.Finding;
import se.samspel.funding.association.domain.Member;
import se.samspel.funding.statutes.domain.BoardSize;
import se.samspel.kit.value.Text;

/**
 * Each member has an ordinary member of the board and a substitute at least, equally many of both,
 * as many as the statutes say, and its substitutes an order in which they are called (lag 2003:1210
 * 9 § 3, 10-17 §§).
 */
final class Composition {

    private static final String STATUTES = "förbundsordningen, lag 2003:1210 9 § 3";
    private static final String ELECTION = "lag 2003:1210 12 §";

    private final Board board;
    private final Findings findings = new Findings(Board.LAW);

    Composition(Board board) {
        this.board = board;
    }

    List<Finding> findings() {
        for (Member member : board.members()) {
            String number = member.organisationNumber();
            List<BoardSeat> ordinary = board.seatsOf(number, SeatRole.LEDAMOT);
            List<BoardSeat> substitutes = board.seatsOf(number, SeatRole.ERSATTARE);
            findTooFew(number, ordinary, substitutes);
            compareWithStatutes(number, ordinary.size(), substitutes.size());
            findings.by(ELECTION)
                    .addIf(
                            !isGapless(substitutes),
                            "substitute-order",
                            number,
                            Text.of(
                                    "Ersättarnas ordning har luckor eller samma plats två gånger.",
                                    "The order of the substitutes has gaps or one place twice."));
        }
        return findings.all();
    }

    private void findTooFew(String number, List<BoardSeat> ordinary, List<BoardSeat> substitutes) {
        findings.addIf(
                ordinary.stream().allMatch(BoardSeat::isVacant),
                "ordinary-missing",
                number,
                Text.of("Medlemmen har ingen ledamot.", "The member has no ordinary member."));
        findings.addIf(
                substitutes.stream().allMatch(BoardSeat::isVacant),
                "substitute-missing",
                number,
                Text.of("Medlemmen har ingen ersättare.", "The member has no substitute."));
        findings.addIf(
                ordinary.size() != substitutes.size(),
                "unequal-numbers",
                number,
                Text.of(
                        "Ersättarna är inte lika många som ledamöterna.",
                        "There are not as many substitutes as ordinary members."));
    }

    private void compareWithStatutes(String number, int ordinary, int substitutes) {
        BoardSize size = board.terms().board();
        if (size == null) {
            return;
        }
        BoardSize.Seats said = size.of(number);
        findings.by(STATUTES)
                .addIf(
                        ordinary != said.ordinary() || substitutes != said.substitutes(),
                        "number-differs-from-statutes",
                        number,
                        Text.of(
                                "Förbundsordningen anger %d ledamöter och %d ersättare."
                                        .formatted(said.ordinary(), said.substitutes()),
                                "The statutes say %d ordinary members and %d substitutes."
                                        .formatted(said.ordinary(), said.substitutes())));
    }

    private static boolean isGapless(List<BoardSeat> substitutes) {
        List<Integer> places =
                substitutes.stream()
                        .map(seat -> Objects.requireNonNull(seat.content().order()))
                        .sorted()
                        .toList();
        return places.equals(IntStream.rangeClosed(1, places.size()).boxed().toList());
    }
}
