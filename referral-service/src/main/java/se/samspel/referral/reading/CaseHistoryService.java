package se.samspel.referral.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.problem.Problem;
import se.samspel.referral.course.CaseAccess;
import se.samspel.referral.course.CaseLog;
import se.samspel.referral.course.CaseTexts;
import se.samspel.referral.course.OpenCase;
import se.samspel.referral.course.ReadableTexts;
import se.samspel.referral.course.ReferralRepository;
import se.samspel.referral.course.domain.ReferralChange;
import se.samspel.referral.waiver.domain.DataCategory;

/** Shows a referral's texts and moves to its parties, each read logged. */
@ApplicationScoped
class CaseHistoryService {

    private final CaseAccess cases;
    private final CaseTexts texts;
    private final ReferralRepository referrals;
    private final CaseLog log;
    private final ReadableTexts readable;

    CaseHistoryService(
            CaseAccess cases,
            CaseTexts texts,
            ReferralRepository referrals,
            CaseLog log,
            ReadableTexts readable) {
        this.cases = cases;
        this.texts = texts;
        this.referrals = referrals;
        this.log = log;
        this.readable = readable;
    }

    @Transactional
    TextsView texts(UUID id) {
        OpenCase open = party(id);
        log.record("read-referral-texts", open.referral());
        boolean referrers = readable.mayRead(open, DataCategory.NEED);
        boolean hosts = open.insight().isHost() || open.insight().status();
        return new TextsView(
                texts.of(open.referral()).stream()
                        .filter(text -> text.kind().isByHost() ? hosts : referrers)
                        .map(text ->
                                new TextsView.Item(
                                        text.kind(),
                                        text.version(),
                                        text.writtenOn(),
                                        text.authority(),
                                        text.text()))
                        .toList());
    }

    @Transactional
    ChangesView changes(UUID id) {
        OpenCase open = party(id);
        log.record("read-referral-changes", open.referral());
        // Row-level security shows a referrer the moves that it has made itself.
        List<ReferralChange> rows =
                referrals
                        .getEntityManager()
                        .createQuery(
                                "from ReferralChange where key.referralId = :id order by key.version",
                                ReferralChange.class)
                        .setParameter("id", id)
                        .getResultList();
        return new ChangesView(rows.stream().map(CaseHistoryService::item).toList());
    }

    private OpenCase party(UUID id) {
        OpenCase open = cases.read(id);
        if (!open.insight().isHost() && !open.insight().isReferrer()) {
            throw Problem.notFound();
        }
        return open;
    }

    private static ChangesView.Item item(ReferralChange row) {
        return new ChangesView.Item(
                row.version(),
                row.move(),
                row.stateBefore(),
                row.stateAfter(),
                row.occurredOn(),
                row.reason(),
                row.recordedAt(),
                row.authority(),
                row.unit());
    }
}
