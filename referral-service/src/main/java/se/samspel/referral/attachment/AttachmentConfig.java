package se.samspel.referral.attachment;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import se.samspel.referral.attachment.domain.AttachmentLimits;

/** How much may be attached. */
@ConfigMapping(prefix = "samspel.attachments")
interface AttachmentConfig {

    /** One file; {@code quarkus.http.limits.max-body-size} holds it and the form around it. */
    @WithDefault("10M")
    MemorySize largestFile();

    /** All files of one referral. */
    @WithDefault("50M")
    MemorySize perReferral();

    /** Files of one referral. */
    @WithDefault("20")
    int count();

    default AttachmentLimits limits() {
        return new AttachmentLimits(count(), perReferral().asLongValue());
    }
}
