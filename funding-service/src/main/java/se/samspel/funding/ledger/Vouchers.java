package se.samspel.funding.ledger;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.query.NativeQuery;
import se.samspel.funding.ledger.domain.AccountingPeriod;
import se.samspel.funding.ledger.domain.PeriodKey;
import se.samspel.funding.ledger.domain.PeriodState;
import se.samspel.funding.ledger.domain.Posting;
import se.samspel.funding.ledger.domain.Voucher;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.problem.Problem;

/** Vouchers of associations that the caller may see; one is only ever added. */
@ApplicationScoped
public class Vouchers implements PanacheRepositoryBase<Voucher, UUID> {

    // No list tells of more.
    private static final int COUNTED_TO = 10_000;

    // The database gives the number, or skips what has been booked for the same source.
    private static final String INSERT =
            """
            with booked as (
              insert into voucher (id, association_id, year, series, kind, booked_on, text,
                source_kind, source_id, source_purpose, reverses, acting_user, recorded_at)
              values (:id, :association, :year, :series, :kind, :bookedOn, :text,
                :sourceKind, :sourceId, :purpose, :reverses, :actingUser, :recordedAt)
              returning id, number, association_id),
            posted as (
              insert into posting (voucher_id, line, association_id, account, amount_ore, project,
                cost_centre)
              select b.id, p.line, b.association_id, p.account, p.amount, p.project, p.cost_centre
              from booked b cross join unnest(cast(:accounts as text[]),
                  cast(:amounts as bigint[]), cast(:projects as text[]),
                  cast(:costCentres as text[]))
                with ordinality p (account, amount, project, cost_centre, line))
            select number from booked
            """;

    /** 409 in a closed month. False where the same source has been booked for the same purpose. */
    public boolean book(Voucher voucher) {
        refuseClosed(voucher);
        List<?> numbers = insertion(voucher).getResultList();
        if (numbers.isEmpty()) {
            return false;
        }
        voucher.numbered(((Number) numbers.getFirst()).longValue());
        return true;
    }

    private void refuseClosed(Voucher voucher) {
        PeriodState state =
                getEntityManager()
                        .createQuery(
                                "select p.state from AccountingPeriod p where p.key = :key",
                                PeriodState.class)
                        .setParameter(
                                "key", PeriodKey.of(voucher.associationId(), voucher.bookedOn()))
                        .getSingleResultOrNull();
        if (state == PeriodState.CLOSED) {
            throw AccountingPeriod.closed();
        }
    }

    private NativeQuery<?> insertion(Voucher voucher) {
        List<Posting> postings = voucher.postings();
        return getEntityManager()
                .createNativeQuery(INSERT)
                .unwrap(NativeQuery.class)
                .setParameter("id", voucher.id())
                .setParameter("association", voucher.associationId())
                .setParameter("year", voucher.year())
                .setParameter("series", voucher.series())
                .setParameter("kind", voucher.kind().name())
                .setParameter("bookedOn", voucher.bookedOn())
                .setParameter("text", voucher.text())
                .setParameter("sourceKind", voucher.source().kind())
                .setParameter("sourceId", voucher.source().id())
                .setParameter("purpose", voucher.source().purpose())
                .setParameter("reverses", voucher.reverses(), UUID.class)
                .setParameter("actingUser", voucher.actingUser(), String.class)
                .setParameter("recordedAt", voucher.recordedAt())
                .setParameter("accounts", texts(postings, Posting::account))
                .setParameter(
                        "amounts", postings.stream().map(Posting::amountOre).toArray(Long[]::new))
                .setParameter("projects", texts(postings, Posting::project))
                .setParameter("costCentres", texts(postings, Posting::costCentre));
    }

    private static String[] texts(List<Posting> postings, Function<Posting, String> text) {
        return postings.stream().map(text).toArray(String[]::new);
    }

    /** 404 also for a voucher of another association. */
    Voucher visible(String associationId, UUID id) {
        return list(
                        "from Voucher v left join fetch v.postings"
                                + " where v.id = ?1 and v.associationId = ?2",
                        id,
                        associationId)
                .stream()
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    /** The latest day first. */
    List<Voucher> page(String associationId, VoucherQuery query, PageQuery page) {
        List<Voucher> found =
                find(
                                query.condition() + " order by bookedOn desc, id desc",
                                query.parameters(associationId))
                        .range(page.offset(), page.offset() + page.fetch() - 1)
                        .list();
        return found.isEmpty()
                ? found
                : list(
                        "from Voucher v left join fetch v.postings where v in ?1"
                                + " order by v.bookedOn desc, v.id desc",
                        found);
    }

    long count(String associationId, VoucherQuery query) {
        return Math.min(count(query.condition(), query.parameters(associationId)), COUNTED_TO);
    }
}
