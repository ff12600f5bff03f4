package se.samspel.funding.ledgeropening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.UUID;
import se.samspel.funding.acting.ActingUser;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.association.MemberRepository;
import se.samspel.funding.ledger.Charts;
import se.samspel.funding.ledger.Projects;
import se.samspel.funding.ledger.VoucherLineRequest;
import se.samspel.funding.ledger.VoucherView;
import se.samspel.funding.ledger.Vouchers;
import se.samspel.funding.ledger.domain.Line;
import se.samspel.funding.ledger.domain.OpeningBalances;
import se.samspel.funding.ledger.domain.Voucher;
import se.samspel.funding.ledgerperiod.Periods;
import se.samspel.funding.ledgerreport.LedgerReportService;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.FutureActDate;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.Text;

/** Opens a year with what was there before, as given or as the former year ended. */
@ApplicationScoped
class OpeningService {

    private final LedgerReportService reports;
    private final Periods periods;
    private final Vouchers vouchers;
    private final Charts charts;
    private final Projects projects;
    private final MemberRepository members;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final Ids ids;
    private final Today today;
    private final Clock clock;

    OpeningService(
            LedgerReportService reports,
            Periods periods,
            Vouchers vouchers,
            Charts charts,
            Projects projects,
            MemberRepository members,
            Idempotency idempotency,
            CurrentCaller caller,
            Ids ids,
            Today today,
            Clock clock) {
        this.reports = reports;
        this.periods = periods;
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
    Outcome open(String associationId, OpeningRequest request, ActingUser user) {
        caller.association();
        UUID id = ids.next();
        if (idempotency.claim("open-ledger-year", request, id.toString(), 201)
                instanceof Claim.Replay replay) {
            Voucher earlier = vouchers.findById(UUID.fromString(replay.resourceId()));
            return Outcome.replayed(replay, VoucherView.of(earlier), VoucherView.path(earlier), 1);
        }
        members.refuseUnlessVisible(associationId);
        Year year = Year.of(request.year());
        FutureActDate.refuse("year", year.atDay(1), today.today());
        periods.holdYear(associationId, year.minusYears(1));
        refuseOpened(associationId, year);
        var opening =
                new OpeningBalances(
                        associationId, year.getValue(), id, lines(associationId, year, request));
        Voucher voucher =
                Voucher.opening(
                        new Voucher.Identity(id, clock.instant(), user.id(caller)),
                        opening,
                        charts.of(associationId, opening.lines()));
        vouchers.book(voucher);
        return Outcome.created(VoucherView.of(voucher), VoucherView.path(voucher), 1);
    }

    private List<Line> lines(String associationId, Year year, OpeningRequest request) {
        if (request.lines() != null) {
            List<Line> given = request.lines().stream().map(VoucherLineRequest::line).toList();
            projects.refuseForeign(associationId, given);
            return given;
        }
        Year former = year.minusYears(1);
        if (!periods.isAllClosed(associationId, former)) {
            throw new IllegalMove(
                    "OPEN",
                    List.of("closing"),
                    Text.of(
                            "Det förra årets alla perioder ska vara stängda.",
                            "All periods of the former year must be closed."));
        }
        return OpeningBalances.carriedForward(reports.closings(associationId, former));
    }

    private void refuseOpened(String associationId, Year year) {
        if (periods.isOpened(associationId, year)) {
            throw new IllegalMove(
                    "OPENED",
                    List.of("reversal"),
                    Text.of(
                            "Årets ingående balanser är redan bokförda.",
                            "The year's opening balances are booked already."));
        }
    }
}
