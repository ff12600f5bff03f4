package se.samspel.referral.submission;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.referral.course.domain.ExternalReferrer;

/** Who referred on paper. */
@Schema(
        name = "ExternalReferrerRequest",
        examples = "{\"kind\":\"KRIMINALVARD\",\"name\":\"Frivården Falun\"}")
record ExternalReferrerRequest(
        @NotNull ExternalReferrer.Kind kind,
        @Schema(description = "The organisation's name; never a person's")
                @Size(min = 1, max = 200)
                @Pattern(regexp = "(?!.*\\d{6}[-+ ]?\\d{4}).*", message = "no identity number")
                @Nullable String name) {

    ExternalReferrer value() {
        return new ExternalReferrer(kind, name);
    }
}
