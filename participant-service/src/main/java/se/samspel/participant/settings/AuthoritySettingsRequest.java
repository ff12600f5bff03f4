package se.samspel.participant.settings;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The parameters that an authority sets for itself.
 *
 * @param waiverMaxMonths how long after its signing a waiver's edges last at most
 */
@Schema(name = "AuthoritySettingsRequest", examples = "{\"waiverMaxMonths\":24}")
record AuthoritySettingsRequest(
        @Schema(description = "Months after the signing. Månader efter underskriften.")
                @NotNull
                @Min(1)
                @Max(36)
                Integer waiverMaxMonths) {}
