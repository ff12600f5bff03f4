package se.samspel.referral.attachment;

import java.time.LocalDate;
import java.util.UUID;
import se.samspel.kit.value.Personal;

/** What the host is told of a new attachment: ids and the act's date; the rest is a logged read. */
@Personal(
        categories = "CASE_STATUS",
        what =
                "Event for the host, by its edge: that a referral has a new attachment. Händelse:"
                        + " ny bilaga.")
record AttachmentNotice(
        UUID attachmentId, UUID referralId, long version, LocalDate occurredOn, String detailUrl) {}
