package se.samspel.reporting.document;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import se.samspel.kit.value.Text;
import se.samspel.reporting.document.domain.FigureReferences;
import se.samspel.reporting.document.domain.Heading;
import se.samspel.reporting.document.domain.Part;
import se.samspel.reporting.rendering.WordFile;
import se.samspel.reporting.rendering.domain.Writing;
import se.samspel.reporting.table.domain.Report;
import se.samspel.reporting.teamreport.Edition;
import se.samspel.reporting.teamreport.domain.Disclosure;

/** The team report with its nine headings: the tables, and what has been written of them. */
final class TeamReportDocument {

    private static final Text WITHHELD = Text.of("uppgift lämnas inte ut", "figure withheld");

    private final DocumentFacts.Team team;
    private final Writing writing;
    private final Set<String> withheld;

    TeamReportDocument(DocumentFacts.Team team, Writing writing) {
        this.team = team;
        this.writing = writing;
        this.withheld = new HashSet<>(team.published().edition().disclosure().withheld());
    }

    byte[] bytes() {
        Report report = team.published().report();
        String title = writing.text(report.title()) + " – " + writing.text(report.subject());
        try (WordFile word = new WordFile(writing, title)) {
            word.paragraphs(about(team.published().edition()));
            for (Heading heading : Heading.values()) {
                word.heading(1, writing.text(heading.title()));
                tables(word, heading);
                for (Part part : Part.values()) {
                    word.heading(2, writing.text(part.title()));
                    write(word, heading, part);
                }
            }
            return word.bytes();
        }
    }

    private String about(Edition edition) {
        return writing.days(edition.period().from(), edition.period().to())
                + ". "
                + writing.text("Värd: ", "Host: ")
                + edition.intervention().hostName()
                + ". "
                + writing.text("Uppgifter till ", "Data as of ")
                + writing.minute(edition.computedAt())
                + ". "
                + (edition.exact()
                        ? writing.text(
                                "Exakta siffror: bara för värden.",
                                "Exact figures: for the host alone.")
                        : writing.text("Efter röjandekontroll.", "After disclosure control."));
    }

    private void tables(WordFile word, Heading heading) {
        team.sections().stream()
                .filter(section -> heading.holds(section.key()))
                .forEach(word::section);
    }

    private void write(WordFile word, Heading heading, Part part) {
        Optional<String> text =
                team.texts().stream()
                        .filter(each -> each.heading() == heading && each.part() == part)
                        .map(ReportTextView::text)
                        .filter(each -> !each.isBlank())
                        .findFirst();
        if (text.isPresent()) {
            word.paragraphs(FigureReferences.resolved(text.get(), this::figure));
        } else {
            word.placeholder(writing.text("Skriv här", "Write here"));
        }
    }

    private String figure(String name) {
        if (withheld.contains(name)) {
            return writing.text(WITHHELD);
        }
        Disclosure disclosure = team.published().edition().disclosure();
        BigDecimal value = disclosure.figures().value(name);
        return value == null ? Writing.UNDEFINED : writing.number(value);
    }
}
