package se.samspel.reporting.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;
import se.samspel.reporting.access.domain.Coverage;
import se.samspel.reporting.database.Sql;
import se.samspel.reporting.table.domain.Report;

/** The results of each questionnaire that has been asked somewhere, as reports by their keys. */
@ApplicationScoped
public class SurveyReports {

    private static final String KEY = "survey";

    private static final String ASKED =
            """
            select distinct i.key, i.edition, i.title_sv, i.title_en
            from survey_round r join survey_instrument i on i.id = r.instrument_id
            """;

    private static final String OF_ASSOCIATION =
            """
            where r.association_id = ?
              and (r.intervention_id is null or r.closed_at is not null
                and exists (select 1 from intervention a where a.id = r.intervention_id))\
            """;

    private final SurveyReportService service;
    private final Sql sql;

    SurveyReports(SurveyReportService service, Sql sql) {
        this.service = service;
        this.sql = sql;
    }

    /**
     * @param key {@code survey.<questionnaire>.<version>}
     */
    public record Survey(String key, Text title) {}

    public static boolean isKey(String key) {
        return key.startsWith(KEY + ".");
    }

    /** Those with rounds that the caller may read of; there are none of a county or the nation. */
    public List<Survey> of(Coverage coverage) {
        return switch (coverage) {
            case Coverage.OfIntervention(UUID id) -> asked("where r.intervention_id = ?", id);
            case Coverage.OfAssociation(String number) -> asked(OF_ASSOCIATION, number);
            case Coverage.OfCounty county -> List.of();
            case Coverage.OfNation nation -> List.of();
        };
    }

    private List<Survey> asked(String where, Object of) {
        return sql.rows(
                row -> {
                    String edition = row.getString(2);
                    return new Survey(
                            String.join(".", KEY, row.getString(1), edition),
                            Text.of(
                                    row.getString(3) + " " + edition,
                                    row.getString(4) + " " + edition));
                },
                ASKED + where + " order by i.key, i.edition",
                of);
    }

    @Transactional
    public Report report(String key, Coverage coverage) {
        String[] parts = key.split("\\.", 3);
        if (parts.length < 3) {
            throw Problem.notFound();
        }
        SurveyResults results =
                switch (coverage) {
                    case Coverage.OfIntervention(UUID id) ->
                            service.ofIntervention(id, parts[1], parts[2]);
                    case Coverage.OfAssociation(String number) ->
                            service.ofAssociation(number, parts[1], parts[2]);
                    case Coverage.OfCounty county -> throw Problem.notFound();
                    case Coverage.OfNation nation -> throw Problem.notFound();
                };
        return SurveyTables.of(results);
    }
}
