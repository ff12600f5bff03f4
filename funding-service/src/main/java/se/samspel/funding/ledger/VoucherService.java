package se.samspel.funding.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.samspel.funding.acting.ActingUser;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.association.MemberRepository;
import se.samspel.funding.ledger.domain.Booking;
import se.samspel.funding.ledger.domain.Chart;
import se.samspel.funding.ledger.domain.LedgerRule;
import se.samspel.funding.ledger.domain.Series;
import se.samspel.funding.ledger.domain.Voucher;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.FutureActDate;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.Text;

/** Books what the office writes by hand, takes vouchers back, and shows all of them. */
@ApplicationScoped
class VoucherService {

    private final Vouchers vouchers;
    private final Charts charts;
    private final Projects projects;
    private final MemberRepository members;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final Ids ids;
    private final Today today;
    private final Clock clock;

    VoucherService(
            Vouchers vouchers,
            Charts charts,
            Projects projects,
            MemberRepository members,
            Idempotency idempotency,
            CurrentCaller caller,
            Ids ids,
            Today today,
            Clock clock) {
        this.vouchers = vouchers;
        this.charts = charts;
        this.projects = projects;
        this.members = members;
        this.idempotency = idempotency;
        this.caller = caller;
        this.ids = ids;
        this.today = today;
        this.clock = clock;
    }

    @Transactional
    Outcome book(String associationId, VoucherRequest request, ActingUser user) {
        caller.association();
        UUID id = ids.next();
        if (idempotency.claim("book-voucher", request, id.toString(), 201)
                instanceof Claim.Replay replay) {
            return replayed(replay, associationId);
        }
        members.refuseUnlessVisible(associationId);
        FutureActDate.refuse("bookedOn", request.bookedOn(), today.today());
        Booking booking = request.booking(associationId, id);
        Chart chart = charts.of(associationId, booking.lines());
        refuseUnknown(associationId, request.seriesCode());
        projects.refuseForeign(associationId, booking.lines());
        Voucher voucher = Voucher.of(identity(id, user), booking, chart);
        vouchers.book(voucher);
        return created(voucher);
    }

    private void refuseUnknown(String associationId, String series) {
        if (!series.equals(Series.MV.name()) && !charts.hasSeries(associationId, series)) {
            throw new LedgerRule.UnknownSeries();
        }
    }

    @Transactional
    Outcome reverse(String associationId, UUID id, ReversalRequest request, ActingUser user) {
        caller.association();
        UUID reversalId = ids.next();
        if (idempotency.claim("reverse-voucher", request, reversalId.toString(), 201)
                instanceof Claim.Replay replay) {
            return replayed(replay, associationId);
        }
        Voucher voucher = vouchers.visible(associationId, id);
        FutureActDate.refuse("bookedOn", request.bookedOn(), today.today());
        Voucher reversal =
                voucher.reversal(identity(reversalId, user), request.bookedOn(), request.text());
        if (!vouchers.book(reversal)) {
            throw new IllegalMove(
                    "REVERSED",
                    List.of(),
                    Text.of(
                            "Verifikationen återfördes nyss.",
                            "The voucher has just been reversed."));
        }
        return created(reversal);
    }

    @Transactional
    VoucherView read(String associationId, UUID id) {
        return VoucherView.of(vouchers.visible(associationId, id));
    }

    @Transactional
    List<VoucherView> list(String associationId, VoucherQuery query, PageQuery page) {
        List<Voucher> found = vouchers.page(associationId, query, page);
        if (found.isEmpty()) {
            members.refuseUnlessVisible(associationId);
        }
        return found.stream().map(VoucherView::of).toList();
    }

    @Transactional
    long count(String associationId, VoucherQuery query) {
        return vouchers.count(associationId, query);
    }

    private Voucher.Identity identity(UUID id, ActingUser user) {
        return new Voucher.Identity(id, clock.instant(), user.id(caller));
    }

    private static Outcome created(Voucher voucher) {
        return Outcome.created(VoucherView.of(voucher), VoucherView.path(voucher), 1);
    }

    private Outcome replayed(Claim.Replay replay, String associationId) {
        Voucher earlier = vouchers.visible(associationId, UUID.fromString(replay.resourceId()));
        return Outcome.replayed(replay, VoucherView.of(earlier), VoucherView.path(earlier), 1);
    }
}
