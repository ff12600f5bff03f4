package se.samspel.funding.statutes;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.statutes.domain.BoardSize;
import se.samspel.funding.statutes.domain.ChairRotation;
import se.samspel.funding.statutes.domain.DecisionKind;
import se.samspel.funding.statutes.domain.Majority;
import se.samspel.funding.statutes.domain.SplitKey;
import se.samspel.funding.statutes.domain.StatuteTerms;

@Schema(
        name = "StatuteTerms",
        examples = TermsView.EXAMPLE,
        requiredProperties = {
            "otherSeats",
            "termYears",
            "termFirstDay",
            "exitNoticeMonths",
            "municipalSplit",
            "regionSplit",
            "majorities",
            "qualifiedVotes",
            "qualifiedOf",
            "noticeDays"
        })
record TermsView(
        @Schema(
                        minimum = "1",
                        maximum = "50",
                        description = "Null: the law's one at least. Null: minst en enligt lagen.")
                @Nullable Integer ordinaryPerMember,
        @Schema(minimum = "1", maximum = "50") @Nullable Integer substitutesPerMember,
        @Schema(maxItems = 100) List<MemberSeatsView> otherSeats,
        @Schema(minimum = "1", maximum = "4") int termYears,
        @Schema(maxLength = 5, pattern = "^[0-9]{2}-[0-9]{2}$") String termFirstDay,
        @Schema(minimum = "1", maximum = "36") int exitNoticeMonths,
        SplitKey municipalSplit,
        SplitKey regionSplit,
        @Schema(maxItems = 20) List<MajorityView> majorities,
        @Schema(minimum = "1", maximum = "100") int qualifiedVotes,
        @Schema(minimum = "1", maximum = "100") int qualifiedOf,
        @Nullable RotationView chairRotation,
        @Schema(minimum = "0", maximum = "365") int noticeDays) {

    static final String EXAMPLE =
            """
            {"ordinaryPerMember":1,"substitutesPerMember":1,\
            "otherSeats":[{"organisationNumber":"2321000180","ordinary":2,"substitutes":2}],\
            "termYears":4,"termFirstDay":"04-01","exitNoticeMonths":24,\
            "municipalSplit":"INHABITANTS","regionSplit":"EQUAL",\
            "majorities":[{"decision":"BUDGET","majority":"QUALIFIED"}],\
            "qualifiedVotes":2,"qualifiedOf":3,\
            "chairRotation":{"order":["2120002304"],"years":2,"from":"2023-04-01"},\
            "noticeDays":7}\
            """;

    @Schema(
            name = "MemberSeats",
            requiredProperties = {"organisationNumber", "ordinary", "substitutes"})
    record MemberSeatsView(
            @Schema(pattern = "^[0-9]{10}$", maxLength = 10) String organisationNumber,
            @Schema(minimum = "1", maximum = "50") int ordinary,
            @Schema(minimum = "1", maximum = "50") int substitutes) {}

    @Schema(
            name = "Majority",
            requiredProperties = {"decision", "majority"})
    record MajorityView(DecisionKind decision, Majority majority) {}

    @Schema(
            name = "ChairRotationRule",
            requiredProperties = {"order", "years", "from"})
    record RotationView(
            @Schema(maxItems = 50) List<String> order,
            @Schema(minimum = "1", maximum = "10") int years,
            LocalDate from) {

        static @Nullable RotationView of(@Nullable ChairRotation rotation) {
            return rotation == null
                    ? null
                    : new RotationView(rotation.order(), rotation.years(), rotation.from());
        }
    }

    static TermsView of(StatuteTerms terms) {
        BoardSize board = terms.board();
        return new TermsView(
                board == null ? null : board.each().ordinary(),
                board == null ? null : board.each().substitutes(),
                board == null ? List.of() : others(board),
                terms.termOfOffice().years(),
                text(terms.termOfOffice().firstDay()),
                terms.exitNoticeMonths(),
                terms.municipalSplit(),
                terms.regionSplit(),
                majorities(terms.majorities().byKind()),
                terms.majorities().qualifiedVotes(),
                terms.majorities().qualifiedOf(),
                RotationView.of(terms.chairRotation()),
                terms.noticeDays());
    }

    private static String text(MonthDay day) {
        return "%02d-%02d".formatted(day.getMonthValue(), day.getDayOfMonth());
    }

    private static List<MajorityView> majorities(Map<DecisionKind, Majority> byKind) {
        return byKind.entrySet().stream()
                .map(each -> new MajorityView(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(MajorityView::decision))
                .toList();
    }

    private static List<MemberSeatsView> others(BoardSize board) {
        return board.others().stream()
                .map(other ->
                        new MemberSeatsView(
                                other.organisationNumber(),
                                other.seats().ordinary(),
                                other.seats().substitutes()))
                .toList();
    }
}
