package se.samspel.funding.statutes.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The terms as columns of the statutes' one row; lists of two or three columns side by side. */
@Embeddable
class TermsInRow {

    private int ordinaryPerMember;
    private int substitutesPerMember;
    private List<String> otherSeatsOf = List.of();
    private List<Integer> otherOrdinary = List.of();
    private List<Integer> otherSubstitutes = List.of();
    private int termYears;
    private int termFirstMonth;
    private int termFirstDay;
    private int exitNoticeMonths;

    @Enumerated(EnumType.STRING)
    private SplitKey municipalSplit = SplitKey.KEY;

    @Enumerated(EnumType.STRING)
    private SplitKey regionSplit = SplitKey.KEY;

    private List<String> majorityDecisions = List.of();
    private List<String> majorityKinds = List.of();
    private int qualifiedVotes;
    private int qualifiedOf;
    private List<String> rotationOrder = List.of();
    private @Nullable Integer rotationYears;
    private @Nullable LocalDate rotationFrom;
    private int noticeDays;

    protected TermsInRow() {}

    static TermsInRow of(StatuteTerms terms) {
        var row = new TermsInRow();
        row.setBoard(Objects.requireNonNull(terms.board(), "statutes name the board's size"));
        row.setMajorities(terms.majorities());
        row.termYears = terms.termOfOffice().years();
        row.termFirstMonth = terms.termOfOffice().firstDay().getMonthValue();
        row.termFirstDay = terms.termOfOffice().firstDay().getDayOfMonth();
        row.exitNoticeMonths = terms.exitNoticeMonths();
        row.municipalSplit = terms.municipalSplit();
        row.regionSplit = terms.regionSplit();
        row.noticeDays = terms.noticeDays();
        ChairRotation rotation = terms.chairRotation();
        row.rotationOrder = rotation == null ? List.of() : rotation.order();
        row.rotationYears = rotation == null ? null : rotation.years();
        row.rotationFrom = rotation == null ? null : rotation.from();
        return row;
    }

    private void setBoard(BoardSize board) {
        ordinaryPerMember = board.each().ordinary();
        substitutesPerMember = board.each().substitutes();
        otherSeatsOf =
                board.others().stream().map(BoardSize.MemberSeats::organisationNumber).toList();
        otherOrdinary = board.others().stream().map(other -> other.seats().ordinary()).toList();
        otherSubstitutes =
                board.others().stream().map(other -> other.seats().substitutes()).toList();
    }

    private void setMajorities(Majorities majorities) {
        List<DecisionKind> kinds =
                majorities.byKind().keySet().stream().sorted(Comparator.naturalOrder()).toList();
        majorityDecisions = kinds.stream().map(Enum::name).toList();
        majorityKinds = kinds.stream().map(kind -> majorities.of(kind).name()).toList();
        qualifiedVotes = majorities.qualifiedVotes();
        qualifiedOf = majorities.qualifiedOf();
    }

    StatuteTerms terms() {
        return new StatuteTerms(
                board(),
                new TermOfOffice(termYears, MonthDay.of(termFirstMonth, termFirstDay)),
                exitNoticeMonths,
                municipalSplit,
                regionSplit,
                majorities(),
                rotation(),
                noticeDays);
    }

    private BoardSize board() {
        return new BoardSize(
                new BoardSize.Seats(ordinaryPerMember, substitutesPerMember),
                IntStream.range(0, otherSeatsOf.size())
                        .mapToObj(i ->
                                new BoardSize.MemberSeats(
                                        otherSeatsOf.get(i),
                                        new BoardSize.Seats(
                                                otherOrdinary.get(i), otherSubstitutes.get(i))))
                        .toList());
    }

    private Majorities majorities() {
        Map<DecisionKind, Majority> byKind = new EnumMap<>(DecisionKind.class);
        for (int i = 0; i < majorityDecisions.size(); i++) {
            byKind.put(
                    DecisionKind.valueOf(majorityDecisions.get(i)),
                    Majority.valueOf(majorityKinds.get(i)));
        }
        return new Majorities(byKind, qualifiedVotes, qualifiedOf);
    }

    private @Nullable ChairRotation rotation() {
        return rotationYears == null || rotationFrom == null
                ? null
                : new ChairRotation(rotationOrder, rotationYears, rotationFrom);
    }
}
