package se.samspel.referral.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.http.Acting;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.Pages;
import se.samspel.kit.http.Purpose;
import se.samspel.referral.course.CaseAccess;
import se.samspel.referral.course.CaseLog;
import se.samspel.referral.course.FreeTextSeal;
import se.samspel.referral.course.OpenCase;
import se.samspel.referral.course.ReferralView;
import se.samspel.referral.course.ReferralViews;
import se.samspel.referral.course.domain.FreeTexts;
import se.samspel.referral.course.domain.Referral;

/** Reads referrals, each read logged. */
@ApplicationScoped
class ReadingService {

    private final CaseAccess cases;
    private final ReferralSearch search;
    private final ReferralViews views;
    private final FreeTextSeal seal;
    private final CaseLog log;
    private final Pages pages;
    private final Acting acting;

    ReadingService(
            CaseAccess cases,
            ReferralSearch search,
            ReferralViews views,
            FreeTextSeal seal,
            CaseLog log,
            Pages pages,
            Acting acting) {
        this.cases = cases;
        this.search = search;
        this.views = views;
        this.seal = seal;
        this.log = log;
        this.pages = pages;
        this.acting = acting;
    }

    @Transactional
    ReferralView read(UUID id) {
        OpenCase open = cases.read(id);
        Referral referral = open.referral();
        log.record("read-referral", referral);
        boolean readable =
                FreeTexts.readable(
                        referral,
                        open.insight(),
                        open.waiver(),
                        open.today(),
                        isReview(acting.purpose()));
        return views.view(
                referral, open.waiver(), readable ? seal.open(referral) : ReferralViews.Texts.NONE);
    }

    /** Whether what is locked may be read. */
    static boolean isReview(Purpose purpose) {
        return switch (purpose) {
            case REVIEW, SUBJECT_REQUEST -> true;
            case CASE_HANDLING, FOLLOW_UP -> false;
        };
    }

    @Transactional
    PageView<ReferralView> list(ReferralSearch.Criteria criteria, PageQuery page) {
        List<Referral> found = search.find(criteria, page.offset(), page.fetch());
        log.recordAll("list-referrals", page.shown(found));
        List<ReferralView> rows = views.views(found);
        return pages.view(page, rows, () -> search.count(criteria));
    }
}
