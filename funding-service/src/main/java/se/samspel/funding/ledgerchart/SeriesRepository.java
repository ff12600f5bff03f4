package se.samspel.funding.ledgerchart;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.samspel.funding.ledger.domain.SeriesKey;
import se.samspel.funding.ledger.domain.VoucherSeries;

/** Series of vouchers of associations that the caller may see. */
@ApplicationScoped
class SeriesRepository implements PanacheRepositoryBase<VoucherSeries, SeriesKey> {

    List<VoucherSeries> of(String associationId) {
        return list("key.associationId = ?1 order by key.code", associationId);
    }
}
