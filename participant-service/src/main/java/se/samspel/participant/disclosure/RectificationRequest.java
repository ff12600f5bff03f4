package se.samspel.participant.disclosure;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The record was wrong when it was disclosed.
 *
 * @param noticeOnly the recipient is told and gets no new snapshot, as where the edge stands no
 *     more
 */
@Schema(name = "RectificationRequest", examples = "{\"reason\":\"…\",\"noticeOnly\":false}")
record RectificationRequest(
        @Size(min = 1, max = 2000) @Nullable String reason, @Nullable Boolean noticeOnly) {

    boolean onlyTells() {
        return Boolean.TRUE.equals(noticeOnly);
    }
}
