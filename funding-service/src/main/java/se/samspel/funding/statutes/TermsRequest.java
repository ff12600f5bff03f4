package se.samspel.funding.statutes;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.statutes.domain.BoardSize;
import se.samspel.funding.statutes.domain.ChairRotation;
import se.samspel.funding.statutes.domain.DecisionKind;
import se.samspel.funding.statutes.domain.Majorities;
import se.samspel.funding.statutes.domain.Majority;
import se.samspel.funding.statutes.domain.SplitKey;
import se.samspel.funding.statutes.domain.StatuteTerms;
import se.samspel.funding.statutes.domain.StatutesRule;
import se.samspel.funding.statutes.domain.TermOfOffice;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Organisationsnummer;
import se.samspel.kit.value.Text;

@Schema(name = "StatuteTermsRequest", examples = TermsRequest.EXAMPLE)
record TermsRequest(
        @NotNull @Min(1) @Max(50) Integer ordinaryPerMember,
        @NotNull @Min(1) @Max(50) Integer substitutesPerMember,
        @Size(max = 100)
                @Schema(description = "Members with another number. Medlemmar med annat antal.")
                @Nullable List<@Valid @NotNull MemberSeatsRequest> otherSeats,
        @Min(1) @Max(20) @Schema(description = "Four years by law. Fyra år enligt lagen.")
                @Nullable Integer termYears,
        @Pattern(regexp = "[0-9]{2}-[0-9]{2}")
                @Schema(description = "Month and day; 04-01 by law. Månad och dag.")
                @Nullable String termFirstDay,
        @Min(1) @Max(120) @Schema(description = "36 by law. 36 enligt lagen.")
                @Nullable Integer exitNoticeMonths,
        @NotNull SplitKey municipalSplit,
        @NotNull SplitKey regionSplit,
        @Size(max = 20) @Schema(description = "SIMPLE for all others. SIMPLE för övriga.")
                @Nullable List<@Valid @NotNull MajorityRequest> majorities,
        @Min(1) @Max(100) @Schema(description = "Of qualifiedOf votes; two of three. Av antalet.")
                @Nullable Integer qualifiedVotes,
        @Min(1) @Max(100) @Nullable Integer qualifiedOf,
        @Valid @Nullable RotationRequest chairRotation,
        @NotNull
                @Min(0)
                @Max(365)
                @Schema(description = "Days from notice to meeting. Dagar från kallelse till möte.")
                Integer noticeDays) {

    static final String EXAMPLE =
            """
            {"ordinaryPerMember":1,"substitutesPerMember":1,\
            "otherSeats":[{"organisationNumber":"232100-0180","ordinary":2,"substitutes":2}],\
            "termYears":4,"termFirstDay":"04-01","exitNoticeMonths":24,\
            "municipalSplit":"INHABITANTS","regionSplit":"EQUAL",\
            "majorities":[{"decision":"BUDGET","majority":"QUALIFIED"}],\
            "qualifiedVotes":2,"qualifiedOf":3,\
            "chairRotation":{"order":["212000-2304"],"years":2,"from":"2023-04-01"},\
            "noticeDays":7}\
            """;

    @Schema(name = "MemberSeatsRequest")
    record MemberSeatsRequest(
            @NotNull Organisationsnummer organisationNumber,
            @NotNull @Min(1) @Max(50) Integer ordinary,
            @NotNull @Min(1) @Max(50) Integer substitutes) {}

    @Schema(name = "MajorityRequest")
    record MajorityRequest(@NotNull DecisionKind decision, @NotNull Majority majority) {}

    @Schema(name = "ChairRotationRequest")
    record RotationRequest(
            @NotEmpty @Size(max = 50) List<@NotNull Organisationsnummer> order,
            @NotNull @Min(1) @Max(10) Integer years,
            @NotNull LocalDate from) {

        ChairRotation rotation() {
            return new ChairRotation(
                    order.stream().map(Organisationsnummer::digits).toList(), years, from);
        }
    }

    StatuteTerms terms() {
        return new StatuteTerms(
                board(),
                new TermOfOffice(
                        or(termYears, TermOfOffice.BY_LAW.years()),
                        termFirstDay == null ? TermOfOffice.BY_LAW.firstDay() : firstDay()),
                or(exitNoticeMonths, StatuteTerms.BY_LAW.exitNoticeMonths()),
                municipalSplit,
                regionSplit,
                byDecision(),
                chairRotation == null ? null : chairRotation.rotation(),
                noticeDays);
    }

    private BoardSize board() {
        List<MemberSeatsRequest> others = otherSeats == null ? List.of() : otherSeats;
        return new BoardSize(
                new BoardSize.Seats(ordinaryPerMember, substitutesPerMember),
                others.stream()
                        .map(other ->
                                new BoardSize.MemberSeats(
                                        other.organisationNumber().digits(),
                                        new BoardSize.Seats(other.ordinary(), other.substitutes())))
                        .toList());
    }

    private Majorities byDecision() {
        Map<DecisionKind, Majority> byKind = new EnumMap<>(DecisionKind.class);
        List<MajorityRequest> given = majorities == null ? List.of() : majorities;
        for (MajorityRequest each : given) {
            if (byKind.put(each.decision(), each.majority()) != null) {
                throw new StatutesRule.DecisionTwice();
            }
        }
        return new Majorities(
                byKind,
                or(qualifiedVotes, Majorities.SIMPLE.qualifiedVotes()),
                or(qualifiedOf, Majorities.SIMPLE.qualifiedOf()));
    }

    private MonthDay firstDay() {
        try {
            return MonthDay.parse("--" + termFirstDay);
        } catch (DateTimeException noDay) {
            throw Problem.malformed(
                    "/terms/termFirstDay",
                    "date",
                    Text.of("Dagen finns inte.", "There is no such day."));
        }
    }

    private static int or(@Nullable Integer given, int byLaw) {
        return given == null ? byLaw : given;
    }
}
