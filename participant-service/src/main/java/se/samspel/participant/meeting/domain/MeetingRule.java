package se.samspel.participant.meeting.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** Rules that a meeting's facts must keep. */
public abstract class MeetingRule extends BrokenRule {

    private static final long serialVersionUID = 1L;

    MeetingRule(String code, String sv, String en) {
        super(code, Text.of(sv, en));
    }

    /** Referrer, income authority and host are those of the enrolment; the person has none. */
    public static final class OtherAuthority extends MeetingRule {

        private static final long serialVersionUID = 1L;

        OtherAuthority() {
            super(
                    "other-authority",
                    "Myndigheten är inte den part i inskrivningen som bjuds in.",
                    "The authority is not that party of the enrolment.");
        }
    }

    /** Nobody pays the person's income, as far as the referral tells. */
    public static final class NoIncomeAuthority extends MeetingRule {

        private static final long serialVersionUID = 1L;

        NoIncomeAuthority() {
            super(
                    "no-income-authority",
                    "Inskrivningens remiss har ingen försörjande myndighet.",
                    "The enrolment's referral has no income authority.");
        }
    }

    /** A party stands once in the invitation; others once for each authority. */
    public static final class InvitedTwice extends MeetingRule {

        private static final long serialVersionUID = 1L;

        InvitedTwice() {
            super(
                    "invited-twice",
                    "Samma part får bara bjudas in en gång.",
                    "The same party may be invited only once.");
        }
    }

    /** Who comes, and who calls it off, was invited; the host needs no invitation. */
    public static final class NotInvited extends MeetingRule {

        private static final long serialVersionUID = 1L;

        NotInvited() {
            super(
                    "not-invited",
                    "Parten är inte inbjuden till mötet.",
                    "The party is not invited to the meeting.");
        }
    }
}
