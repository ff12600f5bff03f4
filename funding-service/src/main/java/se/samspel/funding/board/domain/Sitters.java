package se.samspel.funding.board.domain;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.association.domain.Finding;
import se.samspel.funding.association.domain.Member;
import se.samspel.funding.association.domain.Party;
import se.samspel.funding.statutes.domain.TermOfOffice;
import se.samspel.kit.value.Text;

/**
 * Who sits in a seat can do so: for a member, by right, for the term, once (lag 2003:1210 12 §).
 */
final class Sitters {

    private static final String ELECTION = "lag 2003:1210 12 §";

    private final Board board;
    private final Map<String, Party> parties;
    private final Set<String> seen = new HashSet<>();
    private final Findings findings = new Findings(Board.LAW);

    Sitters(Board board) {
        this.board = board;
        this.parties =
                board.members().stream()
                        .collect(Collectors.toMap(Member::organisationNumber, Member::party));
    }

    List<Finding> findings() {
        for (BoardSeat seat : board.seats()) {
            String number = seat.organisationNumber();
            Party party = parties.get(number);
            findings.addIf(
                    party == null,
                    "seat-of-no-member",
                    number,
                    Text.of(
                            "Organisationen är inte medlem denna dag.",
                            "The organisation is no member on this day."));
            findTerm(seat);
            findSitting(seat, party);
        }
        return findings.all();
    }

    private void findSitting(BoardSeat seat, @Nullable Party party) {
        BoardSeat.Sitting sitting = seat.content().sitting();
        String number = seat.organisationNumber();
        Eligibility eligibility = sitting.eligibility();
        findings.addIf(
                seat.isVacant(),
                "vacant-seat",
                number,
                Text.of("En plats är vakant.", "A seat is vacant."));
        findings.by(ELECTION)
                .addIf(
                        party != null && eligibility != null && !eligibility.fits(party),
                        "not-eligible",
                        number,
                        Text.of(
                                "Den som är utsedd är inte valbar för medlemmen.",
                                "Who has been appointed is not eligible for the member."));
        findings.addIf(
                sitting.holder() != null && !seen.add(sitting.holder()),
                "holder-twice",
                number,
                Text.of("Samma person har två platser.", "One person has two seats."));
    }

    private void findTerm(BoardSeat seat) {
        TermOfOffice.Term term = board.terms().termOfOffice().on(seat.period().from());
        LocalDate until = seat.period().until();
        boolean goesOn = until == null ? !term.has(board.day()) : until.isAfter(term.to());
        findings.by("lag 2003:1210 9 § 3, 10-17 §§")
                .addIf(
                        goesOn,
                        "beyond-term",
                        seat.organisationNumber(),
                        Text.of(
                                "Mandattiden slutade eller slutar " + term.to() + ".",
                                "The term of office ends on " + term.to() + "."));
    }
}
