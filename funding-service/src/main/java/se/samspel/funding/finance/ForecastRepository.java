package se.samspel.funding.finance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.samspel.funding.finance.domain.ForecastKey;
import se.samspel.funding.finance.domain.ForecastVersion;

/** Forecasts, past and present, of interventions that the caller may see. */
@ApplicationScoped
class ForecastRepository implements PanacheRepositoryBase<ForecastVersion, ForecastKey> {

    private static final String OF_THE_YEAR = "key.interventionId = ?1 and key.year = ?2";

    /** The latest first. */
    List<ForecastVersion> page(UUID interventionId, int year, int offset, int fetch) {
        return find(OF_THE_YEAR + " order by key.number desc", interventionId, year)
                .range(offset, offset + fetch - 1)
                .list();
    }

    long countOf(UUID interventionId, int year) {
        return count(OF_THE_YEAR, interventionId, year);
    }
}
