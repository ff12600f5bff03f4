package se.samspel.funding.ledgerchart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.association.MemberRepository;
import se.samspel.funding.ledger.Charts;
import se.samspel.funding.ledger.domain.SeriesKey;
import se.samspel.funding.ledger.domain.VoucherSeries;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.value.IdentityNumberInText;

/** Adds and shows an association's series of vouchers. */
@ApplicationScoped
class SeriesService {

    private final SeriesRepository series;
    private final Charts charts;
    private final MemberRepository members;
    private final IfMatch ifMatch;
    private final CurrentCaller caller;

    SeriesService(
            SeriesRepository series,
            Charts charts,
            MemberRepository members,
            IfMatch ifMatch,
            CurrentCaller caller) {
        this.series = series;
        this.charts = charts;
        this.members = members;
        this.ifMatch = ifMatch;
        this.caller = caller;
    }

    @Transactional
    Outcome add(SeriesKey key, SeriesRequest request) {
        caller.association();
        members.refuseUnlessVisible(key.associationId());
        if (!charts.isThere(key.associationId())) {
            charts.arise(key.associationId());
        }
        VoucherSeries known = series.findById(key);
        ifMatch.checkPut(known == null ? null : 1L);
        if (known != null) {
            return Outcome.put(false, SeriesView.of(known), path(key), 1);
        }
        IdentityNumberInText.refuse("name", request.name());
        var added = new VoucherSeries(key, request.name());
        series.persistAndFlush(added);
        return Outcome.put(true, SeriesView.of(added), path(key), 1);
    }

    @Transactional
    SeriesListView list(String associationId) {
        List<VoucherSeries> found = series.of(associationId);
        if (found.isEmpty()) {
            members.refuseUnlessVisible(associationId);
        }
        return new SeriesListView(found.stream().map(SeriesView::of).toList());
    }

    private static String path(SeriesKey key) {
        return "/associations/" + key.associationId() + "/ledger/series/" + key.code();
    }
}
