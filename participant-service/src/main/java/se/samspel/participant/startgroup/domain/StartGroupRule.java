package se.samspel.participant.startgroup.domain;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** Rules that a start group must keep. */
public abstract class StartGroupRule extends BrokenRule {

    private static final long serialVersionUID = 1L;

    private static final Pattern IDENTITY_NUMBER = Pattern.compile("\\d{6}[-+ ]?\\d{4}");

    StartGroupRule(String code, String sv, String en) {
        super(code, Text.of(sv, en));
    }

    /** A group's texts are no person's: they are not sealed with anybody's key. */
    static void withoutPerson(@Nullable String text) {
        if (text != null && IDENTITY_NUMBER.matcher(text).find()) {
            throw new NamesPerson();
        }
    }

    /** No person is named in a group's name, reasons and topics. */
    public static final class NamesPerson extends StartGroupRule {

        private static final long serialVersionUID = 1L;

        NamesPerson() {
            super(
                    "names-person",
                    "Texten får inte peka ut en person.",
                    "The text may not point out a person.");
        }
    }

    /** A group that is to be postponed gets a later day. */
    public static final class PostponedToNoLaterDay extends StartGroupRule {

        private static final long serialVersionUID = 1L;

        PostponedToNoLaterDay() {
            super(
                    "postponed-to-no-later-day",
                    "plannedOn ska ligga efter den dag som gällde förut.",
                    "plannedOn must be after the day that was planned before.");
        }
    }

    /** A meeting is planned for a day or was held on one. */
    public static final class PlannedOrHeld extends StartGroupRule {

        private static final long serialVersionUID = 1L;

        PlannedOrHeld() {
            super(
                    "planned-or-held",
                    "Ange plannedOn eller heldOn, inte båda.",
                    "Give plannedOn or heldOn, not both.");
        }
    }

    /** Nobody starts with a group that was cancelled. */
    public static final class GroupCancelled extends StartGroupRule {

        private static final long serialVersionUID = 1L;

        public GroupCancelled() {
            super(
                    "start-group-cancelled",
                    "Startgruppen är inställd.",
                    "The start group is cancelled.");
        }
    }
}
