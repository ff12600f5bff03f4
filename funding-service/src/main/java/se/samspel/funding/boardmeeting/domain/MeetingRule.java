package se.samspel.funding.boardmeeting.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** Rules that a meeting of the board must keep. */
public abstract class MeetingRule extends BrokenRule {

    private static final long serialVersionUID = 1L;

    MeetingRule(String code, String sv, String en) {
        super(code, Text.of(sv, en));
    }

    /** Who is called after the meeting can't come. */
    public static final class NoticeAfterMeeting extends MeetingRule {

        private static final long serialVersionUID = 1L;

        NoticeAfterMeeting() {
            super(
                    "notice-after-meeting",
                    "Kallelsen kan inte vara skickad efter sammanträdesdagen.",
                    "The notice can't be sent after the day of the meeting.");
        }
    }

    /** Each holder of a seat is one person. */
    public static final class SeatTwice extends MeetingRule {

        private static final long serialVersionUID = 1L;

        public SeatTwice() {
            super(
                    "seat-twice",
                    "Samma id får bara anges en gång.",
                    "The same id may be given only once.");
        }
    }

    /** Minutes are adjusted after the meeting that they are of. */
    public static final class AdjustedBeforeHeld extends MeetingRule {

        private static final long serialVersionUID = 1L;

        AdjustedBeforeHeld() {
            super(
                    "adjusted-before-held",
                    "Protokollet kan inte justeras före sammanträdet.",
                    "The minutes can't be adjusted before the meeting.");
        }
    }

    /** Who wasn't there can't vouch for what was decided. */
    public static final class AdjusterNotPresent extends MeetingRule {

        private static final long serialVersionUID = 1L;

        AdjusterNotPresent() {
            super(
                    "adjuster-not-present",
                    "Den som justerar ska ha deltagit i sammanträdet.",
                    "Who adjusts must have been present at the meeting.");
        }
    }

    /** Conflict of interest (jäv): no part in the matter, nor in vouching for it. */
    public static final class AdjusterConflicted extends MeetingRule {

        private static final long serialVersionUID = 1L;

        AdjusterConflicted() {
            super(
                    "adjuster-conflicted",
                    "Den som är jävig i ett av sammanträdets ärenden får inte justera.",
                    "Who has a conflict of interest in a matter of the meeting can't adjust.");
        }
    }

    /** What is announced is that the minutes have been adjusted. */
    public static final class AnnouncedBeforeAdjusted extends MeetingRule {

        private static final long serialVersionUID = 1L;

        AnnouncedBeforeAdjusted() {
            super(
                    "announced-before-adjusted",
                    "Anslaget kan inte sättas upp före justeringen.",
                    "The announcement can't be before the adjustment.");
        }
    }

    /** An announcement that ends as it begins can't be read. */
    public static final class AnnouncementTooShort extends MeetingRule {

        private static final long serialVersionUID = 1L;

        AnnouncementTooShort() {
            super(
                    "announcement-too-short",
                    "Anslaget ska tas ned en senare dag än det sattes upp.",
                    "The announcement must be taken down on a later day than it was put up.");
        }
    }
}
