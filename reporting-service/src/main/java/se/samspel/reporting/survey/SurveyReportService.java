package se.samspel.reporting.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Sex;
import se.samspel.kit.value.Text;
import se.samspel.reporting.access.Intervention;
import se.samspel.reporting.access.Interventions;
import se.samspel.reporting.database.Sql;
import se.samspel.reporting.survey.RoundRows.Place;
import se.samspel.reporting.survey.domain.SurveyCells;
import se.samspel.reporting.survey.domain.SurveyCells.Cell;
import se.samspel.reporting.survey.domain.SurveyRound;

/** Reads what rounds say: over time, and beside the association and the nation. */
@ApplicationScoped
public class SurveyReportService {

    /** The place's own rounds by sex, and what others' closed rounds of its groups sum up to. */
    private static final String CELLS =
            """
            select %1$s, c.question, c.sex, c.answer, c.people
            from survey_round r join survey_count c on c.round_id = r.id
            where r.instrument_id = ? and r.association_id = ?
              and r.intervention_id is not distinct from ?
            union all
            select %1$s, c.question, 'OKANT', c.answer, sum(c.people)::int
            from survey_round r join survey_count c on c.round_id = r.id
            where r.instrument_id = ? and r.closed_at is not null
              and not (r.association_id = ? and r.intervention_id is not distinct from ?)
              and exists (
                select 1 from survey_round m
                where m.instrument_id = r.instrument_id and m.association_id = ?
                  and m.intervention_id is not distinct from ?
                  and m.respondent_group = r.respondent_group
                  and extract(year from m.to_on) = extract(year from r.to_on))
            group by %1$s, c.question, c.answer
            """
                    .formatted(RoundRows.COLUMNS);

    /** Row-level security shows the interventions that the reader may read about. */
    private static final String BESIDE =
            """
            select %1$s, c.question, 'OKANT' as sex, c.answer, sum(c.people)::int as people, i.name
            from survey_round r join survey_count c on c.round_id = r.id
              join intervention i on i.id = r.intervention_id
            where r.instrument_id = ? and r.association_id = ? and r.closed_at is not null
            group by %1$s, c.question, c.answer, i.name
            """
                    .formatted(RoundRows.COLUMNS);

    private final Interventions interventions;
    private final Places places;
    private final InstrumentRows instruments;
    private final Sql sql;
    private final Clock clock;

    SurveyReportService(
            Interventions interventions,
            Places places,
            InstrumentRows instruments,
            Sql sql,
            Clock clock) {
        this.interventions = interventions;
        this.places = places;
        this.instruments = instruments;
        this.sql = sql;
        this.clock = clock;
    }

    @Transactional
    SurveyResults ofIntervention(UUID interventionId, String key, String version) {
        Intervention intervention = interventions.readable(interventionId);
        return results(
                places.of(intervention.id()),
                Text.of(intervention.name(), intervention.name()),
                intervention.readByHost(),
                instrument(key, version),
                InterventionRounds.NONE);
    }

    /**
     * The association's own rounds, and the closed ones of its interventions, for its office and
     * its members' authorities.
     */
    @Transactional
    SurveyResults ofAssociation(String association, String key, String version) {
        Place place = places.readable(association);
        String name =
                sql.row(
                                row -> row.getString(1),
                                "select name from association where id = ?",
                                association)
                        .orElse(association);
        Instrument instrument = instrument(key, version);
        return results(
                place,
                Text.of(name, name),
                false,
                instrument,
                InterventionRounds.of(
                        sql.rows(
                                row ->
                                        new InterventionRounds.Named(
                                                row.getString("name"), cell(row)),
                                BESIDE,
                                instrument.id(),
                                association)));
    }

    private Instrument instrument(String key, String version) {
        return instruments.find(key, version).orElseThrow(Problem::notFound);
    }

    private SurveyResults results(
            Place place,
            Text subject,
            boolean exact,
            Instrument instrument,
            InterventionRounds beside) {
        UUID id = instrument.id();
        String association = place.association();
        UUID intervention = place.intervention();
        List<Cell> cells =
                sql.rows(
                        SurveyReportService::cell,
                        CELLS,
                        id,
                        association,
                        intervention,
                        id,
                        association,
                        intervention,
                        association,
                        intervention);
        List<SurveyRound> rounds = rounds(cells, isOf(association, intervention));
        return new SurveyResults(
                instrument,
                subject,
                exact,
                rounds,
                new SurveyCells(cells),
                beside,
                clock.instant());
    }

    private static Predicate<SurveyRound> isOf(String association, @Nullable UUID intervention) {
        return round ->
                round.association().equals(association)
                        && Objects.equals(round.intervention(), intervention);
    }

    private static List<SurveyRound> rounds(List<Cell> cells, Predicate<SurveyRound> mine) {
        List<SurveyRound> rounds =
                new ArrayList<>(cells.stream().map(Cell::round).filter(mine).distinct().toList());
        rounds.sort(
                Comparator.comparing(SurveyRound::group)
                        .thenComparing(SurveyRound::to)
                        .thenComparing(SurveyRound::id));
        return rounds;
    }

    private static Cell cell(ResultSet row) throws SQLException {
        return new Cell(
                RoundRows.survey(row),
                row.getString("question"),
                Sex.valueOf(row.getString("sex")),
                row.getString("answer"),
                row.getLong("people"));
    }
}
