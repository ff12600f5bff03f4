package se.samspel.funding.followup;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.finance.domain.CostCategory;
import se.samspel.funding.finance.domain.Development;
import se.samspel.funding.followup.BookedMonths.Booked;
import se.samspel.kit.value.Money;

/** One period of the year. */
@Schema(
        name = "FollowUpPeriod",
        requiredProperties = {"from", "to", "lines", "total", "bookedSek"})
public record DevelopmentView(
        LocalDate from,
        LocalDate to,
        @Schema(maxItems = 3) List<Line> lines,
        Line total,
        @Schema(
                        description =
                                "What the period's months came to in the last accounting file"
                                        + " committed. Periodens månader enligt senaste bokföringsfil.")
                @Nullable Money bookedSek) {

    @Schema(
            name = "FollowUpPeriodLine",
            requiredProperties = {
                "costCategory",
                "actualToDateSek",
                "actualAsOf",
                "changeSek",
                "changeFrom"
            })
    public record Line(
            @Nullable CostCategory costCategory,
            @Schema(description = "The year's cost when the period ends. Ackumulerat utfall.")
                    @Nullable Money actualToDateSek,
            @Nullable LocalDate actualAsOf,
            @Schema(
                            description =
                                    "Cost since the report before; null where none was made in the"
                                            + " period. Kostnad sedan förra rapporten.")
                    @Nullable Money changeSek,
            @Schema(description = "First day that it covers. Första dagen som den avser.")
                    @Nullable LocalDate changeFrom) {

        static Line of(@Nullable CostCategory category, Development.Progress progress) {
            return new Line(
                    category,
                    progress.toDate(),
                    progress.reportedAsOf(),
                    progress.change(),
                    progress.changeFrom());
        }
    }

    static DevelopmentView of(Development.Step step, List<Booked> booked) {
        return new DevelopmentView(
                step.period().from(),
                step.period().to(),
                step.rows().entrySet().stream()
                        .map(row -> Line.of(row.getKey(), row.getValue()))
                        .toList(),
                Line.of(null, step.total()),
                Booked.in(step.period(), booked));
    }
}
