package se.samspel.reporting.pages.view;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samspel.kit.time.Today;
import se.samspel.reporting.access.domain.Coverage;
import se.samspel.reporting.catalogue.Offer;
import se.samspel.reporting.definition.domain.PeriodKind;
import se.samspel.reporting.pages.Frame.Link;
import se.samspel.reporting.pages.Layout;
import se.samspel.reporting.pages.Phrases;
import se.samspel.reporting.rendering.ReportForm;
import se.samspel.reporting.teamreport.domain.Period;

/** The ways to the reports of somebody's figures. */
@ApplicationScoped
class Reports {

    private final Today today;

    Reports(Today today) {
        this.today = today;
    }

    /** To each of them, for the period or the year it ends in. */
    List<Link> links(List<Offer> offered, Coverage coverage, Period period, Phrases phrases) {
        return offered.stream()
                .map(each ->
                        new Link(
                                address(each.key(), coverage, open(each, period)),
                                title(each, phrases)))
                .toList();
    }

    private Period open(Offer offer, Period period) {
        return offer.period() == PeriodKind.CALENDAR_YEAR
                ? new Years(today.today()).calendarYear(period.to().getYear())
                : period;
    }

    private static String title(Offer offer, Phrases phrases) {
        return offer.title() == null
                ? phrases.label("report", offer.key())
                : phrases.writing().text(offer.title());
    }

    /** The same report as files. */
    static List<Link> forms(String report, Coverage coverage, Period period, Phrases phrases) {
        return Arrays.stream(ReportForm.values())
                .map(form ->
                        new Link(
                                address(report + "/" + ReportFile.word(form), coverage, period),
                                phrases.get("form_" + form)))
                .toList();
    }

    private static String address(String report, Coverage coverage, Period period) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("coverage", coverage.text());
        query.put("from", period.from().toString());
        query.put("to", period.to().toString());
        return Layout.address("/pages/reports/" + report, query);
    }
}
