package se.samspel.reporting.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samspel.kit.value.Sex;
import se.samspel.kit.value.Text;
import se.samspel.reporting.survey.InstrumentRequest.Words;
import se.samspel.reporting.survey.domain.Question;
import se.samspel.reporting.survey.domain.RespondentGroup;
import se.samspel.reporting.survey.domain.SurveyCells;
import se.samspel.reporting.survey.domain.SurveyCells.Cell;
import se.samspel.reporting.survey.domain.SurveyRound;
import se.samspel.reporting.table.domain.Row;

class SurveyTablesTest {

    private static final Question SCALE =
            new Question("Q1", Question.Kind.SCALE, 1, 5, 4, List.of(), null);

    private final SurveyRound round =
            new SurveyRound(
                    UUID.randomUUID(),
                    RespondentGroup.PARTICIPANTS,
                    "2220008714",
                    UUID.randomUUID(),
                    LocalDate.parse("2026-03-01"),
                    LocalDate.parse("2026-03-31"),
                    null,
                    12,
                    true);

    @Test
    void womensAndMensMeansStandBesideEachOther() {
        assertThat(means(cell(Sex.KVINNA, "4", 6), cell(Sex.MAN, "3", 5)))
                .containsExactly(
                        se.samspel.reporting.table.domain.Cell.of(new BigDecimal("4.00")),
                        se.samspel.reporting.table.domain.Cell.of(new BigDecimal("3.00")));
    }

    @Test
    void whereOneSexIsFewNeitherIsShown() {
        assertThat(means(cell(Sex.KVINNA, "4", 6), cell(Sex.MAN, "3", 4)))
                .containsOnly(new se.samspel.reporting.table.domain.Cell.Withheld());
    }

    @Test
    void aWithheldMeanOfTheWholeIsNotSaidToBeNothing() {
        SurveyRound other =
                new SurveyRound(
                        UUID.randomUUID(),
                        round.group(),
                        round.association(),
                        UUID.randomUUID(),
                        round.from(),
                        round.to(),
                        null,
                        9,
                        true);
        List<se.samspel.reporting.table.domain.Cell> latest =
                cells(
                        0,
                        cell(Sex.KVINNA, "4", 8),
                        new Cell(other, "Q1", Sex.OKANT, "5", 8),
                        new Cell(other, "Q1", Sex.OKANT, "1", 1));

        assertThat(latest.get(3)).isEqualTo(new se.samspel.reporting.table.domain.Cell.Withheld());
        assertThat(cells(0, cell(Sex.KVINNA, "4", 8)).get(3))
                .isEqualTo(new se.samspel.reporting.table.domain.Cell.Undefined());
    }

    private Cell cell(Sex sex, String answer, long people) {
        return new Cell(round, "Q1", sex, answer, people);
    }

    private List<se.samspel.reporting.table.domain.Cell> means(Cell... cells) {
        return cells(1, cells);
    }

    private List<se.samspel.reporting.table.domain.Cell> cells(int section, Cell... cells) {
        var instrument =
                new Instrument(
                        UUID.randomUUID(),
                        1,
                        "experience",
                        "1",
                        new Words("Upplevelse", "Experience"),
                        "Exempelföreningen",
                        "authority:1",
                        List.of(SCALE),
                        Instant.EPOCH);
        var results =
                new SurveyResults(
                        instrument,
                        Text.of("Teamet", "The team"),
                        true,
                        List.of(round),
                        new SurveyCells(List.of(cells)),
                        InterventionRounds.NONE,
                        Instant.EPOCH);
        List<Row> rows = SurveyTables.of(results).sections().get(section).table().rows();
        return rows.getFirst().cells();
    }
}
