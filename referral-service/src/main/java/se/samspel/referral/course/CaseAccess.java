package se.samspel.referral.course;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.time.Today;
import se.samspel.referral.course.domain.Insight;
import se.samspel.referral.course.domain.Referral;
import se.samspel.referral.waiver.domain.Edges;

/** Opens a referral for the caller; what it may not know of is not found. */
@ApplicationScoped
public class CaseAccess {

    private final ReferralRepository referrals;
    private final ReferralViews views;
    private final CaseLog log;
    private final Today today;

    CaseAccess(ReferralRepository referrals, ReferralViews views, CaseLog log, Today today) {
        this.referrals = referrals;
        this.views = views;
        this.log = log;
        this.today = today;
    }

    /** 404 for a referral that the caller may not know of. */
    public OpenCase read(UUID id) {
        return open(visible(id));
    }

    /** What row-level security shows; what the waiver lets the caller know is not asked here. */
    public Referral visible(UUID id) {
        return find(id).orElseThrow(Problem::notFound);
    }

    /** As {@link #visible}, for a referral that a request names beside its own address. */
    public Optional<Referral> find(UUID id) {
        return noted(id, referrals.findByIdOptional(id));
    }

    /** Locked until the transaction ends; 404 as for a read. */
    public OpenCase lock(UUID id) {
        return open(noted(id, referrals.lock(id)).orElseThrow(Problem::notFound));
    }

    private Optional<Referral> noted(UUID id, Optional<Referral> found) {
        if (found.isEmpty()) {
            log.noteRefused(id);
        }
        return found;
    }

    private OpenCase open(Referral referral) {
        Edges waiver = views.waiverOf(referral);
        Insight insight = views.insight(referral, waiver);
        if (!insight.anything()) {
            throw Problem.notFound();
        }
        return new OpenCase(referral, waiver, insight, today.today());
    }
}
