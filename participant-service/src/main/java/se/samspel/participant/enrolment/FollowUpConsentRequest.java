package se.samspel.participant.enrolment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.participant.enrolment.domain.FollowUpConsent;

/** The person's answer: signed or refused on a day. */
@Schema(name = "FollowUpConsentRequest", examples = "{\"signedOn\":\"2020-01-15\"}")
record FollowUpConsentRequest(@Nullable LocalDate signedOn, @Nullable LocalDate refusedOn) {

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue
    boolean isOneAnswer() {
        return (signedOn == null) != (refusedOn == null);
    }

    FollowUpConsent answer() {
        return signedOn == null ? FollowUpConsent.REFUSED : FollowUpConsent.SIGNED;
    }

    LocalDate on() {
        return Objects.requireNonNull(signedOn == null ? refusedOn : signedOn);
    }

    String field() {
        return signedOn == null ? "refusedOn" : "signedOn";
    }
}
