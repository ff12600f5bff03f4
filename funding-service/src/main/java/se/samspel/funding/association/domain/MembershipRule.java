package se.samspel.funding.association.domain;

import java.time.LocalDate;
import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** When a membership can begin and end. */
public abstract class MembershipRule extends BrokenRule {

    private static final long serialVersionUID = 1L;

    MembershipRule(String code, String sv, String en) {
        super(code, Text.of(sv, en));
    }

    /** Only a member leaves. */
    public static final class NoticeBeforeJoining extends MembershipRule {

        private static final long serialVersionUID = 1L;

        NoticeBeforeJoining() {
            super(
                    "notice-before-joining",
                    "noticeOn får inte ligga före medlemmens första dag.",
                    "noticeOn may not be before the member's first day.");
        }
    }

    /** The time of notice is the association's protection. */
    public static final class StillUnderNotice extends MembershipRule {

        private static final long serialVersionUID = 1L;

        StillUnderNotice(LocalDate leavesOn) {
            super(
                    "still-under-notice",
                    "Uppsägningstiden går ut " + leavesOn + ".",
                    "The time of notice ends on " + leavesOn + ".");
        }
    }

    /** Two periods of one member don't share a day. */
    public static final class RejoinsTooEarly extends MembershipRule {

        private static final long serialVersionUID = 1L;

        RejoinsTooEarly() {
            super(
                    "rejoins-too-early",
                    "joinedOn ska ligga efter medlemmens förra sista dag.",
                    "joinedOn has to be after the member's former last day.");
        }
    }

    /** The organisation is what it was. */
    public static final class AnotherParty extends MembershipRule {

        private static final long serialVersionUID = 1L;

        AnotherParty() {
            super(
                    "another-party",
                    "Organisationen har varit medlem som en annan part.",
                    "The organisation has been a member as another party.");
        }
    }
}
