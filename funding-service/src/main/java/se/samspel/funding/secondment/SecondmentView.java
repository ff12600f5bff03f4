package se.samspel.funding.secondment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.association.domain.Party;
import se.samspel.funding.secondment.domain.Seat;
import se.samspel.funding.secondment.domain.Secondment;
import se.samspel.kit.value.Money;

@Schema(
        name = "Secondment",
        requiredProperties = {
            "id",
            "version",
            "recordedAt",
            "interventionId",
            "party",
            "function",
            "agreedPercent",
            "startsOn",
            "endsOn",
            "vacant",
            "alreadyFinanced",
            "yearlyCosts",
            "actualPercents"
        },
        examples =
                """
                {"id":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1d01","version":1,\
                "recordedAt":"2020-04-01T08:00:00Z",\
                "interventionId":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1b01",\
                "party":"ARBETSFORMEDLINGEN","function":"arbetsförmedlare","agreedPercent":80,\
                "startsOn":"2019-08-01","endsOn":null,"vacant":false,"alreadyFinanced":false,\
                "yearlyCosts":[{"validFrom":"2019-01-01","fullTimeYearSek":600000}],\
                "actualPercents":[{"validFrom":"2019-08-01","percent":50},\
                {"validFrom":"2020-04-01","percent":20}]}\
                """)
record SecondmentView(
        UUID id,
        @Schema(minimum = "1", maximum = "9007199254740991") long version,
        Instant recordedAt,
        UUID interventionId,
        Party party,
        @Schema(maxLength = 100) String function,
        @Schema(minimum = "0", maximum = "100") int agreedPercent,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        boolean vacant,
        boolean alreadyFinanced,
        @Schema(maxItems = 50) List<CostRow> yearlyCosts,
        @Schema(maxItems = 200) List<PercentRow> actualPercents) {

    @Schema(
            name = "SecondmentCost",
            requiredProperties = {"validFrom", "fullTimeYearSek"})
    record CostRow(LocalDate validFrom, Money fullTimeYearSek) {}

    @Schema(
            name = "SecondmentPercent",
            requiredProperties = {"validFrom", "percent"})
    record PercentRow(LocalDate validFrom, @Schema(minimum = "0", maximum = "100") int percent) {}

    static SecondmentView of(Secondment secondment) {
        Seat seat = secondment.seat();
        return new SecondmentView(
                secondment.id(),
                secondment.version(),
                secondment.recordedAt(),
                secondment.interventionId(),
                seat.party(),
                seat.function(),
                seat.agreedPercent(),
                seat.term().from(),
                seat.term().to(),
                seat.vacant(),
                seat.alreadyFinanced(),
                seat.yearlyCosts().stream()
                        .map(row -> new CostRow(row.validFrom(), row.amount()))
                        .toList(),
                seat.actualPercents().stream()
                        .map(row -> new PercentRow(row.validFrom(), row.percent()))
                        .toList());
    }
}
