package se.samspel.referral.attachment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samspel.referral.attachment.domain.AttachmentCategory;

/**
 * What the referrer sends.
 *
 * @param addedOn today where it isn't given
 * @param declaredType of the file, as the sender says; empty where it says nothing
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record AttachmentForm(
        String title,
        AttachmentCategory category,
        @Nullable LocalDate addedOn,
        String declaredType,
        byte[] content) {}
