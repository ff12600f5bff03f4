package se.samspel.funding.statutes.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What statutes say that rules ask for; {@link #BY_LAW} where an association has registered none.
 *
 * @param board null: the law's least number alone
 * @param exitNoticeMonths three years unless statutes say shorter (9 § 14)
 * @param chairRotation null: the board chooses freely
 * @param noticeDays from the notice of a meeting to the meeting; 0 where nothing is said
 */
public record StatuteTerms(
        @Nullable BoardSize board,
        TermOfOffice termOfOffice,
        int exitNoticeMonths,
        SplitKey municipalSplit,
        SplitKey regionSplit,
        Majorities majorities,
        @Nullable ChairRotation chairRotation,
        int noticeDays) {

    static final int LONGEST_NOTICE_MONTHS = 36;

    public static final StatuteTerms BY_LAW =
            new StatuteTerms(
                    null,
                    TermOfOffice.BY_LAW,
                    LONGEST_NOTICE_MONTHS,
                    SplitKey.KEY,
                    SplitKey.KEY,
                    Majorities.SIMPLE,
                    null,
                    0);

    public StatuteTerms {
        if (exitNoticeMonths < 1 || exitNoticeMonths > LONGEST_NOTICE_MONTHS) {
            throw new StatutesRule.ExitNoticeTooLong();
        }
    }

    /** The last day of a member that gave notice on that day. */
    public LocalDate leavesOn(LocalDate noticeOn) {
        return noticeOn.plusMonths(exitNoticeMonths);
    }
}
