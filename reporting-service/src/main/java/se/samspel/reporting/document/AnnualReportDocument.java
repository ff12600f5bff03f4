package se.samspel.reporting.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Money;
import se.samspel.kit.value.Text;
import se.samspel.reporting.budget.domain.BudgetFollowUp;
import se.samspel.reporting.document.AssociationYear.InterventionYear;
import se.samspel.reporting.document.AssociationYear.Member;
import se.samspel.reporting.page.Words;
import se.samspel.reporting.rendering.WordFile;
import se.samspel.reporting.rendering.domain.Writing;
import se.samspel.reporting.table.domain.Cell;
import se.samspel.reporting.table.domain.Column;
import se.samspel.reporting.table.domain.Report;
import se.samspel.reporting.table.domain.Row;
import se.samspel.reporting.table.domain.Section;
import se.samspel.reporting.table.domain.Table;

/**
 * The association's annual report as far as figures write it: board, interventions, results and
 * economy, with room for the board's own words (lag 2003:1210 23-25 §§).
 */
final class AnnualReportDocument {

    private final AssociationYear year;
    private final List<Report> results;
    private final List<Section> money;
    private final Writing writing;

    /**
     * @param results what came of the year's interventions
     * @param money the association's own funds and costs, as far as they are told
     */
    AnnualReportDocument(
            AssociationYear year, List<Report> results, List<Section> money, Writing writing) {
        this.year = year;
        this.results = results;
        this.money = money;
        this.writing = writing;
    }

    byte[] bytes() {
        String title = writing.text("Årsredovisning ", "Annual report ") + year.year();
        try (WordFile word = new WordFile(writing, title + " – " + year.name())) {
            board(word);
            interventions(word);
            results(word);
            economy(word);
            word.heading(1, writing.text("Underskrifter", "Signatures"));
            word.placeholder(
                    writing.text(
                            "Ort, datum och styrelsens underskrifter",
                            "Place, date and the signatures of the board"));
            return word.bytes();
        }
    }

    private void board(WordFile word) {
        word.heading(1, writing.text("Styrelsen och förbundet", "The board and the association"));
        word.placeholder(writing.text("Styrelsens ord om året", "The board's words on the year"));
        word.placeholder(
                writing.text(
                        "Styrelsens ledamöter och ersättare, och vilken medlem de företräder",
                        "The board's members and substitutes, and which member they represent"));
        word.placeholder(writing.text("Antal sammanträden", "Number of meetings"));
        word.table(
                new Table(
                        "members",
                        Text.of("Förbundets medlemmar", "The association's members"),
                        Text.of("Medlem", "Member"),
                        List.of(
                                words("party", "Part", "Party"),
                                words("joined", "Medlem sedan", "Member since"),
                                words("authorities", "Myndigheter", "Authorities")),
                        year.members().stream().map(AnnualReportDocument::member).toList(),
                        List.of()));
    }

    private static Row member(Member member) {
        return row(
                member.name(),
                Row.Kind.PLAIN,
                new Cell.Prose(Words.labels("party", member.party())),
                joined(member.joinedOn()),
                member.authorities().isEmpty()
                        ? new Cell.Undefined()
                        : new Cell.Prose(Text.of(member.authorities(), member.authorities())));
    }

    private static Cell joined(@Nullable LocalDate day) {
        return day == null
                ? new Cell.Undefined()
                : new Cell.Prose(Text.of(Writing.SWEDISH.day(day), Writing.ENGLISH.day(day)));
    }

    private void interventions(WordFile word) {
        word.heading(1, writing.text("Insatser", "Interventions"));
        for (InterventionYear each : year.interventions()) {
            word.heading(2, each.name());
            word.paragraphs(writing.text("Värd: ", "Host: ") + each.host() + ".");
            word.placeholder(
                    writing.text(
                            "Vad insatsen har gjort under året",
                            "What the intervention has done in the year"));
        }
        if (year.interventions().isEmpty()) {
            word.placeholder(writing.text("Inga insatser", "No interventions"));
        }
    }

    private void results(WordFile word) {
        word.heading(1, writing.text("Resultat", "Results"));
        for (Report report : results) {
            word.heading(2, writing.text(report.title()));
            report.sections().forEach(word::section);
        }
        word.placeholder(
                writing.text(
                        "Styrelsens bedömning av resultaten mot målen",
                        "The board's assessment of the results against the targets"));
    }

    private void economy(WordFile word) {
        word.heading(1, writing.text("Ekonomi", "Economy"));
        money.forEach(word::section);
        word.table(
                new Table(
                        "economy",
                        Text.of(
                                "Insatsernas budget och utfall, kronor",
                                "Budget and actual cost of the interventions, kronor"),
                        Text.of("Insats", "Intervention"),
                        Stream.of("budget", "actual", "difference")
                                .map(key -> new Column(key, Words.both(key), Column.Kind.KRONOR))
                                .toList(),
                        year.interventions().stream().map(AnnualReportDocument::money).toList(),
                        List.of()));
        word.placeholder(
                writing.text(
                        "Resultaträkning, balansräkning och noter ur förbundets bokföring",
                        "Income statement, balance sheet and notes from the association's books"));
    }

    private static Row money(InterventionYear intervention) {
        Cell none = new Cell.Undefined();
        return Optional.ofNullable(intervention.money())
                .flatMap(BudgetFollowUp::sum)
                .map(sum ->
                        row(
                                intervention.name(),
                                Row.Kind.PLAIN,
                                cell(sum.budget()),
                                cell(sum.actual()),
                                cell(sum.difference())))
                .orElseGet(() -> row(intervention.name(), Row.Kind.PLAIN, none, none, none));
    }

    private static Cell cell(@Nullable Money amount) {
        return amount == null ? new Cell.Undefined() : Cell.of(amount.toSek());
    }

    private static Row row(String name, Row.Kind kind, Cell... cells) {
        return new Row(name, Text.of(name, name), kind, List.of(cells));
    }

    private static Column words(String key, String sv, String en) {
        return new Column(key, Text.of(sv, en), Column.Kind.PROSE);
    }
}
