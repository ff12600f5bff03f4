package se.samspel.funding.drawdown;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.funding.drawdown.domain.DrawdownMove;
import se.samspel.funding.drawdown.domain.Requesting;

@Schema(
        name = "DrawdownRequest",
        examples =
                """
                {"year":2020,"periodFrom":"2020-01-01","periodTo":"2020-03-31",\
                "lines":[{"costCategory":"PERSONAL","vatSek":0,"netSek":555000},\
                {"costCategory":"LOKALER","grossSek":10937.5,"vatSek":2187.5,"netSek":8750}],\
                "invoiceReference":"Faktura 4711","requestedOn":"2020-04-06"}\
                """)
record DrawdownRequest(
        @Min(2000) @Max(2100) int year,
        @NotNull LocalDate periodFrom,
        @NotNull @Schema(description = "The last day, of the same year. Sista dagen, samma år.")
                LocalDate periodTo,
        @NotEmpty @Size(max = 3) @Schema(description = "Each cost category once. Kostnadsslagen.")
                List<@Valid @NotNull DrawdownLineRequest> lines,
        @NotBlank
                @Size(max = 200)
                @Schema(description = "The host's; nobody's name. Huvudmannens; inga personnamn.")
                String invoiceReference,
        @NotNull @Schema(description = "Not after today. Högst dagens datum.")
                LocalDate requestedOn) {

    Requesting requesting() {
        return new Requesting(
                year,
                new Requesting.Period(periodFrom, periodTo),
                lines.stream().map(DrawdownLineRequest::line).toList(),
                invoiceReference);
    }

    Sent sent() {
        return new Sent(DrawdownMove.REQUEST, requestedOn, null, this);
    }
}
