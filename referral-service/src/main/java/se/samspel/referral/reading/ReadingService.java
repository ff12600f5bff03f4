package se.samspel.referral.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.http.Acting;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.Pages;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.time.Today;
import se.samspel.referral.course.CaseLog;
import se.samspel.referral.course.FreeTextSeal;
import se.samspel.referral.course.ReferralRepository;
import se.samspel.referral.course.ReferralView;
import se.samspel.referral.course.ReferralViews;
import se.samspel.referral.course.domain.FreeTexts;
import se.samspel.referral.course.domain.Insight;
import se.samspel.referral.course.domain.Referral;
import se.samspel.referral.waiver.domain.Edges;

/** Reads referrals, each read logged. */
@ApplicationScoped
class ReadingService {

    private final ReferralRepository referrals;
    private final ReferralSearch search;
    private final ReferralViews views;
    private final FreeTextSeal seal;
    private final CaseLog log;
    private final Pages pages;
    private final Acting acting;
    private final Today today;

    ReadingService(
            ReferralRepository referrals,
            ReferralSearch search,
            ReferralViews views,
            FreeTextSeal seal,
            CaseLog log,
            Pages pages,
            Acting acting,
            Today today) {
        this.referrals = referrals;
        this.search = search;
        this.views = views;
        this.seal = seal;
        this.log = log;
        this.pages = pages;
        this.acting = acting;
        this.today = today;
    }

    @Transactional
    ReferralView read(UUID id) {
        Referral referral = referrals.findByIdOptional(id).orElseThrow(Problem::notFound);
        Edges waiver = views.waiverOf(referral);
        Insight insight = views.insight(referral, waiver);
        if (!insight.anything()) {
            throw Problem.notFound();
        }
        log.record("read-referral", referral);
        boolean review =
                switch (acting.purpose()) {
                    case REVIEW, SUBJECT_REQUEST -> true;
                    case CASE_HANDLING, FOLLOW_UP -> false;
                };
        boolean readable = FreeTexts.readable(referral, insight, waiver, today.today(), review);
        return views.view(
                referral, waiver, readable ? seal.open(referral) : ReferralViews.Texts.NONE);
    }

    @Transactional
    PageView<ReferralView> list(ReferralSearch.Criteria criteria, PageQuery page) {
        List<Referral> found = search.find(criteria, page.offset(), page.fetch());
        log.recordAll("list-referrals", page.shown(found));
        List<ReferralView> rows = views.views(found);
        return pages.view(page, rows, () -> search.count(criteria));
    }
}
