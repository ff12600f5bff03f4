package se.samspel.funding.drawdown;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.drawdown.domain.Drawdown;
import se.samspel.funding.drawdown.domain.DrawdownLine;
import se.samspel.funding.drawdown.domain.DrawdownMove;
import se.samspel.funding.drawdown.domain.DrawdownPayment;
import se.samspel.funding.drawdown.domain.DrawdownRequester;
import se.samspel.funding.drawdown.domain.DrawdownState;
import se.samspel.funding.finance.domain.CostCategory;
import se.samspel.kit.value.Money;

@Schema(
        name = "Drawdown",
        examples = DrawdownView.EXAMPLE,
        requiredProperties = {
            "id",
            "version",
            "recordedAt",
            "associationId",
            "interventionId",
            "grantId",
            "host",
            "requestedBy",
            "year",
            "periodFrom",
            "periodTo",
            "lines",
            "grossSek",
            "vatSek",
            "netSek",
            "invoiceReference",
            "state",
            "allowedMoves",
            "findings",
            "requestedOn",
            "moves"
        })
public record DrawdownView(
        UUID id,
        @Schema(minimum = "1", maximum = "9007199254740991") long version,
        Instant recordedAt,
        @Schema(pattern = "^[0-9]{10}$", maxLength = 10) String associationId,
        UUID interventionId,
        UUID grantId,
        @Schema(maxLength = 51, description = "Whom the money is for. Huvudmannen.") String host,
        DrawdownRequester requestedBy,
        @Schema(minimum = "2000", maximum = "2100") int year,
        LocalDate periodFrom,
        LocalDate periodTo,
        @Schema(maxItems = 3) List<Line> lines,
        Money grossSek,
        Money vatSek,
        @Schema(description = "What is paid. Det som betalas.") Money netSek,
        @Schema(maxLength = 200) String invoiceReference,
        DrawdownState state,
        @Schema(maxItems = 7, description = "What the caller may do now. Möjliga steg.")
                List<DrawdownMove> allowedMoves,
        @Schema(
                        maxItems = 2,
                        description = "When it was asked for; no hindrance then. När den begärdes.")
                List<DrawdownFinding> findings,
        LocalDate requestedOn,
        @Nullable LocalDate approvedOn,
        @Nullable UUID paymentId,
        @Nullable LocalDate paidOn,
        @Schema(maxLength = 200) @Nullable String bankReference,
        @Schema(maxItems = 1000) List<DrawdownMoveView> moves) {

    static final String EXAMPLE =
            """
            {"id":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1d01","version":1,\
            "recordedAt":"2026-11-22T08:00:00Z","associationId":"2220002139",\
            "interventionId":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1b01",\
            "grantId":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1c01","host":"2120002304.ame",\
            "requestedBy":"HOST","year":2020,"periodFrom":"2020-01-01",\
            "periodTo":"2020-03-31","lines":[{"costCategory":"LOKALER","grossSek":10937.5,\
            "vatSek":2187.5,"netSek":8750}],"grossSek":10937.5,"vatSek":2187.5,"netSek":8750,\
            "invoiceReference":"Faktura 4711","state":"REQUESTED","allowedMoves":["WITHDRAW"],\
            "findings":[],"requestedOn":"2020-04-06","approvedOn":null,"paymentId":null,\
            "paidOn":null,"bankReference":null,"moves":[{"move":"REQUEST",\
            "madeBy":"REQUESTER","fromState":null,"toState":"REQUESTED","on":"2020-04-06",\
            "actingUser":null,"reason":null,"recordedAt":"2026-11-22T08:00:00Z"}]}\
            """;

    @Schema(
            name = "DrawdownLine",
            requiredProperties = {"costCategory", "grossSek", "vatSek", "netSek"})
    record Line(CostCategory costCategory, Money grossSek, Money vatSek, Money netSek) {

        static Line of(DrawdownLine line) {
            return new Line(line.costCategory(), line.gross(), line.vat(), line.net());
        }
    }

    static DrawdownView of(Drawdown it, List<DrawdownMove> allowed, List<DrawdownMoveView> moves) {
        DrawdownPayment payment = it.payment();
        return new DrawdownView(
                it.id(),
                it.version(),
                it.recordedAt(),
                it.associationId(),
                it.interventionId(),
                it.grantId(),
                it.host(),
                it.requester(),
                it.year(),
                it.period().from(),
                it.period().to(),
                it.lines().stream().map(Line::of).toList(),
                it.net().plus(it.vat()),
                it.vat(),
                it.net(),
                it.invoiceReference(),
                it.state(),
                allowed,
                DrawdownFinding.of(it.findings()),
                it.requestedOn(),
                it.approvedOn(),
                payment == null ? null : payment.id(),
                payment == null ? null : payment.paidOn(),
                payment == null ? null : payment.bankReference(),
                moves);
    }
}
