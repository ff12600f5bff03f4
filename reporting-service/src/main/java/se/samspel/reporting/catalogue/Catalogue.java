package se.samspel.reporting.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;
import se.samspel.reporting.access.domain.Coverage;
import se.samspel.reporting.database.Sql;
import se.samspel.reporting.definition.ReportDefinitions;
import se.samspel.reporting.definition.domain.Days;
import se.samspel.reporting.definition.domain.PeriodKind;
import se.samspel.reporting.figures.ReportService;
import se.samspel.reporting.figures.domain.YearsNotOpen;
import se.samspel.reporting.survey.SurveyReports;
import se.samspel.reporting.table.domain.Report;
import se.samspel.reporting.teamreport.domain.Period;

/** Finds each report by its key, for the current caller. */
@ApplicationScoped
public class Catalogue {

    private static final String DEFINED =
            """
            select key, body #>> '{title,sv}', body #>> '{title,en}', body ->> 'period'
            from (select distinct on (key) key, body from report_definition
                  where state = 'PUBLISHED' order by key, version desc) latest
            where body -> 'coverage' @> to_jsonb(?::text) order by key
            """;

    private final RuledReports ruled;
    private final ReportService defined;
    private final ReportDefinitions definitions;
    private final SurveyReports surveys;
    private final Sql sql;

    Catalogue(
            RuledReports ruled,
            ReportService defined,
            ReportDefinitions definitions,
            SurveyReports surveys,
            Sql sql) {
        this.ruled = ruled;
        this.defined = defined;
        this.definitions = definitions;
        this.surveys = surveys;
        this.sql = sql;
    }

    /**
     * All that have figures of such a coverage, for a caller who is known to read about it.
     *
     * @param exact whether the caller is its host
     */
    @Transactional
    public List<Offer> offered(Coverage coverage, boolean exact) {
        List<Offer> offered = new ArrayList<>();
        ruled.of(coverage.level()).stream()
                .filter(each -> each.open() || exact)
                .forEach(each -> offered.add(new Offer(each.key(), null, each.period())));
        offered.addAll(sql.rows(Catalogue::defined, DEFINED, coverage.level().name()));
        surveys.of(coverage)
                .forEach(survey -> offered.add(new Offer(survey.key(), survey.title(), null)));
        return offered;
    }

    private static Offer defined(ResultSet row) throws SQLException {
        return new Offer(
                row.getString(1),
                Text.of(row.getString(2), row.getString(3)),
                PeriodKind.valueOf(row.getString(4)));
    }

    /** The report; 404 where there is none of that name, or none of such a coverage. */
    public Report report(String key, Coverage coverage, Period period) {
        if (SurveyReports.isKey(key)) {
            return surveys.report(key, coverage);
        }
        if (!ruled.has(key)) {
            return defined.report(key, coverage, period);
        }
        RuledReport report = found(key, coverage).orElseThrow(Problem::notFound);
        refusePeriod(report.period(), period);
        return report.maker().apply(coverage, period);
    }

    /** Whether its figures are of such a coverage; 404 where there is no such report. */
    @Transactional
    public boolean isMadeOf(String key, Coverage coverage) {
        if (SurveyReports.isKey(key)) {
            return surveys.of(coverage).stream().anyMatch(survey -> survey.key().equals(key));
        }
        return ruled.has(key)
                ? found(key, coverage).isPresent()
                : definitions.published(key).coverage().contains(coverage.level());
    }

    /** At once, before a report is ordered: whether it is made for such days. */
    @Transactional
    public void check(String key, Coverage coverage, Period period) {
        PeriodKind kind = period(key, coverage);
        if (kind != null) {
            refusePeriod(kind, period);
        }
    }

    /** Which periods it is made for; null where it tells itself which days it is about. */
    @Transactional
    public @Nullable PeriodKind period(String key, Coverage coverage) {
        if (SurveyReports.isKey(key)) {
            return null;
        }
        return found(key, coverage)
                .map(RuledReport::period)
                .orElseGet(() -> definitions.published(key).period());
    }

    private Optional<RuledReport> found(String key, Coverage coverage) {
        return ruled.find(key, coverage.level());
    }

    private static void refusePeriod(PeriodKind kind, Period period) {
        YearsNotOpen.refuse(kind, new Days(period.from(), period.to()));
    }
}
