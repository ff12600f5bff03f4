package se.samspel.referral.attachment.domain;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import se.samspel.referral.attachment.domain.AttachmentLimits.Attached;
import se.samspel.referral.attachment.domain.AttachmentLimits.AttachedAlready;
import se.samspel.referral.attachment.domain.AttachmentLimits.TooMuchAttached;

class AttachmentLimitsTest {

    private final AttachmentLimits limits = new AttachmentLimits(20, 100);

    @Test
    void theTwentiethIsTakenAndTheNextIsNot() {
        assertThatCode(() -> limits.refuse(new Attached(19, 19, false), 1))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> limits.refuse(new Attached(20, 20, false), 1))
                .isInstanceOf(TooMuchAttached.class);
    }

    @Test
    void theLastByteIsTakenAndTheNextIsNot() {
        assertThatCode(() -> limits.refuse(new Attached(1, 90, false), 10))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> limits.refuse(new Attached(1, 90, false), 11))
                .isInstanceOf(TooMuchAttached.class);
    }

    @Test
    void theSameFileIsAttachedOnce() {
        assertThatThrownBy(() -> limits.refuse(new Attached(1, 1, true), 1))
                .isInstanceOf(AttachedAlready.class);
    }
}
