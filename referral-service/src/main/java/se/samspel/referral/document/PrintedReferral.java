package se.samspel.referral.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Personal;
import se.samspel.referral.attachment.AttachmentView;
import se.samspel.referral.course.ReferralView;
import se.samspel.referral.intervention.NamedAuthorities;

/**
 * All that a document shows to its reader.
 *
 * @param view what the reader may know of the referral
 * @param intervention its name, or null where it isn't known here
 * @param names of authorities, as far as they are known here
 * @param attachments those that the reader may see
 * @param history for the host; empty for others
 */
@Personal(
        categories = {"NEED", "HEALTH", "CASE_STATUS", "QUEUE", "OUTCOME"},
        what =
                "A referral as a document, by what its reader may know; made, not kept. En remiss"
                        + " som utskrift.")
record PrintedReferral(
        ReferralView view,
        @Nullable String intervention,
        NamedAuthorities names,
        List<AttachmentView> attachments,
        List<Event> history,
        Printing printing) {

    /** One move, with the reason and the unit that recorded it. */
    record Event(
            LocalDate occurredOn,
            String move,
            @Nullable String reason,
            String authority,
            String unit,
            Instant recordedAt) {}

    /** When and by which unit the document is made. */
    record Printing(Instant at, AuthorityId authority, String unit) {}
}
