package se.samspel.referral.attachment.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/**
 * How much may be attached to one referral.
 *
 * @param count of attachments
 * @param bytes of all of them
 */
public record AttachmentLimits(int count, long bytes) {

    private static final long MEBIBYTE = 1024L * 1024;

    /** What is attached already, and whether the same file is among it under the same category. */
    public record Attached(long count, long bytes, boolean same) {}

    /**
     * @param size of one more
     */
    public void refuse(Attached attached, long size) {
        if (attached.same()) {
            throw new AttachedAlready();
        }
        if (attached.count() >= count || attached.bytes() + size > bytes) {
            throw new TooMuchAttached(count, bytes / MEBIBYTE);
        }
    }

    /** One more would be too much. */
    public static final class TooMuchAttached extends BrokenRule {

        private static final long serialVersionUID = 1L;

        TooMuchAttached(int count, long mebibytes) {
            super(
                    "too-much-attached",
                    Text.of(
                            "En remiss har högst %d bilagor och %d MiB tillsammans."
                                    .formatted(count, mebibytes),
                            "A referral has at most %d attachments and %d MiB together."
                                    .formatted(count, mebibytes)));
        }
    }

    /** The same file is attached under the same category. */
    public static final class AttachedAlready extends BrokenRule {

        private static final long serialVersionUID = 1L;

        AttachedAlready() {
            super(
                    "attached-already",
                    Text.of(
                            "Samma fil är redan bifogad till remissen.",
                            "The same file is attached to the referral already."));
        }
    }
}
