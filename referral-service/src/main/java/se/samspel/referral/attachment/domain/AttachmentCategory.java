package se.samspel.referral.attachment.domain;

import se.samspel.referral.waiver.domain.DataCategory;

/** What an attachment tells of: the host sees it only where the person has waived that. */
public enum AttachmentCategory {
    NEED(DataCategory.NEED),
    HEALTH(DataCategory.HEALTH);

    private final DataCategory waived;

    AttachmentCategory(DataCategory waived) {
        this.waived = waived;
    }

    public DataCategory waived() {
        return waived;
    }
}
