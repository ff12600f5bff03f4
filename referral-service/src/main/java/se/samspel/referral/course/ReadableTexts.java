package se.samspel.referral.course;

import jakarta.enterprise.context.ApplicationScoped;
import se.samspel.kit.http.Acting;
import se.samspel.referral.course.domain.FreeTexts;
import se.samspel.referral.waiver.domain.DataCategory;

/** What the referrer has written or attached, as far as the caller may read it for its purpose. */
@ApplicationScoped
public class ReadableTexts {

    private final FreeTextSeal seal;
    private final Acting acting;

    ReadableTexts(FreeTextSeal seal, Acting acting) {
        this.seal = seal;
        this.acting = acting;
    }

    /** Whether the caller may read what tells of {@code category}. */
    public boolean mayRead(OpenCase open, DataCategory category) {
        boolean review =
                switch (acting.purpose()) {
                    case REVIEW, SUBJECT_REQUEST -> true;
                    case CASE_HANDLING, FOLLOW_UP -> false;
                };
        return FreeTexts.readable(
                category, open.referral(), open.insight(), open.waiver(), open.today(), review);
    }

    public ReferralViews.Texts of(OpenCase open) {
        return mayRead(open, DataCategory.NEED)
                ? seal.open(open.referral())
                : ReferralViews.Texts.NONE;
    }
}
