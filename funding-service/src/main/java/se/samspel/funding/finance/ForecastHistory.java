package se.samspel.funding.finance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import se.samspel.funding.intervention.InterventionRepository;
import se.samspel.kit.http.PageQuery;

/** Shows the forecasts that were set for an intervention's year. */
@ApplicationScoped
class ForecastHistory {

    private final ForecastRepository forecasts;
    private final InterventionRepository interventions;

    ForecastHistory(ForecastRepository forecasts, InterventionRepository interventions) {
        this.forecasts = forecasts;
        this.interventions = interventions;
    }

    /** 404 where the caller sees no such intervention; empty where none was set. */
    @Transactional
    List<ForecastVersionView> list(UUID interventionId, int year, PageQuery page) {
        interventions.visible(interventionId);
        return forecasts.page(interventionId, year, page.offset(), page.fetch()).stream()
                .map(ForecastVersionView::of)
                .toList();
    }

    @Transactional
    long count(UUID interventionId, int year) {
        return forecasts.countOf(interventionId, year);
    }
}
