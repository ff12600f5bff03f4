package se.samspel.reporting.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.teamreport.AnonymousCount;
import se.samspel.reporting.teamreport.Edition;
import se.samspel.reporting.teamreport.domain.Figure;

/** One line per figure: table, key, column, value. Withheld and undefined figures are empty. */
final class TeamReportCsv {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader("table", "key", "column", "value").get();

    private TeamReportCsv() {}

    static String of(Edition edition) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter csv = new CSVPrinter(text, FORMAT)) {
            csv.printRecord("period", "from", "", edition.period().from());
            csv.printRecord("period", "to", "", edition.period().to());
            for (Figure figure : edition.disclosure().figures().all()) {
                // A figure's name has a table, mostly a key, and a column where the table has two.
                String[] name = figure.name().split("\\.", 3);
                csv.printRecord(
                        name[0],
                        name.length > 1 ? name[1] : "",
                        name.length > 2 ? name[2] : "",
                        plain(figure.value()));
            }
            for (AnonymousCount anonymous : edition.anonymous()) {
                csv.printRecord("anonymous", anonymous.year(), "", anonymous.count());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String plain(@Nullable BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }
}
