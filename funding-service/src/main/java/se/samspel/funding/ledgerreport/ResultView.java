package se.samspel.funding.ledgerreport;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.ledger.domain.Span;
import se.samspel.kit.value.Money;

@Schema(
        name = "ResultReport",
        examples = ResultView.EXAMPLE,
        requiredProperties = {"from", "to", "lines", "incomeSek", "costSek", "resultSek"})
record ResultView(
        LocalDate from,
        LocalDate to,
        @Schema(maxItems = 100000) List<Line> lines,
        @Schema(description = "Class 3. Klass 3.") Money incomeSek,
        @Schema(description = "Classes 4 to 8, cost positive. Klass 4-8, kostnad plus.")
                Money costSek,
        @Schema(description = "Income less cost. Intäkter minus kostnader.") Money resultSek) {

    static final String EXAMPLE =
            """
            {"from":"2026-01-01","to":"2026-10-31","lines":[{"account":"3511",\
            "name":"Bidrag från staten","project":null,"costCentre":null,"amountSek":2000000}],\
            "incomeSek":2000000,"costSek":0,"resultSek":2000000}\
            """;

    @Schema(
            name = "ResultLine",
            requiredProperties = {"account", "name", "amountSek"})
    record Line(
            @Schema(maxLength = 6) String account,
            @Schema(maxLength = 100) String name,
            @Schema(maxLength = 40) @Nullable String project,
            @Schema(maxLength = 40) @Nullable String costCentre,
            @Schema(description = "Income positive, cost negative. Intäkt plus, kostnad minus.")
                    Money amountSek) {}

    static ResultView of(Span span, List<LedgerTotals.Row> rows) {
        Money income = sum(rows.stream().filter(ResultView::isIncome).toList());
        Money cost = sum(rows.stream().filter(row -> !isIncome(row)).toList()).negate();
        return new ResultView(
                span.from(),
                span.until().minusDays(1),
                rows.stream().map(ResultView::line).toList(),
                income,
                cost,
                income.minus(cost));
    }

    private static Line line(LedgerTotals.Row row) {
        return new Line(
                row.account(),
                row.name(),
                Dimension.orNull(row.project()),
                Dimension.orNull(row.costCentre()),
                effect(row));
    }

    private static Money effect(LedgerTotals.Row row) {
        return row.credit().minus(row.debit());
    }

    private static boolean isIncome(LedgerTotals.Row row) {
        return row.account().startsWith("3");
    }

    private static Money sum(List<LedgerTotals.Row> rows) {
        return rows.stream().map(ResultView::effect).reduce(Money.ZERO, Money::plus);
    }
}
