package se.samspel.reporting.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import se.samspel.reporting.access.Coverages;
import se.samspel.reporting.access.Covered;
import se.samspel.reporting.access.domain.Coverage;
import se.samspel.reporting.publishing.PublishingService;
import se.samspel.reporting.publishing.PublishingService.Published;
import se.samspel.reporting.teamreport.domain.Period;

/** Reads what documents are made of. */
@ApplicationScoped
class DocumentFacts {

    private final PublishingService publishing;
    private final ReportTexts texts;
    private final AssociationYears years;
    private final Coverages coverages;

    DocumentFacts(
            PublishingService publishing,
            ReportTexts texts,
            AssociationYears years,
            Coverages coverages) {
        this.publishing = publishing;
        this.texts = texts;
        this.years = years;
        this.coverages = coverages;
    }

    record Team(Published published, List<ReportTextView> texts) {}

    @Transactional
    Team team(UUID interventionId, Period period) {
        Published published = publishing.published(interventionId, period);
        return new Team(published, texts.all(interventionId, period));
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
