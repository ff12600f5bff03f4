package se.samspel.reporting.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import se.samspel.reporting.access.domain.Coverage;
import se.samspel.reporting.access.domain.Coverage.Level;
import se.samspel.reporting.cost.CostPerResultService;
import se.samspel.reporting.cost.CostReportService;
import se.samspel.reporting.definition.domain.PeriodKind;
import se.samspel.reporting.finsam.FinsamService;
import se.samspel.reporting.historic.ThroughputSeriesService;
import se.samspel.reporting.publishing.MoneyReports;
import se.samspel.reporting.publishing.PublishingService;
import se.samspel.reporting.publishing.QualityReports;
import se.samspel.reporting.resources.SeatReportService;
import se.samspel.reporting.table.domain.Report;
import se.samspel.reporting.targets.TargetsService;
import se.samspel.reporting.teamreport.TeamReportService;
import se.samspel.reporting.teamreport.domain.Period;

/** The reports that no definition makes, in the order in which they are offered. */
@ApplicationScoped
class RuledReports {

    private static final String COST_REPORT = "cost-report";
    private static final String COST_PER_RESULT = "cost-per-result";

    private final List<RuledReport> all;

    RuledReports(
            PublishingService publishing,
            MoneyReports money,
            CostReportService costs,
            CostPerResultService results,
            FinsamService finsam,
            TargetsService targets,
            SeatReportService seats,
            ThroughputSeriesService throughput,
            QualityReports quality) {
        this.all =
                List.of(
                        ofDays(TeamReportService.DEFINITION, publishing::report),
                        ofDays("budget-follow-up", money::report),
                        ofDays(COST_PER_RESULT, results::ofIntervention),
                        ofDays("seats", seats::report),
                        ofDays("throughput-series", throughput::report),
                        ofHost("data-quality", quality::report),
                        ofYear(COST_REPORT, Level.ASSOCIATION, costs::report),
                        ofAssociation(COST_PER_RESULT, results::ofAssociation),
                        ofAssociation("targets-and-results", targets::report),
                        ofAssociation("finsam-follow-up", finsam::report),
                        ofYear(COST_REPORT, Level.COUNTY, costs::report),
                        ofYear(COST_REPORT, Level.NATION, costs::report));
    }

    private static RuledReport ofDays(String key, BiFunction<UUID, Period, Report> maker) {
        return ofIntervention(key, true, maker);
    }

    private static RuledReport ofHost(String key, BiFunction<UUID, Period, Report> maker) {
        return ofIntervention(key, false, maker);
    }

    private static RuledReport ofIntervention(
            String key, boolean open, BiFunction<UUID, Period, Report> maker) {
        return new RuledReport(
                key,
                Level.INTERVENTION,
                PeriodKind.ANY_DAYS,
                open,
                (coverage, period) ->
                        maker.apply(((Coverage.OfIntervention) coverage).id(), period));
    }

    private static RuledReport ofAssociation(String key, BiFunction<String, Period, Report> maker) {
        return ofYear(
                key,
                Level.ASSOCIATION,
                (coverage, period) ->
                        maker.apply(((Coverage.OfAssociation) coverage).number(), period));
    }

    private static RuledReport ofYear(
            String key, Level level, BiFunction<Coverage, Period, Report> maker) {
        return new RuledReport(key, level, PeriodKind.CALENDAR_YEAR, true, maker);
    }

    boolean has(String key) {
        return all.stream().anyMatch(each -> each.key().equals(key));
    }

    Optional<RuledReport> find(String key, Level level) {
        return of(level).stream().filter(each -> each.key().equals(key)).findFirst();
    }

    List<RuledReport> of(Level level) {
        return all.stream().filter(each -> each.level() == level).toList();
    }
}
