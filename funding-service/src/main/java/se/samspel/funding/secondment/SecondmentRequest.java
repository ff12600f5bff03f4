package se.samspel.funding.secondment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.association.domain.Party;
import se.samspel.funding.secondment.domain.Seat;
import se.samspel.kit.value.Money;

@Schema(
        name = "SecondmentRequest",
        examples =
                """
                {"party":"ARBETSFORMEDLINGEN","function":"arbetsförmedlare","agreedPercent":80,\
                "startsOn":"2019-08-01","vacant":false,"alreadyFinanced":false,\
                "yearlyCosts":[{"validFrom":"2019-01-01","fullTimeYearSek":600000}],\
                "actualPercents":[{"validFrom":"2019-08-01","percent":50},\
                {"validFrom":"2020-04-01","percent":20}]}\
                """)
record SecondmentRequest(
        @NotNull Party party,
        @NotBlank
                @Size(max = 100)
                @Schema(description = "A function, nobody's name. Funktion, inget namn.")
                String function,
        @NotNull @Min(0) @Max(100) @Schema(description = "Of full time. Avtalad omfattning.")
                Integer agreedPercent,
        @NotNull LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @NotNull Boolean vacant,
        @NotNull
                @Schema(
                        description =
                                "Paid by other means, so that it is shown and not counted. Redan"
                                        + " finansierad: visas men räknas inte.")
                Boolean alreadyFinanced,
        @NotNull
                @Size(max = 50)
                @Schema(description = "Each row counts until the next one. Gäller till nästa rad.")
                List<@Valid @NotNull CostRow> yearlyCosts,
        @NotNull
                @Size(max = 200)
                @Schema(description = "Each row counts until the next one. Gäller till nästa rad.")
                List<@Valid @NotNull PercentRow> actualPercents) {

    @Schema(name = "SecondmentCostRequest")
    record CostRow(
            @NotNull LocalDate validFrom,
            @NotNull @Schema(description = "A full-time year's cost. Årskostnad på heltid.")
                    Money fullTimeYearSek) {}

    @Schema(name = "SecondmentPercentRequest")
    record PercentRow(@NotNull LocalDate validFrom, @NotNull @Min(0) @Max(100) Integer percent) {}

    Seat seat() {
        return new Seat(
                party,
                function,
                agreedPercent,
                new Seat.Term(startsOn, endsOn),
                vacant,
                alreadyFinanced,
                yearlyCosts.stream()
                        .map(row -> new Seat.YearlyCost(row.validFrom(), row.fullTimeYearSek()))
                        .toList(),
                actualPercents.stream()
                        .map(row -> new Seat.ActualPercent(row.validFrom(), row.percent()))
                        .toList());
    }
}
