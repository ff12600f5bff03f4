package se.samspel.participant.export;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a full export holds, in the order in which it can be taken in again: a table of records of
 * persons stands here or among those left out.
 */
final class ExportClasses {

    /** Its number and index are of this installation's keys: treated apart. */
    static final String PARTICIPANT = "participant";

    static final List<ExportClass> ALL =
            List.of(
                    ExportClass.of(PARTICIPANT, "controller")
                            .sealing("identity_number", "municipality")
                            .ofPerson("t.id"),
                    ExportClass.of("merged_record", "controller").knownBy("duplicate_id"),
                    ExportClass.of("identity_history", "controller").sealing("identity_number"),
                    ExportClass.of("protection_history", "controller"),
                    ExportClass.of("controller_change", "controller"),
                    ExportClass.of("waiver", "controller").sealing("signed_by"),
                    ExportClass.of("waiver_renewal", "controller"),
                    ExportClass.of("waiver_edge", "controller"),
                    ExportClass.of("waiver_edge_history", "controller")
                            .sealing("reason")
                            .ofPersonIn("waiver_edge", "edge_id"),
                    ExportClass.of("disclosure", "discloser")
                            .sealing("snapshot", "ground_reference", "end_reason"),
                    ExportClass.of("disclosure_version", "discloser")
                            .sealing("snapshot")
                            .copiedFrom("disclosure", "disclosure_id")
                            .ofPersonIn("disclosure", "disclosure_id"),
                    ExportClass.of("disclosure_notice", "discloser")
                            .sealing("reason")
                            .ofPersonIn("disclosure", "disclosure_id"),
                    ExportClass.of("received_copy", "host").knownBy("disclosure_id"),
                    ExportClass.of("received_field", "host").sealing("other_value"),
                    ExportClass.of("erased_copy", "host").knownBy("disclosure_id"),
                    ExportClass.of("start_group", "host"),
                    ExportClass.of("start_group_history", "host"),
                    ExportClass.of("start_group_meeting", "host"),
                    ExportClass.of("enrolment", "host"),
                    ExportClass.of("enrolment_history", "host")
                            .sealing("reason")
                            .ofPersonIn("enrolment", "enrolment_id"),
                    ExportClass.of("enrolment_pause", "host"),
                    ExportClass.of("situation", "host"),
                    ExportClass.of("attendance", "host"),
                    ExportClass.of("question_answer", "host"),
                    ExportClass.of("question_answer_history", "host"),
                    ExportClass.of("question_approval", "authority"),
                    ExportClass.of("plan", "host").knownBy("enrolment_id").sealing("agreement"),
                    ExportClass.of("plan_goal", "host")
                            .sealing("goal")
                            .ofPersonIn("plan", "enrolment_id"),
                    ExportClass.of("activity", "host").sealing("activity", "note"),
                    ExportClass.of("activity_history", "host"),
                    ExportClass.of("meeting", "host"),
                    ExportClass.of("meeting_invitee", "host"),
                    ExportClass.of("meeting_history", "host"),
                    ExportClass.of("employer_contact", "host").sealing("employer", "note"),
                    ExportClass.of("placement", "host").sealing("employer", "supervisor"),
                    ExportClass.of("follow_up_settings", "host").knownBy("intervention_id"),
                    ExportClass.of("authority_setting", "authority").knownBy("authority"),
                    ExportClass.of("anonymous_count", "host")
                            .knownBy("intervention_id", "year", "sex"),
                    ExportClass.of("esf_file", "host"),
                    ExportClass.of("esf_file_row", "host"),
                    ExportClass.of("responsibility_history", "controller"),
                    ExportClass.of("protected_handlers", "authority").knownBy("authority"),
                    ExportClass.of("extended_access", "authority").sealing("reason"),
                    ExportClass.of("legal_hold", "controller").sealing("reason"),
                    ExportClass.of("legal_basis", "authority"),
                    ExportClass.of("retention_rule", "authority"),
                    ExportClass.of("erasure", "authority"),
                    ExportClass.of("reviewable_event", "authority"),
                    // Of persons alone: the log of exports and imports is this installation's.
                    ExportClass.of("access_log", "controller")
                            .onlyWhere("t.participant_ids <> '{}'"));

    /** Rows are added to them and never changed. */
    static final Set<String> UNCHANGEABLE = Set.of("access_log", "reviewable_event", "erasure");

    /** Why a table with records of an authority is not exported. */
    static final Map<String, String> LEFT_OUT =
            Map.ofEntries(
                    entry(
                            "data_key",
                            "texts are opened in the export and sealed anew when taken in"),
                    entry(
                            "erased_person",
                            "an export made before the erasure is refused where it was erased"),
                    entry("referral", "referral-service's: announced again from there"),
                    entry("intervention", "funding-service's: announced again from there"),
                    entry("question", "funding-service's: announced again from there"),
                    entry("confirmed_edge", "part of another authority's form: confirmed anew"),
                    entry("retention_preview", "computed anew each night"),
                    entry("access_review", "of this installation's log, with a key of its own"),
                    entry("reviewed_row", "of this installation's log, with a key of its own"),
                    entry("bulk_import", "how a file was loaded is forgotten after 30 days"),
                    entry("bulk_import_content", "gone when the file is loaded"),
                    entry("bulk_import_row", "how a file was loaded is forgotten after 30 days"),
                    entry("full_export", "an export is no record of its own"),
                    entry("full_export_part", "an export is no record of its own"));

    private ExportClasses() {}

    static Optional<ExportClass> ofTable(String table) {
        return ALL.stream().filter(known -> known.table().equals(table)).findFirst();
    }
}
