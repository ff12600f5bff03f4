package se.samspel.referral.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.Pages;
import se.samspel.referral.course.CaseAccess;
import se.samspel.referral.course.CaseLog;
import se.samspel.referral.course.OpenCase;
import se.samspel.referral.course.ReadableTexts;
import se.samspel.referral.course.ReferralView;
import se.samspel.referral.course.ReferralViews;
import se.samspel.referral.course.domain.Referral;

/** Reads referrals, each read logged. */
@ApplicationScoped
class ReadingService {

    private final CaseAccess cases;
    private final ReferralSearch search;
    private final ReferralViews views;
    private final ReadableTexts texts;
    private final CaseLog log;
    private final Pages pages;

    ReadingService(
            CaseAccess cases,
            ReferralSearch search,
            ReferralViews views,
            ReadableTexts texts,
            CaseLog log,
            Pages pages) {
        this.cases = cases;
        this.search = search;
        this.views = views;
        this.texts = texts;
        this.log = log;
        this.pages = pages;
    }

    @Transactional
    ReferralView read(UUID id) {
        OpenCase open = cases.read(id);
        Referral referral = open.referral();
        log.record("read-referral", referral);
        return views.view(referral, open.waiver(), texts.of(open));
    }

    @Transactional
    PageView<ReferralView> list(ReferralSearch.Criteria criteria, PageQuery page) {
        List<Referral> found = search.find(criteria, page.offset(), page.fetch());
        log.recordAll("list-referrals", page.shown(found));
        List<ReferralView> rows = views.views(found);
        return pages.view(page, rows, () -> search.count(criteria));
    }
}
