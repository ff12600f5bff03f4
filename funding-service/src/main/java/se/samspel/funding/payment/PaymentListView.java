package se.samspel.funding.payment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.drawdown.domain.Drawdown;
import se.samspel.kit.value.Money;

/** What is approved and not paid, by host. */
@Schema(
        name = "PaymentList",
        requiredProperties = {"associationId", "complete", "totalSek", "hosts"},
        examples =
                """
                {"associationId":"2220002139","complete":true,"totalSek":563750,\
                "hosts":[{"host":"2120002304.ame","sumSek":563750,\
                "drawdowns":[{"id":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1d01",\
                "interventionId":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1b01",\
                "grantId":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1c01","year":2020,\
                "periodFrom":"2020-01-01","periodTo":"2020-03-31",\
                "invoiceReference":"Faktura 4711","approvedOn":"2020-04-14","netSek":563750}]}]}\
                """)
record PaymentListView(
        @Schema(pattern = "^[0-9]{10}$", maxLength = 10) String associationId,
        @Schema(description = "Whether that is all; else pay these first. Om det är allt.")
                boolean complete,
        Money totalSek,
        @Schema(maxItems = 1000) List<OfHost> hosts) {

    /** What a list shows at most. */
    static final int MOST = 1_000;

    @Schema(
            name = "PaymentListHost",
            requiredProperties = {"host", "sumSek", "drawdowns"})
    record OfHost(
            @Schema(maxLength = 51) String host,
            Money sumSek,
            @Schema(maxItems = 1000) List<Item> drawdowns) {

        static OfHost of(String host, List<Drawdown> drawdowns) {
            return new OfHost(host, sum(drawdowns), drawdowns.stream().map(Item::of).toList());
        }
    }

    @Schema(
            name = "PaymentListItem",
            requiredProperties = {
                "id",
                "interventionId",
                "grantId",
                "year",
                "periodFrom",
                "periodTo",
                "invoiceReference",
                "approvedOn",
                "netSek"
            })
    record Item(
            UUID id,
            UUID interventionId,
            UUID grantId,
            @Schema(minimum = "2000", maximum = "2100") int year,
            LocalDate periodFrom,
            LocalDate periodTo,
            @Schema(maxLength = 200) String invoiceReference,
            @Nullable LocalDate approvedOn,
            Money netSek) {

        static Item of(Drawdown it) {
            return new Item(
                    it.id(),
                    it.interventionId(),
                    it.grantId(),
                    it.year(),
                    it.period().from(),
                    it.period().to(),
                    it.invoiceReference(),
                    it.approvedOn(),
                    it.net());
        }
    }

    /**
     * @param approved by host, one more than {@link #MOST} where there are more
     */
    static PaymentListView of(String associationId, List<Drawdown> approved) {
        List<Drawdown> shown = approved.subList(0, Math.min(MOST, approved.size()));
        Map<String, List<Drawdown>> byHost = new LinkedHashMap<>();
        shown.forEach(drawdown ->
                byHost.computeIfAbsent(drawdown.host(), any -> new ArrayList<>()).add(drawdown));
        return new PaymentListView(
                associationId,
                approved.size() <= MOST,
                sum(shown),
                byHost.entrySet().stream()
                        .map(each -> OfHost.of(each.getKey(), each.getValue()))
                        .toList());
    }

    private static Money sum(List<Drawdown> drawdowns) {
        return drawdowns.stream().map(Drawdown::net).reduce(Money.ZERO, Money::plus);
    }
}
