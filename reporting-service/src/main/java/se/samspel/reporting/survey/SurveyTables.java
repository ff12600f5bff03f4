package se.samspel.reporting.survey;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.Sex;
import se.samspel.kit.value.Text;
import se.samspel.reporting.survey.domain.Question;
import se.samspel.reporting.survey.domain.RespondentGroup;
import se.samspel.reporting.survey.domain.ShownAnswers;
import se.samspel.reporting.survey.domain.SurveyRound;
import se.samspel.reporting.table.domain.Cell;
import se.samspel.reporting.table.domain.Column;
import se.samspel.reporting.table.domain.Report;
import se.samspel.reporting.table.domain.Row;
import se.samspel.reporting.table.domain.Section;
import se.samspel.reporting.table.domain.Table;

/** Survey results as tables: for each group its latest round beside the whole, and its rounds. */
final class SurveyTables {

    private static final Text QUESTION = Text.of("Fråga", "Question");

    private static final List<Text> NOTES =
            List.of(
                    Text.of(
                            "Grupper under fem visas inte för någon.",
                            "Groups under five are shown to nobody."),
                    Text.of(
                            "Förbundet och landet är de stängda rundor samma år som själva är minst"
                                    + " fem.",
                            "The association and the nation are the closed rounds of the same year"
                                    + " that are five or more themselves."));

    private SurveyTables() {}

    static Report of(SurveyResults results) {
        Instrument instrument = results.instrument();
        List<SurveyRound> rounds =
                Stream.concat(results.rounds().stream(), results.beside().rounds().stream())
                        .toList();
        LocalDate today = results.dataTime().atZone(Today.SWEDEN).toLocalDate();
        return new Report(
                "survey." + instrument.key(),
                instrument.edition(),
                instrument.title().text(),
                results.subject(),
                rounds.stream().map(SurveyRound::from).min(Comparator.naturalOrder()).orElse(today),
                rounds.stream().map(SurveyRound::to).max(Comparator.naturalOrder()).orElse(today),
                results.dataTime(),
                results.exact(),
                Arrays.stream(RespondentGroup.values())
                        .flatMap(group -> sections(results, group).stream())
                        .toList());
    }

    private static List<Section> sections(SurveyResults results, RespondentGroup group) {
        List<SurveyRound> rounds =
                results.rounds().stream().filter(round -> round.group() == group).toList();
        List<Section> sections = new ArrayList<>();
        if (!rounds.isEmpty()) {
            sections.add(latest(results, group, rounds.getLast()));
            sections.add(bySex(results, group, rounds.getLast()));
        }
        if (rounds.size() > 1) {
            sections.add(overTime(results, group, rounds));
        }
        List<SurveyRound> beside = results.beside().latest(group);
        if (!beside.isEmpty()) {
            sections.add(interventions(results, group, beside));
        }
        return sections;
    }

    private static Section latest(SurveyResults results, RespondentGroup group, SurveyRound round) {
        List<Column> columns =
                List.of(
                        new Column("people", Text.of("Svar", "Answers"), Column.Kind.COUNT),
                        new Column("mean", Text.of("Medel", "Mean"), Column.Kind.MEAN),
                        new Column(
                                "positive", Text.of("Positiva", "Positive"), Column.Kind.PERCENT),
                        new Column(
                                "association",
                                Text.of("Medel i förbundet", "Mean of the association"),
                                Column.Kind.MEAN),
                        new Column(
                                "nation",
                                Text.of("Medel i landet", "Mean of the nation"),
                                Column.Kind.MEAN));
        return section(
                table(
                        key(group) + "-latest",
                        Text.of(
                                "Vad svarar " + lower(group.label().sv()) + " nu?",
                                "What do " + lower(group.label().en()) + " answer now?"),
                        columns,
                        results.questions().stream()
                                .map(question -> row(question, latest(results, round, question)))
                                .toList()),
                Section.Picture.BARS);
    }

    private static List<Cell> latest(SurveyResults results, SurveyRound round, Question question) {
        ShownAnswers own = results.of(round, question);
        Long people = own.people();
        return List.of(
                people == null ? new Cell.Withheld() : Cell.of(people),
                cell(own.mean(), own, question),
                cell(own.sharePositive(), own, question),
                compared(results.association(round, question), question),
                compared(results.nation(round, question), question));
    }

