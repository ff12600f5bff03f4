package se.samspel.referral.succession;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;

/**
 * Every column of the schema that names an authority: it moves with a succession or stays as it
 * was, for the reason given.
 */
final class AuthorityColumns {

    /** Changed together with their record's version: others are told. */
    static final List<String> TOLD =
            List.of(
                    "referral.referring_authority",
                    "referral.receiving_authority",
                    "referral.income_authority");

    /** Follow without more ado. */
    static final List<String> FOLLOWING =
            List.of(
                    "referral_draft.referring_authority",
                    "referral_draft.income_authority",
                    "referral_contact.authority",
                    "referral_contact.recorded_by",
                    "structural_obstacle.recording_authority",
                    "item_advice.authority",
                    "item_plan_row.responsible_authority",
                    "joint_team_member.authority");

    private static final String TOLD_AGAIN = "follows when its publisher tells the record again";

    /** Stay as they were. */
    static final Map<String, String> STAYING =
            Map.ofEntries(
                    entry(
                            "access_log.controller",
                            "the log keeps the name that it was written under"),
                    entry("authority_topic.authority", "the predecessor reads its log to the end"),
                    entry("disclosure.discloser", TOLD_AGAIN),
                    entry("disclosure.recipient", TOLD_AGAIN),
                    entry("edge.discloser", TOLD_AGAIN),
                    entry("edge.recipient", TOLD_AGAIN),
                    entry("enrolment.host", TOLD_AGAIN),
                    entry("intervention.host", TOLD_AGAIN),
                    entry("item_attendance.authority", "who took part then"),
                    entry("meeting.host", TOLD_AGAIN),
                    entry("participant.controller", TOLD_AGAIN),
                    entry("protected_handlers.authority", TOLD_AGAIN),
                    entry("referral_change.authority", "who recorded it then"),
                    entry("referral_text.authority", "who wrote it then"),
                    entry("team_meeting_presence.authority", "who was there then"),
                    entry(
                            "webhook_subscription.authority",
                            "it ends with the log that it is about"));

    private AuthorityColumns() {}

    static String update(String column) {
        String table = column.substring(0, column.indexOf('.'));
        String name = column.substring(column.indexOf('.') + 1);
        return "update %s set %s = :new where %s = :old".formatted(table, name, name);
    }
}
