package se.samspel.referral.attachment;

import org.jspecify.annotations.Nullable;
import se.samspel.referral.attachment.domain.FileType;
import se.samspel.referral.attachment.domain.UnfitFile;

/**
 * A file as it came, looked into.
 *
 * @param type by its content
 * @param fingerprint keyed
 * @param flaw why it can't be attached, told when its turn among the checks comes
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record UploadedFile(FileType type, byte[] content, byte[] fingerprint, @Nullable UnfitFile flaw) {

    void requireFit() {
        if (flaw != null) {
            throw flaw;
        }
    }
}