    private static Section bySex(SurveyResults results, RespondentGroup group, SurveyRound round) {
        return section(
                table(
                        key(group) + "-sexes",
                        Text.of(
                                "Hur skiljer sig kvinnors och mäns svar?",
                                "How do women's and men's answers differ?"),
                        List.of(
                                new Column(
                                        "women",
                                        Text.of("Kvinnors medel", "Women's mean"),
                                        Column.Kind.MEAN),
                                new Column(
                                        "men",
                                        Text.of("Mäns medel", "Men's mean"),
                                        Column.Kind.MEAN)),
                        results.questions().stream()
                                .filter(Question::isScale)
                                .map(question ->
                                        row(question, sexes(results.bySex(round, question))))
                                .toList()),
                Section.Picture.BARS);
    }

    private static List<Cell> sexes(Map<Sex, ShownAnswers> shown) {
        return Stream.of(Sex.KVINNA, Sex.MAN)
                .map(sex -> shown.getOrDefault(sex, ShownAnswers.NOTHING).mean())
                .<Cell>map(mean -> mean == null ? new Cell.Withheld() : Cell.of(mean))
                .toList();
    }

    private static Section overTime(
            SurveyResults results, RespondentGroup group, List<SurveyRound> rounds) {
        return section(
                table(
                        key(group) + "-rounds",
                        Text.of(
                                "Hur har svaren från " + lower(group.label().sv()) + " ändrats?",
                                "How have the answers of "
                                        + lower(group.label().en())
                                        + " changed?"),
                        rounds.stream().map(SurveyTables::column).toList(),
                        results.questions().stream()
                                .filter(Question::isScale)
                                .map(question ->
                                        row(
                                                question,
                                                rounds.stream()
                                                        .map(round -> results.of(round, question))
                                                        .map(own -> cell(own.mean(), own, question))
                                                        .toList()))
                                .toList()),
                Section.Picture.LINES);
    }

    private static Section interventions(
            SurveyResults results, RespondentGroup group, List<SurveyRound> latest) {
        InterventionRounds beside = results.beside();
        List<Row> rows =
                results.questions().stream()
                        .filter(Question::isScale)
                        .map(question ->
                                row(
                                        question,
                                        latest.stream()
                                                .map(round -> beside.of(round, question))
                                                .map(shown -> cell(shown.mean(), shown, question))
                                                .toList()))
                        .toList();
        return section(
                table(
                        key(group) + "-interventions",
                        Text.of(
                                "Vad svarar " + lower(group.label().sv()) + " i varje insats?",
                                "What do "
                                        + lower(group.label().en())
                                        + " of each intervention answer?"),
                        latest.stream().map(round -> column(round, beside.name(round))).toList(),
                        rows),
                Section.Picture.NONE);
    }

    private static Column column(SurveyRound round, String intervention) {
        String label = intervention + " " + round.to();
        return new Column(round.id().toString(), Text.of(label, label), Column.Kind.MEAN);
    }

    private static Column column(SurveyRound round) {
        String day = round.to().toString();
        return new Column(day + "-" + round.id(), Text.of(day, day), Column.Kind.MEAN);
    }

    private static Section section(Table table, Section.Picture picture) {
        return new Section(table.key(), table.title(), null, table, picture);
    }

    private static Table table(String key, Text question, List<Column> columns, List<Row> rows) {
        return new Table(key, question, QUESTION, columns, rows, NOTES);
    }

    private static Row row(Question question, List<Cell> cells) {
        Text text = question.text();
        Text label = text == null ? Text.of(question.code(), question.code()) : text;
        return new Row(question.code(), label, Row.Kind.PLAIN, cells);
    }

    /** A choice has no mean; what a group under five answered is withheld. */
    private static Cell cell(@Nullable BigDecimal value, ShownAnswers answers, Question question) {
        if (value != null) {
            return Cell.of(value);
        }
        return answers.isShown() && !question.isScale()
                ? new Cell.Undefined()
                : new Cell.Withheld();
    }

    /** Where there are no other rounds there is nothing to compare with. */
    private static Cell compared(ShownAnswers whole, Question question) {
        return whole.isShown() ? cell(whole.mean(), whole, question) : new Cell.Undefined();
    }

    private static String key(RespondentGroup group) {
        return lower(group.name());
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
