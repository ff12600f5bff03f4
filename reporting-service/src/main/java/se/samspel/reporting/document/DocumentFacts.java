package se.samspel.reporting.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.samspel.reporting.access.Coverages;
import se.samspel.reporting.access.Covered;
import se.samspel.reporting.access.domain.Coverage;
import se.samspel.reporting.publishing.PublishingService;
import se.samspel.reporting.publishing.PublishingService.Published;
import se.samspel.reporting.resources.SeatReportService;
import se.samspel.reporting.table.domain.Cell;
import se.samspel.reporting.table.domain.Report;
import se.samspel.reporting.table.domain.Section;
import se.samspel.reporting.teamreport.domain.Period;

/** Reads what documents are made of. */
@ApplicationScoped
class DocumentFacts {

    private final PublishingService publishing;
    private final SeatReportService seats;
    private final ReportTexts texts;
    private final AssociationYears years;
    private final Coverages coverages;

    DocumentFacts(
            PublishingService publishing,
            SeatReportService seats,
            ReportTexts texts,
            AssociationYears years,
            Coverages coverages) {
        this.publishing = publishing;
        this.seats = seats;
        this.texts = texts;
        this.years = years;
        this.coverages = coverages;
    }

    /** The report, its tables with those of the seats, and what has been written of them. */
    record Team(Published published, List<Section> sections, List<ReportTextView> texts) {}

    @Transactional
    Team team(UUID interventionId, Period period) {
        Published published = publishing.published(interventionId, period);
        List<Section> sections = new ArrayList<>(published.report().sections());
        sections.addAll(told(seats.report(interventionId, period)));
        return new Team(published, sections, texts.all(interventionId, period));
    }

    /** The sections that have something to tell: where nobody has told anything there are zeros. */
    static List<Section> told(Report report) {
        return report.sections().stream()
                .filter(section ->
                        section.table().rows().stream()
                                .flatMap(row -> row.cells().stream())
                                .anyMatch(DocumentFacts::isSomething))
                .toList();
    }

    private static boolean isSomething(Cell cell) {
        return cell instanceof Cell.Number(BigDecimal value) && value.signum() != 0;
    }

    /** 404 for those who have no business with it. */
    @Transactional
    Covered covered(Coverage coverage) {
        return coverages.readable(coverage);
    }

    @Transactional
    AssociationYear year(String association, String name, int year) {
        return years.read(association, name, year);
    }
}
