package se.samspel.referral.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.Acting;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.Pages;
import se.samspel.kit.http.Purpose;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Text;
import se.samspel.referral.course.CaseAccess;
import se.samspel.referral.course.CaseLog;
import se.samspel.referral.course.ReferralViews;
import se.samspel.referral.course.domain.Insight;
import se.samspel.referral.course.domain.Referral;
import se.samspel.referral.waiver.domain.Edges;

/**
 * Shows the referrer and the host who has seen the referral while it was theirs; that reading is
 * logged too.
 */
@ApplicationScoped
class AccessLogService {

    private final CaseAccess cases;
    private final ReferralViews views;
    private final AccessRows rows;
    private final PersonsAccesses forThePerson;
    private final CaseLog log;
    private final CurrentCaller caller;
    private final Acting acting;
    private final Pages pages;

    AccessLogService(
            CaseAccess cases,
            ReferralViews views,
            AccessRows rows,
            PersonsAccesses forThePerson,
            CaseLog log,
            CurrentCaller caller,
            Acting acting,
            Pages pages) {
        this.cases = cases;
        this.views = views;
        this.rows = rows;
        this.forThePerson = forThePerson;
        this.log = log;
        this.caller = caller;
        this.acting = acting;
        this.pages = pages;
    }

    @Transactional
    PageView<AccessView> read(UUID id, PageQuery page) {
        Referral referral = ofParty(id);
        AuthorityId controller = caller.authority();
        List<AccessView> found = rows.find(controller, id, page);
        PageView<AccessView> view = pages.view(page, found, () -> rows.count(controller, id));
        log.recordOwn("read-access-log", referral);
        return view;
    }

    @Transactional
    PageView<PersonsAccess> readForThePerson(UUID id, PageQuery page) {
        Referral referral = ofParty(id);
        requireSubjectRequest();
        AuthorityId controller = caller.authority();
        List<PersonsAccess> found = forThePerson.find(controller, id, page);
        PageView<PersonsAccess> view =
                pages.view(page, found, () -> forThePerson.count(controller, id));
        log.recordOwn("read-access-log-for-person", referral);
        return view;
    }

    // No log is ever the income authority's, so it has none to read.
    private Referral ofParty(UUID id) {
        Referral referral = cases.visible(id);
        // Whose side the caller is on needs no edge.
        Insight insight = views.insight(referral, Edges.NONE);
        if (!insight.isHost() && !insight.isReferrer()) {
            throw Problem.notFound();
        }
        return referral;
    }

    // 422 for any other purpose, so that the log tells the truth.
    private void requireSubjectRequest() {
        if (acting.purpose() == Purpose.SUBJECT_REQUEST) {
            return;
        }
        Text text =
                Text.of(
                        "Anropet görs bara med Samspel-Purpose: SUBJECT_REQUEST.",
                        "This call is made with Samspel-Purpose: SUBJECT_REQUEST only.");
        throw Problem.of(422, "other-purpose", Text.of("Fel ändamål", "The wrong purpose"))
                .detail(text)
                .error("Samspel-Purpose", "other-purpose", text);
    }
}
