package se.samspel.participant.succession;

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
                    "participant.controller",
                    "waiver.controller",
                    "waiver_edge.controller",
                    "waiver_edge.discloser",
                    "waiver_edge.recipient",
                    "disclosure.discloser",
                    "disclosure.recipient",
                    "enrolment.host",
                    "enrolment.referring_authority",
                    "enrolment.income_authority",
                    "extended_access.authority");

    /** Follow without more ado. */
    static final List<String> FOLLOWING =
            List.of(
                    "data_key.controller",
                    "identity_history.controller",
                    "protection_history.controller",
                    "responsibility_history.controller",
                    "controller_change.controller",
                    "merged_record.controller",
                    "erased_person.authority",
                    "legal_hold.controller",
                    "waiver_renewal.controller",
                    "waiver_edge_history.controller",
                    "confirmed_edge.discloser",
                    "disclosure_version.discloser",
                    "disclosure_notice.discloser",
                    "disclosure_notice.recipient",
                    "received_copy.host",
                    "received_field.host",
                    "erased_copy.host",
                    "enrolment_history.host",
                    "enrolment_pause.host",
                    "situation.host",
                    "attendance.host",
                    "question_answer.host",
                    "question_answer_history.host",
                    "plan.host",
                    "plan_goal.host",
                    "activity.host",
                    "activity.responsible_authority",
                    "activity_history.host",
                    "meeting.host",
                    "meeting_history.host",
                    "meeting_invitee.host",
                    "meeting_invitee.authority",
                    "employer_contact.host",
                    "placement.host",
                    "start_group.host",
                    "start_group_history.host",
                    "start_group_meeting.host",
                    "follow_up_settings.host",
                    "anonymous_count.host",
                    "esf_file.host",
                    "esf_file_row.host",
                    "access_review.authority",
                    "reviewed_row.authority");

    private static final String LOGGED = "under the name it had then; the successor reads it";
    private static final String DECIDED =
            "the predecessor's own decision; the successor makes its own";
    private static final String ANNOUNCED =
            "another service's: it moves there and is announced again";
    private static final String ENDED = "of a call that has ended";

    static final Map<String, String> STAYING =
            Map.ofEntries(
                    entry("access_log.controller", LOGGED),
                    entry("reviewable_event.authority", LOGGED),
                    entry("erasure.authority", LOGGED),
                    entry("retention_rule.authority", DECIDED),
                    entry("retention_preview.authority", DECIDED),
                    entry("legal_basis.authority", DECIDED),
                    entry("question_approval.authority", DECIDED),
                    entry("authority_setting.authority", DECIDED),
                    entry("protected_handlers.authority", "inherited where the successor has none"),
                    entry("intervention.host", ANNOUNCED),
                    entry("referral.referring_authority", ANNOUNCED),
                    entry("referral.receiving_authority", ANNOUNCED),
                    entry("referral.income_authority", ANNOUNCED),
                    entry("bulk_import.authority", ENDED),
                    entry("bulk_import_content.authority", ENDED),
                    entry("bulk_import_row.authority", ENDED),
                    entry("full_export.authority", ENDED),
                    entry("full_export_part.authority", ENDED));

    private AuthorityColumns() {}
}
