package se.samspel.funding.boardmeeting.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.IdentityNumberInText;

/**
 * When and where the board is to meet. The budget is adopted at a meeting that is open to the
 * public (lag 2003:1210 19 §).
 */
public record MeetingPlan(
        LocalDate plannedOn, String place, boolean openToPublic, @Nullable LocalDate noticeSentOn) {

    public MeetingPlan {
        IdentityNumberInText.refuse("place", place);
        if (noticeSentOn != null && noticeSentOn.isAfter(plannedOn)) {
            throw new MeetingRule.NoticeAfterMeeting();
        }
    }
}
