package se.samspel.reporting.targets;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samspel.kit.value.Text;
import se.samspel.reporting.access.Coverages;
import se.samspel.reporting.access.Covered;
import se.samspel.reporting.access.domain.Coverage;
import se.samspel.reporting.cost.AssociationInterventions;
import se.samspel.reporting.cost.PeopleReports;
import se.samspel.reporting.cost.domain.PeopleReport;
import se.samspel.reporting.database.Sql;
import se.samspel.reporting.table.domain.Report;
import se.samspel.reporting.targets.domain.Target;
import se.samspel.reporting.targets.domain.TargetTables;
import se.samspel.reporting.targets.domain.TargetsAndResults;
import se.samspel.reporting.teamreport.domain.Period;

/** Holds what interventions were to reach against what came out. */
@ApplicationScoped
public class TargetsService {

    private static final TypeReference<List<Target>> TARGETS = new TypeReference<>() {};

    private static final String READ =
            """
            select t.intervention_id, t.targets from intervention_target t
            join intervention i on i.id = t.intervention_id where i.association_id = ?
            """;

    private final Coverages coverages;
    private final AssociationInterventions interventions;
    private final Sql sql;
    private final ObjectMapper json;
    private final PeopleReports reports;

    TargetsService(
            Coverages coverages,
            AssociationInterventions interventions,
            Sql sql,
            ObjectMapper json,
            PeopleReports reports) {
        this.coverages = coverages;
        this.interventions = interventions;
        this.sql = sql;
        this.json = json;
        this.reports = reports;
    }

    /**
     * Under disclosure control for everyone.
     *
     * @param year a calendar year
     */
    @Transactional
    public Report report(String association, Period year) {
        Covered covered = coverages.readable(new Coverage.OfAssociation(association));
        Map<UUID, List<Target>> targets =
                sql.rows(this::targets, READ, association).stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var results = new TargetsAndResults(year, interventions.of(association, year), targets);
        return reports.read(
                covered,
                year,
                new PeopleReport(
                        "targets-and-results",
                        Text.of("Mål och resultat", "Targets and results"),
                        results::addTo,
                        results.result()::addTold,
                        results.printed(),
                        results.names(),
                        protection -> TargetTables.of(results, protection)));
    }

    private Map.Entry<UUID, List<Target>> targets(ResultSet row) throws SQLException {
        try {
            return Map.entry(
                    row.getObject(1, UUID.class), json.readValue(row.getString(2), TARGETS));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("projected targets that can't be read", e);
        }
    }
}
