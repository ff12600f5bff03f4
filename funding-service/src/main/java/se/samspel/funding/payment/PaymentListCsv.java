package se.samspel.funding.payment;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A payment list as rows: each drawdown, after each host its sum, and the total last. */
final class PaymentListCsv {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180
                    .builder()
                    .setHeader(
                            "row",
                            "host",
                            "netSek",
                            "drawdownId",
                            "interventionId",
                            "grantId",
                            "year",
                            "periodFrom",
                            "periodTo",
                            "approvedOn",
                            "invoiceReference")
                    .get();

    private PaymentListCsv() {}

    static String of(PaymentListView list) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter csv = new CSVPrinter(text, FORMAT)) {
            for (PaymentListView.OfHost host : list.hosts()) {
                for (PaymentListView.Item item : host.drawdowns()) {
                    csv.printRecord(
                            "drawdown",
                            host.host(),
                            item.netSek().toSek().toPlainString(),
                            item.id(),
                            item.interventionId(),
                            item.grantId(),
                            item.year(),
                            item.periodFrom(),
                            item.periodTo(),
                            item.approvedOn(),
                            inert(item.invoiceReference()));
                }
                csv.printRecord("host", host.host(), host.sumSek().toSek().toPlainString());
            }
            csv.printRecord("total", "", list.totalSek().toSek().toPlainString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** A spreadsheet would take it for a formula. */
    private static String inert(String text) {
        return "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
